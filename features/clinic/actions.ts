'use server';

import { revalidatePath } from 'next/cache';
import {
  endMembership,
  holdOwners,
  holdsRoleElsewhere,
  isColleague,
  saveInvitation,
  setRole,
  withdrawInvitation,
} from '@/db/queries/team';
import type { ScopedTx } from '@/db/scope';
import { answerForm, writeAction } from '@/features/session/action';
import type { Viewer } from '@/features/session/viewer';
import { instantWords, now } from '@/lib/clock';
import { env } from '@/lib/env';
import type { FormState } from '@/lib/form-state';
import { linkExpiry, linkKey, newLinkToken } from '@/lib/link-token';
import { Refused } from '@/lib/result';
import { squareCode } from '@/lib/square-code';
import { type Fault, faultOfLeaving, mayRunTeam } from './policy';
import { invitationInput, inviteInput, memberInput, roleInput } from './schema';
import type { InviteState } from './types';

const FAULTS: Record<Fault, string> = {
  oneself: 'Another owner has to do this for you.',
  'last-owner': 'A clinic keeps at least one owner. Make somebody else an owner first.',
};

const TEAM = '/clinic/team';
const nobodysRecord = () => null;
const byOwners = (viewer: Viewer) => mayRunTeam(viewer.role);

const invite = writeAction({
  verb: 'team.invite',
  input: inviteInput,
  patientOf: nobodysRecord,
  objectOf: (input) => input.id,
  permits: byOwners,
  perform: async (tx, input, viewer) => {
    if (await isColleague(tx, input.email, input.role))
      throw new Refused('invalid', { email: ['This person already works here in that role'] });
    const createdAt = now();
    const token = newLinkToken(viewer.clinicId);
    const { tokenHash } = linkKey(token);
    const expiresAt = linkExpiry(createdAt);
    if (!(await saveInvitation(tx, { ...input, tokenHash, createdAt, expiresAt })))
      throw new Refused('conflict');
    const { id: invitationId, displayName } = input;
    return { token, invitationId, displayName, until: instantWords(expiresAt, viewer.timeZone) };
  },
});

/** Invites a colleague. The link is in this answer and nowhere else: only its hash is kept. */
export async function inviteColleague(previous: InviteState, form: FormData): Promise<InviteState> {
  const { state, result } = await answerForm(invite, previous, form);
  if (!result.ok) return { ...state, made: null };
  revalidatePath(TEAM);
  const { token, ...made } = result.value;
  const address = new URL(`/invitation/${token}`, env().APP_ORIGIN).href;
  return { ...state, made: { ...made, address, code: squareCode(address) } };
}

const withdraw = writeAction({
  verb: 'team.withdraw-invitation',
  input: invitationInput,
  patientOf: nobodysRecord,
  objectOf: (input) => input.invitationId,
  permits: byOwners,
  perform: async (tx, { invitationId }) => {
    if (!(await withdrawInvitation(tx, invitationId, now()))) throw new Refused('not-found');
  },
});

export async function withdrawInvite(previous: FormState, form: FormData): Promise<FormState> {
  const { state } = await answerForm(withdraw, previous, form);
  revalidatePath(TEAM);
  return state;
}

/** Refuses what would lock somebody out; holds the owners, so that two of them cannot remove each other at once. */
async function requireLeavable(tx: ScopedTx, viewer: Viewer, membershipId: string): Promise<void> {
  const owners = await holdOwners(tx);
  // The one who asks may have been removed while waiting for the hold.
  if (!owners.includes(viewer.membershipId)) throw new Refused('not-permitted');
  const fault = faultOfLeaving({ membershipId, by: viewer.membershipId, owners });
  if (fault) throw new Refused('conflict', { membershipId: [FAULTS[fault]] });
}

const end = writeAction({
  verb: 'team.end-membership',
  input: memberInput,
  patientOf: nobodysRecord,
  objectOf: (input) => input.membershipId,
  permits: byOwners,
  perform: async (tx, { membershipId }, viewer) => {
    await requireLeavable(tx, viewer, membershipId);
    if (!(await endMembership(tx, membershipId, now()))) throw new Refused('not-found');
  },
});

/** Ends a colleague's membership. Their open tabs are nobody's at the next request. */
export async function endColleague(previous: FormState, form: FormData): Promise<FormState> {
  const { state } = await answerForm(end, previous, form);
  revalidatePath(TEAM);
  return state;
}

const change = writeAction({
  verb: 'team.change-role',
  input: roleInput,
  patientOf: nobodysRecord,
  objectOf: (input) => input.membershipId,
  permits: byOwners,
  perform: async (tx, { membershipId, role }, viewer) => {
    await requireLeavable(tx, viewer, membershipId);
    if (await holdsRoleElsewhere(tx, membershipId, role))
      throw new Refused('conflict', { membershipId: ['They already work here in that role.'] });
    if (!(await setRole(tx, membershipId, role))) throw new Refused('not-found');
  },
});

/** Gives a colleague another role, from their next request on. */
export async function changeRole(previous: FormState, form: FormData): Promise<FormState> {
  const { state } = await answerForm(change, previous, form);
  revalidatePath(TEAM);
  return state;
}
