import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { AccountTx } from '../account';
import { memberships } from '../schema/accounts';
import { accessLinks } from '../schema/care';
import type { ScopedTx } from '../scope';

type LinkKey = { clinicId: string; tokenHash: string };

/**
 * Keeps a new link's hash. The same link asked for twice (a double press) keeps its row and takes the newest secret,
 * since only the last one shown is in anybody's hands. False when that id is somebody else's.
 */
export async function saveAccessLink(
  tx: ScopedTx,
  link: { id: string; patientId: string; tokenHash: string; createdAt: Date; expiresAt: Date },
): Promise<boolean> {
  const { clinicId, membershipId } = tx.scope;
  const { tokenHash, createdAt, expiresAt } = link;
  const rows = await tx.db
    .insert(accessLinks)
    .values({ clinicId, ...link, createdBy: membershipId })
    .onConflictDoUpdate({
      target: [accessLinks.clinicId, accessLinks.id],
      set: { tokenHash, createdAt, expiresAt, withdrawnAt: null },
      setWhere: sql`${accessLinks.patientId} = ${link.patientId} and ${accessLinks.createdBy} = ${membershipId}
        and ${accessLinks.usedAt} is null`,
    })
    .returning({ id: accessLinks.id });
  return rows.length === 1;
}

/** Ends every unused link of a patient: at most one opens at a time. */
export async function withdrawAccessLinks(tx: ScopedTx, patientId: string, at: Date): Promise<number> {
  const rows = await tx.db
    .update(accessLinks)
    .set({ withdrawnAt: at })
    .where(
      and(
        eq(accessLinks.clinicId, tx.scope.clinicId),
        eq(accessLinks.patientId, patientId),
        isNull(accessLinks.usedAt),
        isNull(accessLinks.withdrawnAt),
      ),
    )
    .returning({ id: accessLinks.id });
  return rows.length;
}

/** The newest link of a patient and the sign-in that came of one; null where there is none. */
export async function findAccess(tx: ScopedTx, patientId: string) {
  const { clinicId } = tx.scope;
  const [link] = await tx.db
    .select({
      id: accessLinks.id,
      createdAt: accessLinks.createdAt,
      expiresAt: accessLinks.expiresAt,
      usedAt: accessLinks.usedAt,
      withdrawnAt: accessLinks.withdrawnAt,
    })
    .from(accessLinks)
    .where(and(eq(accessLinks.clinicId, clinicId), eq(accessLinks.patientId, patientId)))
    .orderBy(desc(accessLinks.createdAt))
    .limit(1);
  const [member] = await tx.db
    .select({ email: memberships.email, startedAt: memberships.startedAt })
    .from(memberships)
    .where(
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.patientId, patientId),
        isNull(memberships.endedAt),
      ),
    );
  return { link: link ?? null, member: member ?? null };
}

const opens = ({ clinicId, tokenHash }: LinkKey, at: Date) =>
  and(
    eq(accessLinks.clinicId, clinicId),
    eq(accessLinks.tokenHash, tokenHash),
    isNull(accessLinks.usedAt),
    isNull(accessLinks.withdrawnAt),
    gt(accessLinks.expiresAt, at),
  );

/** A link that would open now; looking does not use it. */
export async function findOpenAccessLink(tx: AccountTx, key: LinkKey, at: Date) {
  const [row] = await tx.db
    .select({ id: accessLinks.id, patientId: accessLinks.patientId, createdBy: accessLinks.createdBy })
    .from(accessLinks)
    .where(opens(key, at));
  return row ?? null;
}

/** Uses the link up. Of two at once the second waits for the first one's row, and finds it used. */
export async function spendAccessLink(tx: AccountTx, key: LinkKey, at: Date): Promise<boolean> {
  const rows = await tx.db
    .update(accessLinks)
    .set({ usedAt: at })
    .where(opens(key, at))
    .returning({ id: accessLinks.id });
  return rows.length === 1;
}

/** Who already signs in as this patient, and whether that account opens nothing else. */
export async function findPatientHolder(tx: AccountTx, clinicId: string, patientId: string) {
  const [row] = await tx.db
    .select({
      membershipId: memberships.id,
      userId: memberships.userId,
      // Written out: drizzle leaves the table off a column where there is one table, and it would be the inner one.
      opensMore: sql<boolean>`exists (
        select 1 from memberships other
        where other.user_id = memberships.user_id and other.ended_at is null and other.id <> memberships.id
      )`,
    })
    .from(memberships)
    .where(
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.patientId, patientId),
        isNull(memberships.endedAt),
      ),
    );
  return row ?? null;
}
