import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { PATIENT_CHOSEN } from '@/clinical/measures/measure';
import { memberships } from '../schema/accounts';
import { measureAnswers, measureAssignments } from '../schema/outcomes';
import type { ScopedTx } from '../scope';

export type NewAssignment = Pick<
  typeof measureAssignments.$inferSelect,
  'id' | 'patientId' | 'episodeId' | 'measureCode' | 'side' | 'firstDueOn' | 'everyDays'
>;

export type NewMeasureAnswer = Pick<
  typeof measureAnswers.$inferSelect,
  | 'id'
  | 'patientId'
  | 'episodeId'
  | 'assignmentId'
  | 'assessmentId'
  | 'measureCode'
  | 'side'
  | 'answeredOn'
  | 'score'
  | 'items'
  | 'source'
>;

/** The measures that an episode is followed with, in the order of their assignment; ended ones too. */
export async function listAssignments(tx: ScopedTx, patientId: string, episodeId: string) {
  const { id, measureCode, side, firstDueOn, everyDays, endedOn } = measureAssignments;
  return tx.db
    .select({ id, measureCode, side, firstDueOn, everyDays, endedOn })
    .from(measureAssignments)
    .where(
      and(
        eq(measureAssignments.clinicId, tx.scope.clinicId),
        eq(measureAssignments.patientId, patientId),
        eq(measureAssignments.episodeId, episodeId),
      ),
    )
    .orderBy(asc(measureAssignments.createdAt), asc(measureAssignments.id));
}

export type AssignmentRow = Awaited<ReturnType<typeof listAssignments>>[number];

/** Assigns a measure; one that is already open for the episode and side stays as it is. */
export async function assignMeasure(tx: ScopedTx, assignment: NewAssignment): Promise<void> {
  const { clinicId, membershipId } = tx.scope;
  await tx.db
    .insert(measureAssignments)
    .values({ clinicId, ...assignment, createdBy: membershipId })
    .onConflictDoNothing();
}

/** Ends an open assignment; false when there is none. */
export async function endAssignment(
  tx: ScopedTx,
  patientId: string,
  id: string,
  endedOn: string,
): Promise<boolean> {
  const ended = await tx.db
    .update(measureAssignments)
    .set({ endedOn })
    .where(
      and(
        eq(measureAssignments.clinicId, tx.scope.clinicId),
        eq(measureAssignments.patientId, patientId),
        eq(measureAssignments.id, id),
        isNull(measureAssignments.endedOn),
      ),
    )
    .returning({ id: measureAssignments.id });
  return ended.length > 0;
}

/** Every answer of an episode that was not corrected, oldest first. */
export async function listMeasureAnswers(tx: ScopedTx, patientId: string, episodeId: string) {
  const { id, assignmentId, assessmentId, measureCode, side, answeredOn, score, items, source } =
    measureAnswers;
  return tx.db
    .select({ id, assignmentId, assessmentId, measureCode, side, answeredOn, score, items, source })
    .from(measureAnswers)
    .where(
      and(
        eq(measureAnswers.clinicId, tx.scope.clinicId),
        eq(measureAnswers.patientId, patientId),
        eq(measureAnswers.episodeId, episodeId),
        isNull(measureAnswers.supersededAt),
      ),
    )
    .orderBy(asc(measureAnswers.answeredOn), asc(measureAnswers.createdAt), asc(measureAnswers.id));
}

export type MeasureAnswerRow = Awaited<ReturnType<typeof listMeasureAnswers>>[number];

/** Adds an answer; the form's id makes a repeated send one row. */
export async function addMeasureAnswer(tx: ScopedTx, answer: NewMeasureAnswer): Promise<void> {
  const { clinicId, membershipId } = tx.scope;
  await tx.db
    .insert(measureAnswers)
    .values({ clinicId, ...answer, createdBy: membershipId })
    .onConflictDoNothing({ target: [measureAnswers.clinicId, measureAnswers.id] });
}

/** Puts a new answer in the place of one that keeps its value; false when that one is corrected already. */
export async function correctMeasureAnswer(
  tx: ScopedTx,
  patientId: string,
  wrongId: string,
  answer: NewMeasureAnswer,
  correctedAt: Date,
): Promise<boolean> {
  const { clinicId, membershipId } = tx.scope;
  const marked = await tx.db
    .update(measureAnswers)
    .set({ supersededAt: correctedAt })
    .where(
      and(
        eq(measureAnswers.clinicId, clinicId),
        eq(measureAnswers.patientId, patientId),
        eq(measureAnswers.id, wrongId),
        isNull(measureAnswers.supersededAt),
      ),
    )
    .returning({ id: measureAnswers.id });
  if (marked.length === 0) return false;
  await tx.db
    .insert(measureAnswers)
    .values({ clinicId, ...answer, correctsId: wrongId, createdBy: membershipId });
  return true;
}

/** Takes out an answer that should not be there, by name and with the reason; false when it no longer stands. */
export async function withdrawMeasureAnswer(
  tx: ScopedTx,
  patientId: string,
  wrong: { readonly id: string; readonly because: string; readonly at: Date },
): Promise<boolean> {
  const { clinicId, membershipId } = tx.scope;
  const marked = await tx.db
    .update(measureAnswers)
    .set({ supersededAt: wrong.at, withdrawnBy: membershipId, withdrawnBecause: wrong.because })
    .where(
      and(
        eq(measureAnswers.clinicId, clinicId),
        eq(measureAnswers.patientId, patientId),
        eq(measureAnswers.id, wrong.id),
        isNull(measureAnswers.supersededAt),
      ),
    )
    .returning({ id: measureAnswers.id });
  return marked.length > 0;
}

/** The answers of an episode that no longer stand, newest change first: what took their place, or why nothing did. */
export async function listPastAnswers(tx: ScopedTx, patientId: string, episodeId: string) {
  const next = alias(measureAnswers, 'next');
  const corrector = alias(memberships, 'corrector');
  const withdrawer = alias(memberships, 'withdrawer');
  const { clinicId } = measureAnswers;
  return tx.db
    .select({
      id: measureAnswers.id,
      measureCode: measureAnswers.measureCode,
      side: measureAnswers.side,
      answeredOn: measureAnswers.answeredOn,
      score: measureAnswers.score,
      endedAt: measureAnswers.supersededAt,
      newScore: next.score,
      newOn: next.answeredOn,
      correctedBy: corrector.displayName,
      withdrawnBy: withdrawer.displayName,
      because: measureAnswers.withdrawnBecause,
    })
    .from(measureAnswers)
    .leftJoin(
      next,
      and(
        eq(next.clinicId, clinicId),
        eq(next.patientId, measureAnswers.patientId),
        eq(next.correctsId, measureAnswers.id),
      ),
    )
    .leftJoin(corrector, and(eq(corrector.clinicId, clinicId), eq(corrector.id, next.createdBy)))
    .leftJoin(
      withdrawer,
      and(eq(withdrawer.clinicId, clinicId), eq(withdrawer.id, measureAnswers.withdrawnBy)),
    )
    .where(
      and(
        eq(clinicId, tx.scope.clinicId),
        eq(measureAnswers.patientId, patientId),
        eq(measureAnswers.episodeId, episodeId),
        isNotNull(measureAnswers.supersededAt),
      ),
    )
    .orderBy(desc(measureAnswers.supersededAt), asc(measureAnswers.id));
}

export type PastAnswerRow = Awaited<ReturnType<typeof listPastAnswers>>[number];

/** One open or ended assignment of this patient; null for another's. */
export async function findAssignment(tx: ScopedTx, patientId: string, assignmentId: string) {
  const { id, episodeId, measureCode, side, firstDueOn, everyDays, endedOn } = measureAssignments;
  const [row] = await tx.db
    .select({ id, episodeId, measureCode, side, firstDueOn, everyDays, endedOn })
    .from(measureAssignments)
    .where(
      and(
        eq(measureAssignments.clinicId, tx.scope.clinicId),
        eq(measureAssignments.patientId, patientId),
        eq(measureAssignments.id, assignmentId),
      ),
    );
  return row ?? null;
}

const OPEN = `
  select a.first_due_on as "firstDueOn", a.every_days as "everyDays",
    greatest(
      (select max(m.answered_on) from measure_answers m
        where m.clinic_id = $1 and m.patient_id = $2 and m.episode_id = $3 and m.measure_code = a.measure_code
          and m.side is not distinct from a.side and m.superseded_at is null),
      case when a.measure_code = $4 then
        (select max(v.examined_on) from goal_scores s
          join goals g on g.clinic_id = s.clinic_id and g.patient_id = s.patient_id and g.id = s.goal_id
          join assessments v
            on v.clinic_id = s.clinic_id and v.patient_id = s.patient_id and v.id = s.assessment_id
          where s.clinic_id = $1 and s.patient_id = $2 and g.episode_id = $3 and s.score is not null
            and v.status = 'signed')
      end
    ) as "lastOn"
  from measure_assignments a
  where a.clinic_id = $1 and a.patient_id = $2 and a.episode_id = $3 and a.ended_on is null`;

export type OpenAssignment = {
  readonly firstDueOn: string;
  readonly everyDays: number | null;
  /** The day of its last answer; null when there is none. */
  readonly lastOn: string | null;
};

/** The schedules that an episode is followed by, each with its last answer; goals scored at visits are answers. */
export const listOpenAssignments = (
  tx: ScopedTx,
  patientId: string,
  episodeId: string,
): Promise<OpenAssignment[]> =>
  tx.named<OpenAssignment>('open_assignments', OPEN, [
    tx.scope.clinicId,
    patientId,
    episodeId,
    PATIENT_CHOSEN,
  ]);
