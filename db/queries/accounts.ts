import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { AccountTx } from '../account';
import { clinics, credentials, memberships, type Role, users } from '../schema/accounts';

/** People are found by a folded address: NFKC before anything else, so that look-alike letters meet one key. */
export const emailKey = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

/** The person behind an address, and their password's hash; null for nobody and for a disabled account. */
export async function findCredential(tx: AccountTx, email: string) {
  const [row] = await tx.db
    .select({ userId: users.id, passwordHash: credentials.passwordHash })
    .from(users)
    .innerJoin(credentials, eq(credentials.userId, users.id))
    .where(and(eq(users.emailKey, emailKey(email)), isNull(users.disabledAt)));
  return row ?? null;
}

export async function findUser(tx: AccountTx, email: string) {
  const [row] = await tx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.emailKey, emailKey(email)));
  return row ?? null;
}

/** Makes a person; false when the address has one already. */
export async function insertUser(
  tx: AccountTx,
  user: { id: string; email: string; name: string },
): Promise<boolean> {
  const rows = await tx.db
    .insert(users)
    .values({ ...user, emailKey: emailKey(user.email) })
    .onConflictDoNothing()
    .returning({ id: users.id });
  return rows.length === 1;
}

/** A person by id, with their password's hash; null for a disabled account. */
export async function findCredentialOf(tx: AccountTx, userId: string) {
  const [row] = await tx.db
    .select({ userId: users.id, email: users.email, passwordHash: credentials.passwordHash })
    .from(users)
    .innerJoin(credentials, eq(credentials.userId, users.id))
    .where(and(eq(users.id, userId), isNull(users.disabledAt)));
  return row ?? null;
}

export async function savePasswordHash(tx: AccountTx, userId: string, passwordHash: string): Promise<void> {
  await tx.db
    .insert(credentials)
    .values({ userId, passwordHash })
    .onConflictDoUpdate({ target: credentials.userId, set: { passwordHash, updatedAt: sql`now()` } });
}

export type OpenMembership = {
  clinicId: string;
  membershipId: string;
  clinicName: string;
  role: Role;
};

/**
 * The clinics that a person may enter, by name. Memberships are indexed by clinic first, so this walks the clinics
 * and probes each one: cheap for the hundreds of clinics that one store holds.
 */
export async function openMemberships(tx: AccountTx, userId: string): Promise<OpenMembership[]> {
  return tx.db
    .select({
      clinicId: memberships.clinicId,
      membershipId: memberships.id,
      clinicName: clinics.name,
      role: memberships.role,
    })
    .from(clinics)
    .innerJoin(memberships, eq(memberships.clinicId, clinics.id))
    .where(and(eq(memberships.userId, userId), isNull(memberships.endedAt)))
    .orderBy(asc(clinics.name), asc(memberships.startedAt));
}
