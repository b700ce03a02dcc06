import { and, asc, eq, notExists, sql } from 'drizzle-orm';
import { assessments } from '../schema/assessments';
import { goalScores, goals } from '../schema/histories';
import type { ScopedTx } from '../scope';
import { inPart, partOf } from './assessments';

export type GoalRow = Pick<typeof goals.$inferSelect, 'id' | 'activity'>;

export type GoalScoreRow = Pick<typeof goalScores.$inferSelect, 'goalId' | 'score'>;

/** The episode's goals in the patient's words, in the order in which they were named; ended ones too. */
export async function listGoals(tx: ScopedTx, patientId: string, episodeId: string) {
  return tx.db
    .select({ id: goals.id, activity: goals.activity, endedOn: goals.endedOn })
    .from(goals)
    .where(
      and(
        eq(goals.clinicId, tx.scope.clinicId),
        eq(goals.patientId, patientId),
        eq(goals.episodeId, episodeId),
      ),
    )
    .orderBy(asc(goals.createdAt), asc(goals.id));
}

/** Every score of the patient's goals with its visit, oldest first. */
export async function listGoalScores(tx: ScopedTx, patientId: string) {
  return tx.db
    .select({
      assessmentId: goalScores.assessmentId,
      examinedOn: assessments.examinedOn,
      status: assessments.status,
      goalId: goalScores.goalId,
      score: goalScores.score,
    })
    .from(goalScores)
    .innerJoin(
      assessments,
      and(
        eq(assessments.clinicId, goalScores.clinicId),
        eq(assessments.patientId, goalScores.patientId),
        eq(assessments.id, goalScores.assessmentId),
      ),
    )
    .where(and(eq(goalScores.clinicId, tx.scope.clinicId), eq(goalScores.patientId, patientId)))
    .orderBy(asc(assessments.examinedOn), asc(assessments.createdAt), asc(assessments.id));
}

/**
 * Puts these scores in the place of those that the draft held, with the goals that it names itself. A goal that
 * nobody scores any more goes.
 */
export async function replaceGoalScores(
  tx: ScopedTx,
  of: { patientId: string; episodeId: string; assessmentId: string },
  named: readonly GoalRow[],
  scores: readonly GoalScoreRow[],
): Promise<void> {
  const { clinicId, membershipId } = tx.scope;
  const { patientId, episodeId, assessmentId } = of;
  await tx.db.delete(goalScores).where(inPart(tx, goalScores, patientId, assessmentId));
  if (named.length > 0) {
    await tx.db
      .insert(goals)
      .values(named.map((goal) => ({ clinicId, patientId, episodeId, ...goal, createdBy: membershipId })))
      .onConflictDoNothing({ target: [goals.clinicId, goals.id] });
  }
  if (scores.length > 0) {
    await tx.db
      .insert(goalScores)
      .values(scores.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
  }
  const anyScore = tx.db
    .select({ one: sql`1` })
    .from(goalScores)
    .where(
      and(
        eq(goalScores.clinicId, goals.clinicId),
        eq(goalScores.patientId, goals.patientId),
        eq(goalScores.goalId, goals.id),
      ),
    );
  await tx.db
    .delete(goals)
    .where(
      and(
        eq(goals.clinicId, clinicId),
        eq(goals.patientId, patientId),
        eq(goals.episodeId, episodeId),
        notExists(anyScore),
      ),
    );
}

/** The patient has no more use for a goal, from a day on; null takes that back. */
export async function endGoal(
  tx: ScopedTx,
  patientId: string,
  id: string,
  endedOn: string | null,
): Promise<boolean> {
  const ended = await tx.db
    .update(goals)
    .set({ endedOn })
    .where(and(eq(goals.clinicId, tx.scope.clinicId), eq(goals.patientId, patientId), eq(goals.id, id)))
    .returning({ id: goals.id });
  return ended.length > 0;
}
