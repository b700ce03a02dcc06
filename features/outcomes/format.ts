import { activitiesChange, type ScoreChange, scoreChange } from '@/clinical/measures/change';
import type { Due } from '@/clinical/measures/due';
import type { Measure } from '@/clinical/measures/measure';
import { differenceInWords, realInWords, scoreInWords, sizeInWords } from '@/clinical/measures/measure-words';
import { dayInWords } from '@/clinical/time/day-words';
import type { Answer, Followed, Source } from './types';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** “overdue by 3 days, since 12 Nov 2026”, “due today”, “next on 4 Dec 2026”. */
export function dueInWords({ on, state, late }: Due): string {
  if (on === null) return 'nothing more is asked';
  if (state === 'overdue') return `overdue by ${days(late)}, since ${dayInWords(on)}`;
  return state === 'due' ? 'due today' : `next on ${dayInWords(on)}`;
}

/** “every 14 days from 1 Nov 2026”, “once, on 1 Nov 2026”. */
export const scheduleInWords = ({
  firstDueOn,
  everyDays,
}: Pick<Followed, 'firstDueOn' | 'everyDays'>): string =>
  everyDays === null
    ? `once, on ${dayInWords(firstDueOn)}`
    : `every ${everyDays === 1 ? 'day' : days(everyDays)} from ${dayInWords(firstDueOn)}`;

export const SOURCE_WORDS: Record<Source, string> = {
  clinic: 'entered in the clinic',
  portal: 'answered by the patient',
  paper: 'from paper',
};

/** From one answer to a later one. Of the patient's activities only those count that were scored both times. */
function changeBetween(
  measure: Measure,
  earlier: Answer,
  later: Answer,
): { readonly change: ScoreChange; readonly over: string | null } | null {
  if (measure.kind !== 'activities') {
    const change = scoreChange(measure, earlier.score, later.score);
    return change && { change, over: null };
  }
  const both = activitiesChange(measure, earlier.items ?? {}, later.items ?? {});
  const of = both?.shared === 1 ? 'the one activity' : `the ${both?.shared} activities`;
  return both && { change: both.change, over: `over ${of} scored both times` };
}

/** A change with its size, its error and its meaning, in one line; null when none can be told. */
export function changeInWords(measure: Measure, earlier: Answer, later: Answer): string | null {
  if (measure.kind === 'change') return null;
  const between = changeBetween(measure, earlier, later);
  if (!between) return 'no activity was scored both times';
  const { change, over } = between;
  return [differenceInWords(change), over, realInWords(measure, change), sizeInWords(measure, change)]
    .filter((part) => part !== null)
    .join('; ');
}

/** What was recorded, for the person who recorded it: the score, and the change from the answer before. */
export function recordedInWords(measure: Measure, answer: Answer, before: Answer | undefined): string {
  const said = `Recorded: ${scoreInWords(measure, answer.score)}`;
  const change = before && changeInWords(measure, before, answer);
  return change ? `${said}. Since ${dayInWords(before.on)}: ${change}.` : `${said}.`;
}

/** The answers of a day and earlier, split into the one of the day and the last before it. */
export function answersAround(answers: readonly Answer[], day: string) {
  return {
    today: answers.findLast((one) => one.on === day),
    before: answers.findLast((one) => one.on < day),
  };
}

/** How many of the open measures are due on a day: “2 due”, “1 overdue”; blank when none is. */
export function dueNote(followed: readonly Followed[]): string {
  const states = followed.map((one) => one.due.state);
  const overdue = states.filter((state) => state === 'overdue').length;
  const due = states.filter((state) => state === 'due').length;
  if (overdue > 0) return `${overdue} overdue`;
  return due > 0 ? `${due} due` : '';
}
