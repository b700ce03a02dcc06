import { addDays, type Day } from '../time/days';

/** One dated run, as told or recorded. */
export interface Run {
  readonly on: Day;
  /** Kilometres, above zero. A run whose distance is not known is no run to these rules: it is never 0 km. */
  readonly distanceKm: number;
}

/** The runs of a stretch of days, both ends included; what has no distance is left out. */
export const runsBetween = <One extends Run>(runs: readonly One[], from: Day, to: Day): One[] =>
  runs.filter((run) => run.on >= from && run.on <= to && run.distanceKm > 0);

/** The longest of some runs; of equals the latest. Null when there is none. */
export function longestOf<One extends Run>(runs: readonly One[]): One | null {
  return runs.reduce<One | null>((longest, run) => {
    if (!longest || run.distanceKm > longest.distanceKm) return run;
    return run.distanceKm === longest.distanceKm && run.on > longest.on ? run : longest;
  }, null);
}

/** The longest reported run of the 30 days that end with this day. Null when none was reported, never 0. */
export const longestIn30Days = <One extends Run>(runs: readonly One[], day: Day): One | null =>
  longestOf(runsBetween(runs, addDays(day, -29), day));

/**
 * Runs told at this visit with those of earlier visits. A run told twice, of one day and one distance, is one: what
 * this visit says of a day wins.
 */
export const withEarlier = <One extends Run>(told: readonly One[], earlier: readonly One[]): One[] => [
  ...told,
  ...earlier.filter((run) => !told.some((one) => one.on === run.on && one.distanceKm === run.distanceKm)),
];
