import { and, asc, desc, eq, ne } from 'drizzle-orm';
import { assessments } from '../schema/assessments';
import { gaitNotes } from '../schema/findings';
import { stills } from '../schema/stills';
import type { ScopedTx } from '../scope';
import { inPart, partOf } from './assessments';

type StillColumns = typeof stills.$inferSelect;

export type NewStill = Pick<
  StillColumns,
  'id' | 'mediaType' | 'bytes' | 'widthPx' | 'heightPx' | 'takenWith' | 'measures'
>;

/** The pictures that an examination keeps, without their bytes. */
export async function listStills(tx: ScopedTx, patientId: string, assessmentId: string) {
  const { id, mediaType, widthPx, heightPx, takenWith, measures, createdAt } = stills;
  return tx.db
    .select({ id, mediaType, widthPx, heightPx, takenWith, measures, createdAt })
    .from(stills)
    .where(inPart(tx, stills, patientId, assessmentId))
    .orderBy(asc(stills.createdAt), asc(stills.id));
}

/** The newest pictures of the patient's other examinations, newest first, without their bytes. */
export async function listOtherStills(tx: ScopedTx, patientId: string, assessmentId: string, limit: number) {
  const { id, widthPx, heightPx, takenWith, measures } = stills;
  return tx.db
    .select({
      id,
      widthPx,
      heightPx,
      takenWith,
      measures,
      assessmentId: stills.assessmentId,
      examinedOn: assessments.examinedOn,
    })
    .from(stills)
    .innerJoin(
      assessments,
      and(eq(assessments.clinicId, stills.clinicId), eq(assessments.id, stills.assessmentId)),
    )
    .where(
      and(
        eq(stills.clinicId, tx.scope.clinicId),
        eq(stills.patientId, patientId),
        ne(stills.assessmentId, assessmentId),
      ),
    )
    .orderBy(desc(assessments.examinedOn), desc(stills.id))
    .limit(limit);
}

/** One picture's bytes with their media type; null for another patient's and none. */
export async function findStill(tx: ScopedTx, patientId: string, id: string) {
  const [row] = await tx.db
    .select({ assessmentId: stills.assessmentId, mediaType: stills.mediaType, bytes: stills.bytes })
    .from(stills)
    .where(and(eq(stills.clinicId, tx.scope.clinicId), eq(stills.patientId, patientId), eq(stills.id, id)));
  return row ?? null;
}

/** Keeps a picture with a draft; the form's id makes a repeated send one row. */
export async function addStill(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  still: NewStill,
): Promise<void> {
  await tx.db
    .insert(stills)
    .values({ ...partOf(tx, patientId, assessmentId), ...still })
    .onConflictDoNothing({ target: [stills.clinicId, stills.id] });
}

/** Takes a picture out of a draft; notes that were measured on it stay, without it. */
export async function removeStill(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  id: string,
): Promise<void> {
  await tx.db
    .update(gaitNotes)
    .set({ stillId: null })
    .where(and(inPart(tx, gaitNotes, patientId, assessmentId), eq(gaitNotes.stillId, id)));
  await tx.db.delete(stills).where(and(inPart(tx, stills, patientId, assessmentId), eq(stills.id, id)));
}
