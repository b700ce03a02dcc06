'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type AccountTx, mintScope, withAccount } from '@/db/account';
import { findPatientHolder, spendAccessLink } from '@/db/queries/access';
import {
  findCredential,
  findCredentialOf,
  findUser,
  insertUser,
  openMemberships,
  savePasswordHash,
} from '@/db/queries/accounts';
import { appendAccountAudit, appendAudit } from '@/db/queries/audit';
import { countTry, forgetTries, forgiveTry } from '@/db/queries/rate-limits';
import { revokeSession, revokeSessionsOf } from '@/db/queries/sessions';
import { insertMembership, spendInvitation } from '@/db/queries/team';
import { withScope } from '@/db/scope';
import { now } from '@/lib/clock';
import { type FormState, formValues, returnable } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { hashPassword, passwordFits } from '@/lib/password';
import { PASSWORD_MIN, passwordProblem } from '@/lib/password-policy';
import { type FieldErrors, type Refusal, Refused } from '@/lib/result';
import { giveCookie, openSession } from '../options';
import { HOME } from '../policy';
import { loadNetwork, tryKeys } from '../sign-in/loaders';
import { isThrottled, TRIES } from '../sign-in/policy';
import { currentViewer } from '../viewer';
import { type LinkKind, loadOffer, type Offer } from './loaders';
import { type ClaimPlan, claimPlan } from './policy';
import { claimInput, emailInput } from './schema';

/** Joins a clinic as a colleague, by the link that its owner gave. */
export async function acceptInvitation(previous: FormState, form: FormData): Promise<FormState> {
  return claim('invitation', previous, form);
}

/** Opens a patient's own pages for the first time, or again after a lost password. */
export async function openAccess(previous: FormState, form: FormData): Promise<FormState> {
  return claim('access', previous, form);
}

type Claim = {
  readonly kind: LinkKind;
  readonly offer: Offer;
  readonly plan: ClaimPlan;
  readonly email: string;
  /** The account that exists; null when one is to be made. */
  readonly userId: string | null;
  /** `prove`: the hash that the given password fitted. Otherwise the new one. */
  readonly passwordHash: string;
};

async function claim(kind: LinkKind, previous: FormState, form: FormData): Promise<FormState> {
  const values = formValues(form);
  const no = (refusal: Refusal, fields: FieldErrors = {}): FormState => {
    const { token: _secret, ...shown } = returnable(values);
    return { refusal, fields, values: shown, attempt: previous.attempt + 1, saved: false };
  };
  const verb = `${kind}.open`;
  const deny = (reason: string, userId: string | null = null) =>
    withAccount((tx) => appendAccountAudit(tx, { verb, outcome: 'denied', userId, reason }));

  const parsed = claimInput.safeParse(values);
  if (!parsed.success) return no('invalid');
  const { token, password } = parsed.data;
  const offer = await loadOffer(kind, token);
  if (!offer) {
    await deny('dead-link');
    return no('not-found');
  }
  const words = await getTranslations('setPassword');
  const email = offer.email ?? parsed.data.email;
  if (!email || !emailInput.safeParse(email).success) return no('invalid', { email: [words('emailNeeded')] });

  const at = now();
  const keys = tryKeys(email, await loadNetwork());
  const found = await withAccount(async (tx) => {
    const address = await countTry(tx, keys.address, at, TRIES.perAddress.windowSeconds);
    const network = await countTry(tx, keys.network, at, TRIES.perNetwork.windowSeconds);
    return {
      throttled: isThrottled({ address, network }),
      exists: (await findUser(tx, email)) !== null,
      credential: offer.holder
        ? await findCredentialOf(tx, offer.holder.userId)
        : await findCredential(tx, email),
    };
  });
  if (found.throttled) {
    await deny('throttled');
    return no('too-many');
  }

  const somebody = found.exists ? ({ is: 'somebody' } as const) : ({ is: 'nobody' } as const);
  const plan = claimPlan(
    offer.holder && found.credential ? { is: 'holder', opensMore: offer.holder.opensMore } : somebody,
  );
  if (plan === 'prove' && !(await passwordFits(password, found.credential?.passwordHash ?? null))) {
    await deny('wrong-password', found.credential?.userId ?? null);
    return no('invalid', { password: [words('provePassword')] });
  }
  const fault = plan === 'prove' ? null : await newPasswordFault(kind, password, [email, offer.displayName]);
  await withAccount(async (tx) => {
    await forgetTries(tx, keys.address);
    await forgiveTry(tx, keys.network);
  });
  if (fault) return no('invalid', { password: [fault] });

  const proven = plan === 'prove' ? found.credential?.passwordHash : undefined;
  try {
    await settle({
      kind,
      offer,
      plan,
      email,
      userId: found.credential?.userId ?? null,
      passwordHash: proven ?? (await hashPassword(password)),
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await deny(error.refusal);
    const said = error.fields.email ? { email: [words('emailTaken')] } : {};
    return no(error.refusal, said);
  }
  redirect(HOME[offer.role]);
}

async function newPasswordFault(kind: LinkKind, password: string, about: readonly string[]) {
  const problem = passwordProblem(password, about);
  if (problem === null || kind === 'invitation') return problem;
  const words = await getTranslations('setPassword');
  const missing = PASSWORD_MIN - [...password].length;
  return missing > 0 ? words('tooShort', { n: missing }) : words('tooCommon');
}

/** Uses the link and makes what it promised, together or not at all; then signs in. Throws `Refused`. */
async function settle(claimed: Claim): Promise<void> {
  const { kind, offer, email } = claimed;
  const { key, role, patientId, linkId } = offer;
  const at = now();
  const before = await currentViewer();
  const opened = await withAccount(async (tx) => {
    const used = await (kind === 'invitation' ? spendInvitation : spendAccessLink)(tx, key, at);
    if (!used) throw new Refused('not-found');
    const userId = await takeAccount(tx, claimed, at);
    const membershipId = await takeMembership(tx, claimed, userId, email);
    await appendAccountAudit(tx, { verb: `${kind}.open`, outcome: 'allowed', userId });
    if (before) await revokeSession(tx, before.sessionId, at);
    const who = { userId, clinicId: key.clinicId, membershipId, role };
    return { membershipId, token: await openSession(tx, who) };
  });
  const scope = mintScope({ clinicId: key.clinicId, membershipId: opened.membershipId, patientId });
  await withScope(scope, async (tx) =>
    appendAudit(tx, {
      verb: `${kind}.open`,
      outcome: 'allowed',
      sessionId: null,
      patientId,
      objectId: linkId,
    }),
  );
  await giveCookie(opened.token);
}

/** The account of a claim, asked again inside the transaction: what was true at the form may have changed. */
async function takeAccount(tx: AccountTx, claimed: Claim, at: Date): Promise<string> {
  const { offer, plan, email, passwordHash } = claimed;
  if (plan === 'create') {
    const id = newId();
    if (!(await insertUser(tx, { id, email, name: offer.displayName }))) throw new Refused('conflict');
    await savePasswordHash(tx, id, passwordHash);
    return id;
  }
  const { userId } = claimed;
  if (!userId) throw new Refused('conflict');
  if (plan === 'prove') {
    const account = await findCredentialOf(tx, userId);
    if (account?.passwordHash !== passwordHash) throw new Refused('conflict');
    return userId;
  }
  const holder = offer.patientId ? await findPatientHolder(tx, offer.key.clinicId, offer.patientId) : null;
  if (holder?.userId !== userId || holder.opensMore) throw new Refused('conflict');
  await savePasswordHash(tx, userId, passwordHash);
  // Whoever knew the lost password is out.
  await revokeSessionsOf(tx, userId, at);
  return userId;
}

async function takeMembership(
  tx: AccountTx,
  { offer }: Claim,
  userId: string,
  email: string,
): Promise<string> {
  if (offer.holder) return offer.holder.membershipId;
  const { key, role, displayName, patientId } = offer;
  const id = newId();
  const member = { clinicId: key.clinicId, id, userId, role, displayName, email, patientId };
  if (await insertMembership(tx, member)) return id;
  // Already a colleague in this role: the invitation is used, and opens what they have.
  const own = patientId ? [] : await openMemberships(tx, userId);
  const kept = own.find((one) => one.clinicId === key.clinicId && one.role === role);
  if (!kept) throw new Refused('conflict', { email: ['taken'] });
  return kept.membershipId;
}
