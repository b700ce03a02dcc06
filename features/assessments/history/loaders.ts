import 'server-only';
import { addDays } from '@/clinical/time/days';
import { listGoalScores, listGoals } from '@/db/queries/goals';
import { findHistory, listEarlierRuns, listReportedRuns } from '@/db/queries/histories';
import type { ScopedTx } from '@/db/scope';
import { emptyHistory } from './format';
import type { EarlierRun, GoalEntry, History, KnownGoal, NamedGoal, ReportedRun, ToldBefore } from './types';

/** The episode's goals and every visit's scores of them, oldest first. */
export type GoalsOfEpisode = {
  readonly goals: Awaited<ReturnType<typeof listGoals>>;
  readonly scores: Awaited<ReturnType<typeof listGoalScores>>;
};

type Row = { readonly id: string; readonly episodeId: string; readonly examinedOn: string };

/** Days before the visit of which runs told earlier still count: the strip's weeks, and 30 days before them. */
const LOOKED_BACK = 120;

export type HistoryParts = {
  readonly history: History;
  readonly runs: readonly ReportedRun[];
  readonly goals: readonly GoalEntry[];
};

/** The history of one examination, with the episode's goals. */
export async function readHistoryParts(
  tx: ScopedTx,
  patientId: string,
  row: Row,
): Promise<HistoryParts & { ofEpisode: GoalsOfEpisode; earlierRuns: readonly EarlierRun[] }> {
  const history = (await findHistory(tx, patientId, row.id)) ?? emptyHistory;
  const runs = await listReportedRuns(tx, patientId, row.id);
  const ofEpisode = {
    goals: await listGoals(tx, patientId, row.episodeId),
    scores: await listGoalScores(tx, patientId),
  };
  const days = { from: addDays(row.examinedOn, -LOOKED_BACK), to: row.examinedOn };
  const earlierRuns = (await listEarlierRuns(tx, patientId, row.id, days)).map(({ ranOn, distanceKm }) => ({
    on: ranOn,
    distanceKm,
  }));
  return { history, runs, goals: entriesOf(row, ofEpisode), ofEpisode, earlierRuns };
}

/** Whether no other visit scored this goal: its words may still be changed. */
export const isOwnGoal = (goalId: string, assessmentId: string, { scores }: GoalsOfEpisode): boolean =>
  scores.every((one) => one.goalId !== goalId || one.assessmentId === assessmentId);

/** The goals of this examination, scored or only named. */
function entriesOf(row: Row, of: GoalsOfEpisode): GoalEntry[] {
  return of.goals.flatMap((goal): GoalEntry[] => {
    const score = of.scores.find((one) => one.goalId === goal.id && one.assessmentId === row.id);
    if (!score) return [];
    const own = isOwnGoal(goal.id, row.id, of);
    return [{ id: goal.id, activity: own ? goal.activity : null, score: score.score }];
  });
}

/** The goals of earlier signed visits, with the first and the last score; they wait to be asked again. */
export function knownGoals(assessmentId: string, of: GoalsOfEpisode): KnownGoal[] {
  const earlier = of.scores.filter((one) => one.assessmentId !== assessmentId && one.status === 'signed');
  return of.goals.flatMap((goal) => {
    if (isOwnGoal(goal.id, assessmentId, of)) return [];
    const today = of.scores.some((one) => one.goalId === goal.id && one.assessmentId === assessmentId);
    if (goal.endedOn !== null && !today) return [];
    const scores = earlier.filter((one) => one.goalId === goal.id);
    const [first, last] = [scores[0], scores.at(-1)];
    const shown = scores.length > 1 ? [first, last] : [last];
    return [
      {
        id: goal.id,
        activity: goal.activity,
        earlier: shown.flatMap((one) => (one ? [{ examinedOn: one.examinedOn, score: one.score }] : [])),
      },
    ];
  });
}

/** The goals that an examination scored, with their words. */
export const namedGoals = (entries: readonly GoalEntry[], { goals }: GoalsOfEpisode): NamedGoal[] =>
  entries.flatMap(({ id, score }) => {
    const goal = goals.find((one) => one.id === id);
    return goal ? [{ id, activity: goal.activity, score }] : [];
  });

/** The history of the last of these visits, newest first, at which any was told; null when none was. */
export async function readToldBefore(
  tx: ScopedTx,
  patientId: string,
  visits: readonly { readonly id: string; readonly examinedOn: string }[],
): Promise<ToldBefore> {
  for (const visit of visits) {
    const history = await findHistory(tx, patientId, visit.id);
    if (history) return { examinedOn: visit.examinedOn, history };
  }
  return null;
}
