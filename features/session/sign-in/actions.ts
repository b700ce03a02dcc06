'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { withAccount } from '@/db/account';
import { findCredential, openMemberships } from '@/db/queries/accounts';
import { appendAccountAudit } from '@/db/queries/audit';
import { findDemoMember } from '@/db/queries/demo';
import { countTry, forgetTries, forgiveTry } from '@/db/queries/rate-limits';
import { revokeSession, switchSession } from '@/db/queries/sessions';
import { now } from '@/lib/clock';
import { env } from '@/lib/env';
import { type FormState, formValues, returnable } from '@/lib/form-state';
import { passwordFits } from '@/lib/password';
import type { FieldErrors, Refusal } from '@/lib/result';
import { giveCookie, openSession, takeCookie } from '../options';
import { HOME, SESSION_LIMITS } from '../policy';
import { currentViewer } from '../viewer';
import { loadNetwork, tryKeys } from './loaders';
import { isThrottled, offersDemo, TRIES } from './policy';
import { demoSignInInput, signInInput, switchClinicInput } from './schema';

const VERB = 'session.sign-in';

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

  const at = now();
  const keys = tryKeys(email, await loadNetwork());
  // Counted before the password is looked at, each in one statement: fifty tries at once are fifty counts.
  const found = await withAccount(async (tx) => {
    const tries = {
      address: await countTry(tx, keys.address, at, TRIES.perAddress.windowSeconds),
      network: await countTry(tx, keys.network, at, TRIES.perNetwork.windowSeconds),
    };
    const throttled = isThrottled(tries);
    if (throttled)
      await appendAccountAudit(tx, { verb: VERB, outcome: 'denied', userId: null, reason: 'throttled' });
    return { throttled, credential: await findCredential(tx, email) };
  });
  if (found.throttled) return no('too-many');

  const fits = await passwordFits(password, found.credential?.passwordHash ?? null);
  const userId = found.credential?.userId ?? null;
  const before = await currentViewer();
  const opened = await withAccount(async (tx) => {
    const [clinic] = fits && userId ? await openMemberships(tx, userId) : [];
    await appendAccountAudit(tx, { verb: VERB, outcome: clinic ? 'allowed' : 'denied', userId });
    if (!clinic || !userId) return null;
    await forgetTries(tx, keys.address);
    await forgiveTry(tx, keys.network);
    if (before) await revokeSession(tx, before.sessionId, at);
    return { token: await openSession(tx, { userId, ...clinic }), home: HOME[clinic.role] };
  });
  if (!opened) return no('not-permitted');
  await giveCookie(opened.token);
  redirect(opened.home);
}

/** Shows the product as one of the invented people. Refused, and audited, wherever this is not a demonstration. */
export async function signInAsDemo(form: FormData): Promise<void> {
  const parsed = demoSignInInput.safeParse(formValues(form));
  const allowed = offersDemo(env());
  const before = await currentViewer();
  const opened = await withAccount(async (tx) => {
    const member = allowed && parsed.success ? await findDemoMember(tx, parsed.data.membershipId) : null;
    await appendAccountAudit(tx, {
      verb: 'session.sign-in-demo',
      outcome: member ? 'allowed' : 'denied',
      userId: member?.userId ?? null,
    });
    if (!member) return null;
    if (before) await revokeSession(tx, before.sessionId, now());
    return { token: await openSession(tx, member), home: HOME[member.role] };
  });
  if (!opened) redirect('/sign-in');
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
      absoluteMs: SESSION_LIMITS[chosen.role].absoluteMs,
    });
    return HOME[chosen.role];
  });
  redirect(home);
}
