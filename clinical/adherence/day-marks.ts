import { type Day, eachDay } from '../time/days';
import type { DayDone } from './sessions';

/** not-logged: something was due and nothing was said, which is not the same as missed. */
export type DayMark = 'done' | 'part' | 'told-not-done' | 'not-logged' | 'nothing-due' | 'to-come';

/** A day counts as done at this share of its sessions, a working limit of this product. */
const DONE_SHARE = 0.8;

/**
 * The mark of one day. `due` is the number of sessions that the day asks for; on a plan of so many days a week,
 * whichever they are, it is what a training day holds. `today` is still open: without a log it is to come.
 */
export function dayMark(told: DayDone | undefined, due: number, day: Day, today: Day): DayMark {
  if (told && told.done + told.part + told.notDone > 0) return toldMark(told, due);
  if (due <= 0) return 'nothing-due';
  return day >= today ? 'to-come' : 'not-logged';
}

function toldMark({ done, part }: DayDone, due: number): DayMark {
  if (done > 0 && done >= due * DONE_SHARE) return 'done';
  return done + part > 0 ? 'part' : 'told-not-done';
}

/** One mark for each day of a window, in order. */
export function dayMarks(
  window: { from: Day; to: Day },
  days: readonly DayDone[],
  dueOn: (day: Day) => number,
  today: Day,
): { on: Day; mark: DayMark }[] {
  const toldOn = new Map(days.map((day) => [day.on, day]));
  return eachDay(window.from, window.to).map((on) => ({
    on,
    mark: dayMark(toldOn.get(on), dueOn(on), on, today),
  }));
}
