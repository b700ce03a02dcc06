import { asc } from 'drizzle-orm';
import { treatments } from '../schema/treatments';
import type { ScopedTx } from '../scope';
import { inPart, partOf } from './assessments';

export type TreatmentRow = Omit<
  typeof treatments.$inferSelect,
  'clinicId' | 'id' | 'patientId' | 'assessmentId' | 'assessmentStatus' | 'createdAt' | 'createdBy'
>;

/** What was done at the visit, in the order in which it was written. */
export async function listTreatments(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<TreatmentRow[]> {
  return tx.db
    .select({
      technique: treatments.technique,
      structure: treatments.structure,
      side: treatments.side,
      doseSeconds: treatments.doseSeconds,
      response: treatments.response,
      adverseResponse: treatments.adverseResponse,
      reason: treatments.reason,
    })
    .from(treatments)
    .where(inPart(tx, treatments, patientId, assessmentId))
    .orderBy(asc(treatments.createdAt), asc(treatments.id));
}

/** Puts these rows in the place of those that the draft held. */
export async function replaceTreatments(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  rows: readonly TreatmentRow[],
): Promise<void> {
  await tx.db.delete(treatments).where(inPart(tx, treatments, patientId, assessmentId));
  if (rows.length === 0) return;
  await tx.db
    .insert(treatments)
    .values(rows.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}
