import { and, asc, eq, notExists, sql } from 'drizzle-orm';
import { assessments } from '../schema/assessments';
import { goalScores, goals } from '../schema/histories';
import { itemReasons } from '../schema/programs';
import type { ScopedTx } from '../scope';
import { inPart, partOf } from './assessments';

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

/** A goal as a draft has it: with its words when the draft names it, with a score when it was scored. */
export type DraftGoal = {
  readonly id: string;
  readonly activity: string | null;
  readonly score: number | null;
};

/**
 * Puts these goals and scores in the place of those that the draft held. The words of a goal change only while no
 * other visit has it; one that no visit has any more goes, unless an exercise is prescribed for it.
 */
export async function replaceGoals(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  entries: readonly DraftGoal[],
): Promise<void> {
  const { clinicId, membershipId } = tx.scope;
  await tx.db.delete(goalScores).where(inPart(tx, goalScores, patientId, assessmentId));
  const [of] = await tx.db
    .select({ episodeId: assessments.episodeId })
    .from(assessments)
    .where(
      and(
        eq(assessments.clinicId, clinicId),
        eq(assessments.patientId, patientId),
        eq(assessments.id, assessmentId),
      ),
    );
  if (!of) return;
  const ofEpisode = and(
    eq(goals.clinicId, clinicId),
    eq(goals.patientId, patientId),
    eq(goals.episodeId, of.episodeId),
  );
  const named = entries.flatMap(({ id, activity }) => (activity === null ? [] : [{ id, activity }]));
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
  const anyReason = tx.db
    .select({ one: sql`1` })
    .from(itemReasons)
    .where(
      and(
        eq(itemReasons.clinicId, goals.clinicId),
        eq(itemReasons.patientId, goals.patientId),
        eq(itemReasons.goalId, goals.id),
      ),
    );
  if (named.length > 0) {
    await tx.db
      .insert(goals)
      .values(
        named.map((goal) => ({
          clinicId,
          patientId,
          episodeId: of.episodeId,
          ...goal,
          createdBy: membershipId,
        })),
      )
      .onConflictDoUpdate({
        target: [goals.clinicId, goals.id],
        set: { activity: sql`excluded.activity` },
        setWhere: and(ofEpisode, notExists(anyScore)) ?? sql`false`,
      });
  }
  if (entries.length > 0) {
    const scores = entries.map(({ id, score }) => ({ goalId: id, score }));
    await tx.db
      .insert(goalScores)
      .values(scores.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
  }
  await tx.db.delete(goals).where(and(ofEpisode, notExists(anyScore), notExists(anyReason)));
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
