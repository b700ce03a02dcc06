import type { AccountTx } from '../../account';
import { emailKey } from '../../queries/accounts';
import { clinics, credentials, memberships, type Role, users } from '../../schema/accounts';
import type { Random } from '../random';

export type NewClinic = {
  name: string;
  timeZone: string;
  phone: string | null;
  emergencyNumber: string | null;
};

export async function makeClinic(
  tx: AccountTx,
  random: Random,
  at: Date,
  clinic: NewClinic & { isDemo: boolean },
): Promise<string> {
  const id = random.id(at);
  await tx.db.insert(clinics).values({ id, ...clinic, createdAt: at });
  return id;
}

/** A person who can sign in. The hash is given, since making one costs a tenth of a second. */
export async function makeUser(
  tx: AccountTx,
  random: Random,
  at: Date,
  person: { email: string; name: string; passwordHash: string },
): Promise<string> {
  const id = random.id(at);
  const { email, name, passwordHash } = person;
  await tx.db.insert(users).values({ id, email, emailKey: emailKey(email), name, createdAt: at });
  await tx.db.insert(credentials).values({ userId: id, passwordHash, updatedAt: at });
  return id;
}

export async function makeMembership(
  tx: AccountTx,
  random: Random,
  at: Date,
  member: {
    clinicId: string;
    userId: string;
    role: Role;
    displayName: string;
    email: string;
    patientId: string | null;
  },
): Promise<string> {
  const id = random.id(at);
  await tx.db.insert(memberships).values({ id, ...member, startedAt: at });
  return id;
}
