import { and, eq, inArray } from 'drizzle-orm';
import { newId } from '@/lib/id';
import { flagReasons, redFlags } from '../schema/red-flags';
import type { ScopedTx } from '../scope';

export type NewFlagReason = {
  readonly redFlagId: string;
  readonly revisionId: string;
  /** Null where the flag warned of the program as a whole. */
  readonly itemId: string | null;
  readonly reason: string;
};

/** Keeps why something was given although an open flag warned. A repeated post is the same reasons. */
export async function keepFlagReasons(
  tx: ScopedTx,
  patientId: string,
  reasons: readonly NewFlagReason[],
): Promise<void> {
  if (reasons.length === 0) return;
  const { clinicId, membershipId: createdBy } = tx.scope;
  await tx.db
    .insert(flagReasons)
    .values(reasons.map((one) => ({ clinicId, id: newId(), patientId, createdBy, ...one })))
    .onConflictDoNothing();
}

/** What was written over the warnings of flags, for the given revisions. */
export async function listFlagReasons(tx: ScopedTx, patientId: string, revisionIds: readonly string[]) {
  if (revisionIds.length === 0) return [];
  return tx.db
    .select({
      itemId: flagReasons.itemId,
      revisionId: flagReasons.revisionId,
      reason: flagReasons.reason,
      flagCode: redFlags.flagCode,
      side: redFlags.side,
    })
    .from(flagReasons)
    .innerJoin(
      redFlags,
      and(
        eq(redFlags.clinicId, flagReasons.clinicId),
        eq(redFlags.patientId, flagReasons.patientId),
        eq(redFlags.id, flagReasons.redFlagId),
      ),
    )
    .where(
      and(
        eq(flagReasons.clinicId, tx.scope.clinicId),
        eq(flagReasons.patientId, patientId),
        inArray(flagReasons.revisionId, [...revisionIds]),
      ),
    );
}

export type FlagReasonRow = Awaited<ReturnType<typeof listFlagReasons>>[number];
