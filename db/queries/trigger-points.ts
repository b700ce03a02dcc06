import { and, asc, eq, notExists, sql } from 'drizzle-orm';
import { assessments } from '../schema/assessments';
import { triggerPointScores, triggerPoints } from '../schema/findings';
import type { ScopedTx } from '../scope';
import { partOf } from './assessments';

type PinColumns = typeof triggerPoints.$inferSelect;
export type PinRow = Pick<
  PinColumns,
  'id' | 'label' | 'muscle' | 'side' | 'view' | 'regionCode' | 'acrossFraction' | 'downFraction'
> &
  Partial<Pick<PinColumns, 'code' | 'landmark' | 'landmarkDistanceCm'>>;

type ScoreColumns = typeof triggerPointScores.$inferSelect;
export type PinScoreRow = Pick<
  ScoreColumns,
  'triggerPointId' | 'tautBand' | 'sensitiveSpot' | 'referral' | 'recognised' | 'tenderness'
> &
  Partial<
    Pick<
      ScoreColumns,
      | 'nodule'
      | 'twitch'
      | 'jump'
      | 'referredZones'
      | 'pressureDevice'
      | 'pressureUnit'
      | 'pressureTrials'
      | 'technique'
      | 'techniqueSeconds'
      | 'tendernessAfter'
      | 'techniqueReason'
    >
  >;

/** Every pin of the patient, in the order in which they were found. */
export async function listPins(tx: ScopedTx, patientId: string): Promise<PinRow[]> {
  return tx.db
    .select({
      id: triggerPoints.id,
      label: triggerPoints.label,
      muscle: triggerPoints.muscle,
      side: triggerPoints.side,
      view: triggerPoints.view,
      regionCode: triggerPoints.regionCode,
      acrossFraction: triggerPoints.acrossFraction,
      downFraction: triggerPoints.downFraction,
      code: triggerPoints.code,
      landmark: triggerPoints.landmark,
      landmarkDistanceCm: triggerPoints.landmarkDistanceCm,
    })
    .from(triggerPoints)
    .where(and(eq(triggerPoints.clinicId, tx.scope.clinicId), eq(triggerPoints.patientId, patientId)))
    .orderBy(asc(triggerPoints.createdAt), asc(triggerPoints.label), asc(triggerPoints.id));
}

/** Every score of the patient's pins with its visit, oldest first. */
export async function listPinScores(tx: ScopedTx, patientId: string) {
  return tx.db
    .select({
      assessmentId: triggerPointScores.assessmentId,
      examinedOn: assessments.examinedOn,
      status: assessments.status,
      triggerPointId: triggerPointScores.triggerPointId,
      tautBand: triggerPointScores.tautBand,
      sensitiveSpot: triggerPointScores.sensitiveSpot,
      referral: triggerPointScores.referral,
      recognised: triggerPointScores.recognised,
      tenderness: triggerPointScores.tenderness,
      nodule: triggerPointScores.nodule,
      twitch: triggerPointScores.twitch,
      jump: triggerPointScores.jump,
      referredZones: triggerPointScores.referredZones,
      pressureDevice: triggerPointScores.pressureDevice,
      pressureUnit: triggerPointScores.pressureUnit,
      pressureTrials: triggerPointScores.pressureTrials,
      technique: triggerPointScores.technique,
      techniqueSeconds: triggerPointScores.techniqueSeconds,
      tendernessAfter: triggerPointScores.tendernessAfter,
      techniqueReason: triggerPointScores.techniqueReason,
    })
    .from(triggerPointScores)
    .innerJoin(
      assessments,
      and(
        eq(assessments.clinicId, triggerPointScores.clinicId),
        eq(assessments.patientId, triggerPointScores.patientId),
        eq(assessments.id, triggerPointScores.assessmentId),
      ),
    )
    .where(
      and(eq(triggerPointScores.clinicId, tx.scope.clinicId), eq(triggerPointScores.patientId, patientId)),
    )
    .orderBy(asc(assessments.examinedOn), asc(assessments.createdAt), asc(assessments.id));
}

export type PinScoreOfVisit = Awaited<ReturnType<typeof listPinScores>>[number];

/**
 * Puts these scores in the place of those that the draft held, with the pins that it found itself. A pin that
 * another examination scored keeps its place and name; one that nobody scores any more goes, and frees its name.
 */
export async function replacePins(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  found: readonly PinRow[],
  scores: readonly PinScoreRow[],
): Promise<void> {
  const { clinicId, membershipId } = tx.scope;
  await tx.db
    .delete(triggerPointScores)
    .where(and(eq(triggerPointScores.clinicId, clinicId), eq(triggerPointScores.assessmentId, assessmentId)));
  const anyScore = tx.db
    .select({ one: sql`1` })
    .from(triggerPointScores)
    .where(
      and(
        eq(triggerPointScores.clinicId, triggerPoints.clinicId),
        eq(triggerPointScores.patientId, triggerPoints.patientId),
        eq(triggerPointScores.triggerPointId, triggerPoints.id),
      ),
    );
  await tx.db
    .delete(triggerPoints)
    .where(
      and(eq(triggerPoints.clinicId, clinicId), eq(triggerPoints.patientId, patientId), notExists(anyScore)),
    );
  if (found.length > 0) {
    await tx.db
      .insert(triggerPoints)
      .values(found.map((pin) => ({ clinicId, patientId, ...pin, createdBy: membershipId })))
      .onConflictDoNothing({ target: [triggerPoints.clinicId, triggerPoints.id] });
  }
  if (scores.length === 0) return;
  await tx.db
    .insert(triggerPointScores)
    .values(scores.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}
