import { mintScope, withAccount } from '@/db/account';
import { insertUser, savePasswordHash } from '@/db/queries/accounts';
import { insertClinic } from '@/db/queries/set-up';
import { insertMembership } from '@/db/queries/team';
import type { Role } from '@/db/schema/accounts';
import type { Scope } from '@/db/scope';
import { newId } from '@/lib/id';
import { hashPassword } from '@/lib/password';

export const PASSWORD = 'four plain words walk';

let hash: Promise<string> | undefined;

export type Member = { email: string; userId: string; membershipId: string; scope: Scope };

/** Somebody who signs in with PASSWORD, as a member of this clinic. */
export async function makeMember(
  clinicId: string,
  role: Exclude<Role, 'patient'>,
  known?: { email: string; userId: string },
): Promise<Member> {
  hash ??= hashPassword(PASSWORD);
  const passwordHash = await hash;
  const userId = known?.userId ?? newId();
  const email = known?.email ?? `${role}-${userId.slice(-12)}@work.example`;
  const membershipId = newId();
  await withAccount(async (tx) => {
    if (!known) {
      await insertUser(tx, { id: userId, email, name: role });
      await savePasswordHash(tx, userId, passwordHash);
    }
    const member = { clinicId, id: membershipId, userId, role, displayName: `A ${role}`, email };
    await insertMembership(tx, { ...member, patientId: null });
  });
  return { email, userId, membershipId, scope: mintScope({ clinicId, membershipId, patientId: null }) };
}

export type Staffed = { clinicId: string; owner: Member; therapist: Member; desk: Member };

/** A clinic with an owner, a therapist and a front desk. */
export async function makeStaffed(name: string): Promise<Staffed> {
  const clinicId = newId();
  await withAccount((tx) => insertClinic(tx, { id: clinicId, name, timeZone: 'Europe/Madrid' }));
  return {
    clinicId,
    owner: await makeMember(clinicId, 'owner'),
    therapist: await makeMember(clinicId, 'therapist'),
    desk: await makeMember(clinicId, 'front-desk'),
  };
}
