import { addDays, type Day, daysBetween } from '../time/days';

/** When a measure is asked for: on a first day, then every so many days, until it is ended. */
export interface Schedule {
  readonly firstDueOn: Day;
  /** Null: once. */
  readonly everyDays: number | null;
  readonly endedOn: Day | null;
}

export interface Due {
  /** The oldest day that is still open, or the next to come; null when nothing more is asked. */
  readonly on: Day | null;
  readonly state: 'overdue' | 'due' | 'coming' | 'none';
  /** Days past `on`; 0 on the day itself and before it. */
  readonly late: number;
}

/**
 * What is due on a day. An answer meets the due day nearest to it (of two equally near the earlier), and a measure
 * asked for once is met by any answer from its day on. Days passed over without an answer do not pile up: the
 * oldest of them is the one that is overdue.
 */
export function dueOn(schedule: Schedule, answeredOn: readonly Day[], today: Day): Due {
  const none: Due = { on: null, state: 'none', late: 0 };
  if (schedule.endedOn !== null && schedule.endedOn <= today) return none;
  const on = nextDue(schedule, answeredOn);
  if (on === null) return none;
  const late = Math.max(0, daysBetween(on, today));
  return { on, state: late > 0 ? 'overdue' : on === today ? 'due' : 'coming', late };
}

/** The due day after the last one that an answer met. */
function nextDue({ firstDueOn, everyDays }: Schedule, answeredOn: readonly Day[]): Day | null {
  const last = answeredOn.reduce<Day | null>((latest, day) => (!latest || day > latest ? day : latest), null);
  if (last === null) return firstDueOn;
  if (everyDays === null) return last >= firstDueOn ? null : firstDueOn;
  const early = Math.floor((everyDays - 1) / 2);
  const met = Math.floor((daysBetween(firstDueOn, last) + early) / everyDays);
  return met < 0 ? firstDueOn : addDays(firstDueOn, (met + 1) * everyDays);
}
