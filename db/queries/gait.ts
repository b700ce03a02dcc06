import { and, asc, eq } from 'drizzle-orm';
import { gaitNotes } from '../schema/findings';
import type { ScopedTx } from '../scope';
import { partOf } from './assessments';

export type GaitNoteRow = Pick<
  typeof gaitNotes.$inferSelect,
  'itemCode' | 'activity' | 'phase' | 'plane' | 'stanceLimb' | 'grade' | 'degrees' | 'note'
>;

export async function listGaitNotes(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<GaitNoteRow[]> {
  const { itemCode, activity, phase, plane, stanceLimb, grade, degrees, note } = gaitNotes;
  return tx.db
    .select({ itemCode, activity, phase, plane, stanceLimb, grade, degrees, note })
    .from(gaitNotes)
    .where(
      and(
        eq(gaitNotes.clinicId, tx.scope.clinicId),
        eq(gaitNotes.patientId, patientId),
        eq(gaitNotes.assessmentId, assessmentId),
      ),
    )
    .orderBy(asc(gaitNotes.createdAt), asc(gaitNotes.id));
}

/** Puts these notes in the place of those that the draft held. */
export async function replaceGaitNotes(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  rows: readonly GaitNoteRow[],
): Promise<void> {
  await tx.db
    .delete(gaitNotes)
    .where(and(eq(gaitNotes.clinicId, tx.scope.clinicId), eq(gaitNotes.assessmentId, assessmentId)));
  if (rows.length === 0) return;
  await tx.db
    .insert(gaitNotes)
    .values(rows.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}
