import { addDays, type Day, daysBetween, earlierOf, laterOf } from '../time/days';

/** A revision of a program from its day on, until the next one. */
export interface PlanSpan {
  effectiveFrom: Day;
  /** Sessions that its items ask for in a week; as-needed items left out. */
  expectedPerWeek: number;
}

/** What was told of one day: sessions of scheduled items. A day that nobody logged has no row. */
export interface DayDone {
  on: Day;
  done: number;
  part: number;
  notDone: number;
}

export interface Window {
  from: Day;
  /** Included. */
  to: Day;
  /** Days on which nothing was expected although the plan ran: paused, ill, agreed. */
  pausedOn?: ReadonlySet<Day>;
  /** The last day of the program, if it has ended. */
  endedOn?: Day | null;
}

/** Sessions done of sessions expected. `expected` is null when nothing was: neither 0 nor 100%. */
export interface SessionAdherence {
  /** Never more than `expected`: overdoing does not hide a gap; it shows in `beyond`. */
  done: number;
  expected: number | null;
  /** Sessions above the plan; with nothing expected, all of them. */
  beyond: number;
  /** Done more than 1.2 times what was expected. */
  exceedsPlan: boolean;
  /** Told as done in part. Not among `done`. */
  part: number;
  toldNotDone: number;
  /** Days of the window with any log, and days in the window. */
  loggedDays: number;
  days: number;
}

/** Above this the plan is exceeded, a working limit of this product. */
const EXCEEDS = 1.2;
/** Under this no percentage is shown: too few to mean anything. */
const LEAST_FOR_A_PERCENTAGE = 3;

/**
 * Adherence over a window of days. What was not logged is not done and not missed: it is in `expected`, not in
 * `toldNotDone`. Revisions count from their own days on; the total is rounded once, at the end.
 */
export function sessionAdherence(
  revisions: readonly PlanSpan[],
  days: readonly DayDone[],
  window: Window,
): SessionAdherence {
  const told = days.filter(({ on }) => on >= window.from && on <= window.to);
  const sum = (pick: (day: DayDone) => number) => told.reduce((total, day) => total + pick(day), 0);
  const all = sum((day) => day.done);
  const expected = expectedIn(revisions, window);
  return {
    done: expected === null ? 0 : Math.min(all, expected),
    expected,
    beyond: Math.max(0, all - (expected ?? 0)),
    exceedsPlan: expected !== null && all > expected * EXCEEDS,
    part: sum((day) => day.part),
    toldNotDone: sum((day) => day.notDone),
    loggedDays: new Set(told.map(({ on }) => on)).size,
    days: Math.max(0, daysBetween(window.from, window.to) + 1),
  };
}

/** Sessions expected in the window, or null when none were. */
export function expectedIn(revisions: readonly PlanSpan[], window: Window): number | null {
  const ordered = [...revisions].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  const last = window.endedOn ? earlierOf(window.to, window.endedOn) : window.to;
  let total = 0;
  ordered.forEach((revision, at) => {
    const next = ordered[at + 1];
    const from = laterOf(revision.effectiveFrom, window.from);
    const to = next ? earlierOf(addDays(next.effectiveFrom, -1), last) : last;
    total += (revision.expectedPerWeek / 7) * runningDays(from, to, window.pausedOn);
  });
  const expected = Math.round(total);
  return expected === 0 ? null : expected;
}

/** Whole percent; null when nothing was expected or too little for a percentage to mean anything. */
export function adherencePercent({
  done,
  expected,
}: Pick<SessionAdherence, 'done' | 'expected'>): number | null {
  if (expected === null || expected < LEAST_FOR_A_PERCENTAGE) return null;
  return Math.round((done / expected) * 100);
}

/** “18 of 28”; without an expectation it says so. */
export function adherenceInWords({ done, expected }: Pick<SessionAdherence, 'done' | 'expected'>): string {
  return expected === null ? 'nothing expected' : `${done} of ${expected}`;
}

/** The window of so many days that ends on a day. */
export function windowEnding(to: Day, days: number): Window {
  return { from: addDays(to, 1 - days), to };
}

function runningDays(from: Day, to: Day, pausedOn: ReadonlySet<Day> | undefined): number {
  const days = Math.max(0, daysBetween(from, to) + 1);
  if (!pausedOn || days === 0) return days;
  const paused = [...pausedOn].filter((day) => day >= from && day <= to).length;
  return days - paused;
}
