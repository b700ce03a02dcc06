import { valueInWords } from '../battery/value-words';
import { dayInWords, dayName } from '../time/day-words';
import type { Day } from '../time/days';
import type { CriterionOperator } from './criterion';

/** “12 Nov”, with its year where it is not this one: an old result must look old. */
export const whenInWords = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? dayName(day) : dayInWords(day);

/** “25 reps or more”, “2 of 10 or less”, “under 2 points” */
export function needInWords(operator: CriterionOperator, value: string): string {
  switch (operator) {
    case '>=':
      return `${value} or more`;
    case '<=':
      return `${value} or less`;
    case '>':
      return `more than ${value}`;
    case '<':
      return `under ${value}`;
    case '=':
      return value;
  }
}

/** A number with its unit, or a category without its hyphens. */
export const answerInWords = (answer: number | string, unit: string): string =>
  typeof answer === 'number' ? valueInWords(answer, unit) : answer.replaceAll('-', ' ');

/** “1 day”, “3 days” */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What a criterion rests on, in words: “our default, no trial”, “safety”, “quoted from practice checklist”. */
export function basisInWords(basis: string | null): string | null {
  if (basis === 'product-default') return 'our default, no trial';
  const [, how, where] = /^(read|secondary) \((.+)\)$/.exec(basis ?? '') ?? [];
  if (where === undefined) return basis;
  return how === 'read' ? where : `quoted from: ${where}`;
}
