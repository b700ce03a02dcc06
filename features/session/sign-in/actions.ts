'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { withAccount } from '@/db/account';
import { emailKey, findCredential, openMemberships } from '@/db/queries/accounts';
import { appendAccountAudit } from '@/db/queries/audit';
import { countTry, forgetTries } from '@/db/queries/rate-limits';
import { revokeSession, switchSession } from '@/db/queries/sessions';
import { now } from '@/lib/clock';
import { type FormState, formValues, returnable } from '@/lib/form-state';
import { hashSecret, passwordFits } from '@/lib/password';
import type { FieldErrors, Refusal } from '@/lib/result';
import { giveCookie, openSession, takeCookie } from '../options';
import { HOME } from '../policy';
import { currentViewer } from '../viewer';
import { isThrottled, TRIES } from './policy';
import { signInInput, switchClinicInput } from './schema';

/** Signs in with e-mail and password. Unknown people, wrong passwords and closed accounts get one answer. */
export async function signIn(previous: FormState, form: FormData): Promise<FormState> {
  const values = formValues(form);
  const no = (refusal: Refusal, fields: FieldErrors = {}): FormState => ({
    refusal,
    fields,
    values: returnable(values),
    attempt: previous.attempt + 1,
    saved: false,
  });
  const parsed = signInInput.safeParse(values);
  if (!parsed.success) return no('invalid', z.flattenError(parsed.error).fieldErrors);
  const { email, password } = parsed.data;

  // bin/start puts the peer's address here, whatever the client claims.
  const network = (await headers()).get('x-forwarded-for') ?? 'unknown';
  const addressKey = `sign-in:${hashSecret(`${emailKey(email)} ${network}`)}`;
  const at = now();
  const found = await withAccount(async (tx) => {
    const tries = {
      address: await countTry(tx, addressKey, at, TRIES.perAddress.windowSeconds),
      network: await countTry(tx, `sign-in-net:${hashSecret(network)}`, at, TRIES.perNetwork.windowSeconds),
    };
    return { throttled: isThrottled(tries), credential: await findCredential(tx, email) };
  });
  if (found.throttled) {
    await withAccount((tx) =>
      appendAccountAudit(tx, {
        verb: 'session.sign-in',
        outcome: 'denied',
        userId: null,
        reason: 'throttled',
      }),
    );
    return no('too-many');
  }

  const fits = await passwordFits(password, found.credential?.passwordHash ?? null);
  const userId = found.credential?.userId ?? null;
  const opened = await withAccount(async (tx) => {
    const [clinic] = fits && userId ? await openMemberships(tx, userId) : [];
    await appendAccountAudit(tx, { verb: 'session.sign-in', outcome: clinic ? 'allowed' : 'denied', userId });
    if (!clinic || !userId) return null;
    await forgetTries(tx, addressKey);
    return { token: await openSession(tx, { userId, ...clinic }), home: HOME[clinic.role] };
  });
  if (!opened) return no('not-permitted');
  await giveCookie(opened.token);
  redirect(opened.home);
}

/** Ends this session on the server and in the browser. Works when it has already ended. */
export async function signOut(): Promise<void> {
  const viewer = await currentViewer();
  if (viewer) {
    await withAccount(async (tx) => {
      await revokeSession(tx, viewer.sessionId, now());
      await appendAccountAudit(tx, { verb: 'session.sign-out', outcome: 'allowed', userId: viewer.userId });
    });
  }
  await takeCookie();
  redirect('/sign-in');
}

/** Enters another of the viewer's clinics; one that is not theirs changes nothing. */
export async function switchClinic(form: FormData): Promise<void> {
  const viewer = await currentViewer();
  if (!viewer) redirect('/sign-in');
  const parsed = switchClinicInput.safeParse(formValues(form));
  const home = await withAccount(async (tx) => {
    const clinics = await openMemberships(tx, viewer.userId);
    const chosen = clinics.find(
      (clinic) => parsed.success && clinic.membershipId === parsed.data.membershipId,
    );
    await appendAccountAudit(tx, {
      verb: 'session.switch-clinic',
      outcome: chosen ? 'allowed' : 'denied',
      userId: viewer.userId,
    });
    if (!chosen) return HOME[viewer.role];
    await switchSession(tx, viewer.sessionId, {
      activeClinicId: chosen.clinicId,
      activeMembershipId: chosen.membershipId,
    });
    return HOME[chosen.role];
  });
  redirect(home);
}
