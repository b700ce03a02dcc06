import { addDays, type Day } from '../time/days';
import { type Run, runsBetween } from './run';

const exact = (value: number) => Math.round(value * 1e6) / 1e6;

/** Kilometres reported in the seven days that end with this day. Null when no run was reported, never 0. */
export function weeklyDistance(runs: readonly Run[], day: Day): number | null {
  const week = runsBetween(runs, addDays(day, -6), day);
  return week.length === 0 ? null : exact(week.reduce((sum, run) => sum + run.distanceKm, 0));
}

/**
 * Change from one weekly distance to another, in percent; null when either is not known or there was nothing to
 * change from. Information only: the “10% a week” rule is custom, and week-to-week change showed no association
 * with injury (Frandsen et al. 2025, doi:10.1136/bjsports-2024-109380). Nothing may alert on it.
 */
export function changePercent(beforeKm: number | null, nowKm: number | null): number | null {
  if (beforeKm === null || nowKm === null || beforeKm <= 0 || nowKm < 0) return null;
  return exact((nowKm / beforeKm - 1) * 100);
}

export interface WeeklyLoad {
  /** The seven days that end with the day, and the seven before them. */
  readonly thisWeekKm: number | null;
  readonly weekBeforeKm: number | null;
  readonly changePercent: number | null;
}

/** Two weeks of reported runs side by side, as information. */
export function weeklyLoad(runs: readonly Run[], day: Day): WeeklyLoad {
  const thisWeekKm = weeklyDistance(runs, day);
  const weekBeforeKm = weeklyDistance(runs, addDays(day, -7));
  return { thisWeekKm, weekBeforeKm, changePercent: changePercent(weekBeforeKm, thisWeekKm) };
}
