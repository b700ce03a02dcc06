import 'server-only';
import { meanOf } from '@/clinical/measures/change';
import { dueOn } from '@/clinical/measures/due';
import { PATIENT_CHOSEN } from '@/clinical/measures/measure';
import { listGoalScores, listGoals } from '@/db/queries/goals';
import {
  type AssignmentRow,
  listAssignments,
  listMeasureAnswers,
  listPastAnswers,
  type MeasureAnswerRow,
} from '@/db/queries/outcomes';
import type { ScopedTx } from '@/db/scope';
import { withChart } from '@/features/patients/loaders';
import { readChartHead } from '@/features/review/loaders';
import { newId } from '@/lib/id';
import { dueNote } from './format';
import type { Activity, Answer, Followed, MeasuresPage } from './types';

type Goals = Awaited<ReturnType<typeof listGoals>>;
type GoalScores = Awaited<ReturnType<typeof listGoalScores>>;

/**
 * What an episode is followed by, in the order of assignment, with every answer. Goals that a signed visit scored
 * are an answer of the patient's activities, on the day of that visit; of drafts only `visitId` counts.
 */
export async function readFollowed(
  tx: ScopedTx,
  patientId: string,
  episodeId: string,
  today: string,
  visitId: string | null = null,
): Promise<{ followed: Followed[]; goals: Goals; note: string }> {
  const assignments = await listAssignments(tx, patientId, episodeId);
  const answers = await listMeasureAnswers(tx, patientId, episodeId);
  const goals = await listGoals(tx, patientId, episodeId);
  const scores = await listGoalScores(tx, patientId);
  const followed = assignments.map((assignment) =>
    followedOf(assignment, answers, goals, visitAnswers(goals, scores, visitId), today),
  );
  return { followed, goals, note: dueNote(followed) };
}

function followedOf(
  assignment: AssignmentRow,
  stored: readonly MeasureAnswerRow[],
  goals: Goals,
  visits: readonly Answer[],
  today: string,
): Followed {
  const { id, measureCode, side, firstDueOn, everyDays, endedOn } = assignment;
  const own = stored.filter((one) => one.measureCode === measureCode && one.side === side).map(answerOf);
  const isOwn = measureCode === PATIENT_CHOSEN;
  const answers = isOwn
    ? [...own, ...visits].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    : own;
  const days = answers.map((one) => one.on);
  return {
    assignmentId: id,
    measureCode,
    side,
    firstDueOn,
    everyDays,
    endedOn,
    due: dueOn({ firstDueOn, everyDays, endedOn }, days, today),
    answers,
    activities: isOwn ? activitiesOf(goals, answers) : [],
  };
}

const answerOf = ({ id, answeredOn, score, items, source, assessmentId }: MeasureAnswerRow): Answer => ({
  id,
  on: answeredOn,
  score,
  items,
  source,
  assessmentId,
});

/** Goals that are still open, and those that an answer speaks of. */
const activitiesOf = (goals: Goals, answers: readonly Answer[]): Activity[] =>
  goals
    .filter((goal) => goal.endedOn === null || answers.some((one) => goal.id in (one.items ?? {})))
    .map(({ id, activity }) => ({ id, activity }));

/** The goals' scores of each signed visit as one answer; a visit that scored none is no answer. */
function visitAnswers(goals: Goals, scores: GoalScores, visitId: string | null): Answer[] {
  const ofEpisode = new Set(goals.map((goal) => goal.id));
  const counted = scores.filter(
    (one) => (one.status === 'signed' || one.assessmentId === visitId) && ofEpisode.has(one.goalId),
  );
  const visits = new Map(counted.map((one) => [one.assessmentId, one.examinedOn]));
  return [...visits].flatMap(([assessmentId, on]): Answer[] => {
    const items = Object.fromEntries(
      counted
        .filter((one) => one.assessmentId === assessmentId)
        .map((one): [string, number | null] => [one.goalId, one.score]),
    );
    const score = meanOf(items);
    return score === null ? [] : [{ id: assessmentId, on, score, items, source: 'clinic', assessmentId }];
  });
}

/** The measures of an episode, inside the audited opening of the chart. */
export function loadMeasures(
  patientId: string,
  wanted: string | string[] | undefined,
): Promise<MeasuresPage> {
  return withChart(patientId, async (tx, chart) => {
    const head = await readChartHead(tx, chart, wanted);
    const { episode, today } = head;
    const { timeZone } = chart.viewer;
    if (!episode) return { head, followed: [], goals: [], past: [], timeZone, newId: newId() };
    const { followed, goals } = await readFollowed(tx, patientId, episode.id, today);
    const past = await listPastAnswers(tx, patientId, episode.id);
    return { head, followed, goals, past, timeZone, newId: newId() };
  });
}
