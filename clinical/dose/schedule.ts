import { addDays, type Day, daysBetween, earlierOf, laterOf, weekdayOf } from '../time/days';
import type { Dose, DoseBase } from './dose';

export type Frequency = Pick<DoseBase, 'timesPerDay' | 'daysPerWeek' | 'everyNDays' | 'asNeeded'> &
  Partial<Pick<Dose, 'weekdays'>>;

/** Sessions that a week asks for; every second day is 3.5. As-needed asks for none and never counts. */
export function expectedSessionsPerWeek(dose: Frequency): number {
  if (dose.asNeeded) return 0;
  return dose.timesPerDay * daysInAWeek(dose);
}

function daysInAWeek({ weekdays, everyNDays, daysPerWeek }: Frequency): number {
  if (weekdays && weekdays.length > 0) return new Set(weekdays).size;
  if (everyNDays !== null) return 7 / everyNDays;
  return daysPerWeek ?? 0;
}

export type DueKind =
  /** This very day. */
  | 'due'
  /** So many days a week, whichever they are. */
  | 'any-day'
  | 'as-needed'
  /** A day off, or outside the dose’s own dates. */
  | 'rest';

type Scheduled = Frequency & Partial<Pick<Dose, 'startOn' | 'endOn'>>;

/** What a day asks for. Every-n-days counts from the day on which the dose took effect. */
export function dueKindOn(dose: Scheduled, day: Day, startedOn: Day): DueKind {
  const first = dose.startOn && dose.startOn > startedOn ? dose.startOn : startedOn;
  if (day < first || (dose.endOn && day > dose.endOn)) return 'rest';
  if (dose.asNeeded) return 'as-needed';
  if (dose.weekdays && dose.weekdays.length > 0)
    return dose.weekdays.includes(weekdayOf(day)) ? 'due' : 'rest';
  if (dose.everyNDays !== null) return daysBetween(first, day) % dose.everyNDays === 0 ? 'due' : 'rest';
  return (dose.daysPerWeek ?? 0) >= 7 ? 'due' : 'any-day';
}

/** Whether the item belongs on that day’s list. As-needed is never due; it is offered apart. */
export function isDueOn(dose: Scheduled, day: Day, startedOn: Day): boolean {
  const kind = dueKindOn(dose, day, startedOn);
  return kind === 'due' || kind === 'any-day';
}

/** The next day on which it is due, from the given day on; null when there is none within two weeks. */
export function nextDueOn(dose: Scheduled, from: Day, startedOn: Day): Day | null {
  for (let ahead = 0; ahead <= 14; ahead += 1) {
    const day = addDays(from, ahead);
    if (isDueOn(dose, day, startedOn)) return day;
  }
  return null;
}

/**
 * Sessions that a dose asks for from one day to another, both included. `startedOn` is the day on which it took
 * effect. So many days a week, whichever they are, count by their share of each day, so that the sum may be a
 * fraction. As-needed asks for none.
 */
export function expectedSessionsIn(dose: Scheduled, window: { from: Day; to: Day }, startedOn: Day): number {
  if (dose.asNeeded) return 0;
  const first = dose.startOn ? laterOf(dose.startOn, startedOn) : startedOn;
  const from = laterOf(first, window.from);
  const to = dose.endOn ? earlierOf(dose.endOn, window.to) : window.to;
  const days = daysBetween(from, to) + 1;
  return days <= 0 ? 0 : dose.timesPerDay * daysAsked(dose, { first, from, days });
}

function daysAsked(dose: Scheduled, { first, from, days }: { first: Day; from: Day; days: number }): number {
  const { weekdays, everyNDays } = dose;
  if (weekdays && weekdays.length > 0) {
    const whole = Math.floor(days / 7);
    const over = Array.from({ length: days % 7 }, (_, at) => weekdayOf(addDays(from, at)));
    const chosen = new Set(weekdays);
    return whole * chosen.size + over.filter((day) => chosen.has(day)).length;
  }
  if (everyNDays !== null) {
    const before = daysBetween(first, from);
    // Of the days 0, n, 2n … since the first, those up to the end without those before the window.
    return Math.ceil((before + days) / everyNDays) - Math.ceil(before / everyNDays);
  }
  return (days * (dose.daysPerWeek ?? 0)) / 7;
}
