import { and, asc, eq } from 'drizzle-orm';
import { gaitNotes } from '../schema/findings';
import { gaitRecordings } from '../schema/gait-recordings';
import type { ScopedTx } from '../scope';
import { inPart, partOf } from './assessments';

type NoteColumns = typeof gaitNotes.$inferSelect;
export type GaitNoteRow = Pick<
  NoteColumns,
  'itemCode' | 'activity' | 'phase' | 'plane' | 'stanceLimb' | 'grade' | 'degrees' | 'note'
> &
  Partial<Pick<NoteColumns, 'option' | 'method' | 'symptomRegionCode' | 'symptomSide' | 'stillId'>>;

export type GaitRecordingRow = Omit<
  typeof gaitRecordings.$inferSelect,
  'clinicId' | 'id' | 'patientId' | 'assessmentId' | 'assessmentStatus' | 'createdAt' | 'createdBy'
>;

export async function listGaitNotes(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<GaitNoteRow[]> {
  return tx.db
    .select({
      itemCode: gaitNotes.itemCode,
      activity: gaitNotes.activity,
      phase: gaitNotes.phase,
      plane: gaitNotes.plane,
      stanceLimb: gaitNotes.stanceLimb,
      grade: gaitNotes.grade,
      option: gaitNotes.option,
      degrees: gaitNotes.degrees,
      note: gaitNotes.note,
      method: gaitNotes.method,
      symptomRegionCode: gaitNotes.symptomRegionCode,
      symptomSide: gaitNotes.symptomSide,
      stillId: gaitNotes.stillId,
    })
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

/** How the patient was watched: at most one row for walking and one for running. */
export async function listGaitRecordings(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<GaitRecordingRow[]> {
  return tx.db
    .select({
      activity: gaitRecordings.activity,
      ground: gaitRecordings.ground,
      speedKmh: gaitRecordings.speedKmh,
      slopePercent: gaitRecordings.slopePercent,
      footwear: gaitRecordings.footwear,
      cameraPlane: gaitRecordings.cameraPlane,
      cadenceSpm: gaitRecordings.cadenceSpm,
      cadenceBaselineSpm: gaitRecordings.cadenceBaselineSpm,
      cadenceTargetPercent: gaitRecordings.cadenceTargetPercent,
    })
    .from(gaitRecordings)
    .where(inPart(tx, gaitRecordings, patientId, assessmentId))
    .orderBy(asc(gaitRecordings.activity));
}

export async function replaceGaitRecordings(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  rows: readonly GaitRecordingRow[],
): Promise<void> {
  await tx.db.delete(gaitRecordings).where(inPart(tx, gaitRecordings, patientId, assessmentId));
  if (rows.length === 0) return;
  await tx.db
    .insert(gaitRecordings)
    .values(rows.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}
