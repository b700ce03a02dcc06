import type { MeaningfulChange, Measure } from './measure';

const exact = (value: number) => Math.round(value * 1e6) / 1e6;

/** Scores of the activities by their id; an activity that was not rated is absent or null. */
export type ActivityScores = Readonly<Record<string, number | null>>;

export interface ScoreChange {
  /** Later minus earlier, in points. */
  readonly difference: number;
  readonly direction: 'better' | 'worse' | 'same';
  /** Strictly more than the error; null when the error is not known. */
  readonly real: boolean | null;
  /** The largest published size that the change reaches, better or worse; null when it reaches none. */
  readonly reaches: MeaningfulChange | null;
}

/** Two scores of one measure on one side. Null for a measure whose answers are changes themselves. */
export function scoreChange(measure: Measure, earlier: number, later: number): ScoreChange | null {
  if (measure.kind === 'change') return null;
  const difference = exact(later - earlier);
  const size = Math.abs(difference);
  const improved = measure.better === 'higher' ? difference > 0 : difference < 0;
  return {
    difference,
    direction: difference === 0 ? 'same' : improved ? 'better' : 'worse',
    real: measure.error ? size > measure.error.band : null,
    reaches: measure.meaningful.findLast(({ value }) => size >= value) ?? null,
  };
}

/** The mean of the activities that were rated, to one decimal; null when none was. */
export function meanOf(scores: ActivityScores): number | null {
  const rated = Object.values(scores).filter((score) => score !== null);
  if (rated.length === 0) return null;
  return Math.round((rated.reduce((sum, score) => sum + score, 0) / rated.length) * 10) / 10;
}

/**
 * The change of the patient's own activities, over those that were rated both times: a new or dropped activity
 * must not look like progress. Null when no activity was rated both times.
 */
export function activitiesChange(
  measure: Measure,
  earlier: ActivityScores,
  later: ActivityScores,
): { change: ScoreChange; shared: number } | null {
  const both = Object.entries(later).flatMap(([id, score]) => {
    const before = earlier[id] ?? null;
    return score === null || before === null ? [] : [{ before, score }];
  });
  if (both.length === 0) return null;
  const mean = (pick: (one: { before: number; score: number }) => number) =>
    both.reduce((sum, one) => sum + pick(one), 0) / both.length;
  const change = scoreChange(
    measure,
    mean((one) => one.before),
    mean((one) => one.score),
  );
  return change && { change, shared: both.length };
}
