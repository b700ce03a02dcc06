'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { mintScope, withAccount } from '@/db/account';
import { findUser, insertUser, savePasswordHash } from '@/db/queries/accounts';
import { appendAccountAudit, appendAudit } from '@/db/queries/audit';
import { countTry, forgiveTry } from '@/db/queries/rate-limits';
import { holdSetUp, insertClinic } from '@/db/queries/set-up';
import { storeState } from '@/db/queries/store';
import { insertMembership } from '@/db/queries/team';
import { withScope } from '@/db/scope';
import { now } from '@/lib/clock';
import { env } from '@/lib/env';
import { type FormState, formValues, returnable } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { hashPassword, hashSecret } from '@/lib/password';
import { passwordProblem } from '@/lib/password-policy';
import type { FieldErrors, Refusal } from '@/lib/result';
import { giveCookie, openSession } from '../options';
import { HOME } from '../policy';
import { loadNetwork } from '../sign-in/loaders';
import { TRIES } from '../sign-in/policy';
import { codeFits, mayOpenSetUp } from './policy';
import { setUpInput } from './schema';

const VERB = 'clinic.set-up';

/** Makes the first clinic and its owner, once, for whoever read the code on the console. */
export async function setUp(previous: FormState, form: FormData): Promise<FormState> {
  const values = formValues(form);
  // Once the code is known to fit, it comes back with the other answers: it is long, and on the console only.
  let known: { setUpCode?: string } = {};
  const no = (refusal: Refusal, fields: FieldErrors = {}): FormState => ({
    refusal,
    fields,
    values: { ...returnable(values), ...known },
    attempt: previous.attempt + 1,
    saved: false,
  });
  const deny = (reason: string) =>
    withAccount((tx) => appendAccountAudit(tx, { verb: VERB, outcome: 'denied', userId: null, reason }));

  const code = env().SOLEUS_SETUP_CODE;
  if (!mayOpenSetUp(await withAccount(storeState), code)) {
    await deny('closed');
    return no('not-found');
  }
  const key = `set-up:${hashSecret(await loadNetwork())}`;
  const { max, windowSeconds } = TRIES.perAddress;
  const tries = await withAccount((tx) => countTry(tx, key, now(), windowSeconds));
  if (tries > max) {
    await deny('throttled');
    return no('too-many');
  }
  if (!codeFits(typeof values.setUpCode === 'string' ? values.setUpCode : '', code)) {
    await deny('code');
    return no('invalid', { setUpCode: ['This is not the code on the console'] });
  }
  known = { setUpCode: code };
  await withAccount((tx) => forgiveTry(tx, key));
  const parsed = setUpInput.safeParse(values);
  if (!parsed.success) return no('invalid', z.flattenError(parsed.error).fieldErrors);
  const { clinicName, timeZone, ownerName, email, password } = parsed.data;
  const problem = passwordProblem(password, [email, ownerName, clinicName]);
  if (problem) return no('invalid', { password: [problem] });

  const passwordHash = await hashPassword(password);
  const [clinicId, membershipId, userId] = [newId(), newId(), newId()];
  const role = 'owner';
  const token = await withAccount(async (tx) => {
    await holdSetUp(tx);
    // Asked again behind the lock: of two submits at once, the second finds the first one's clinic.
    if ((await storeState(tx)) !== 'empty' || (await findUser(tx, email))) return null;
    await insertClinic(tx, { id: clinicId, name: clinicName, timeZone });
    await insertUser(tx, { id: userId, email, name: ownerName });
    await savePasswordHash(tx, userId, passwordHash);
    const displayName = ownerName;
    await insertMembership(tx, {
      clinicId,
      id: membershipId,
      userId,
      role,
      displayName,
      email,
      patientId: null,
    });
    await appendAccountAudit(tx, { verb: VERB, outcome: 'allowed', userId });
    return openSession(tx, { userId, clinicId, membershipId, role });
  });
  if (!token) {
    await deny('closed');
    return no('not-found');
  }
  await withScope(mintScope({ clinicId, membershipId, patientId: null }), async (tx) =>
    appendAudit(tx, { verb: VERB, outcome: 'allowed', sessionId: null, patientId: null }),
  );
  await giveCookie(token);
  redirect(HOME[role]);
}
