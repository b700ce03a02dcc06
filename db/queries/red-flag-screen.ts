import { and, eq, isNull } from 'drizzle-orm';
import { narrowed, newlyRaised, type ScreenAnswer } from '@/clinical/triage/raise';
import { redFlags } from '../schema/red-flags';
import type { ScopedTx } from '../scope';
import { raiseFlags, resolveFlag } from './red-flags';

type Visit = { readonly patientId: string; readonly episodeId: string; readonly assessmentId: string };

/**
 * Raises what a saved screen says and the stored one did not. A flag of this visit that was raised before its side was
 * said goes on under its side: the unsided one is resolved by who said it, in the same transaction.
 */
export async function raiseFromScreen(
  tx: ScopedTx,
  visit: Visit,
  before: readonly ScreenAnswer[],
  after: readonly ScreenAnswer[],
  at: Date,
): Promise<void> {
  const { patientId, episodeId, assessmentId } = visit;
  const raised = newlyRaised(before, after);
  await raiseFlags(
    tx,
    patientId,
    raised.map(({ flagCode, side, source, sourceCode, region }) => ({
      flagCode,
      side,
      source,
      sourceCode,
      regionCode: region,
      episodeId,
      assessmentId,
    })),
  );
  for (const { itemCode, flagCode, side } of narrowed(before, after)) {
    const [unsided] = await tx.db
      .select({ id: redFlags.id, version: redFlags.version })
      .from(redFlags)
      .where(
        and(
          eq(redFlags.clinicId, tx.scope.clinicId),
          eq(redFlags.patientId, patientId),
          eq(redFlags.assessmentId, assessmentId),
          eq(redFlags.flagCode, flagCode),
          eq(redFlags.sourceCode, itemCode),
          eq(redFlags.side, 'none'),
          isNull(redFlags.resolvedAt),
        ),
      );
    const reason = `The side was said: ${side === 'both' ? 'both sides' : side}. It goes on as a flag of its own.`;
    if (unsided) await resolveFlag(tx, patientId, { ...unsided, reason, resolvedAt: at });
  }
}
