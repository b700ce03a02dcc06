import type { Measure } from '@/clinical/measures/measure';
import { scoreInWords } from '@/clinical/measures/measure-words';
import { dayInWords } from '@/clinical/time/day-words';
import type { PastAnswerRow } from '@/db/queries/outcomes';
import { localDate } from '@/lib/clock';
import type { Answer } from '../types';

/** The answers that can be corrected: those of a visit's goals are that visit's, and take an addendum. */
export const correctable = (answers: readonly Answer[]): Answer[] =>
  answers.filter((one) => one.id !== one.assessmentId).reverse();

/** “3 Feb 2026: 48 of 80” */
export const answerSaid = (measure: Measure, { on, score }: Pick<Answer, 'on' | 'score'>): string =>
  `${dayInWords(on)}: ${scoreInWords(measure, score)}`;

/** What became of an answer that no longer stands: who put what in its place, or took it out and why. */
export function pastInWords(measure: Measure, past: PastAnswerRow, timeZone: string): string {
  const was = answerSaid(measure, { on: past.answeredOn, score: past.score });
  const at = past.endedAt ? ` on ${dayInWords(localDate(past.endedAt, timeZone))}` : '';
  if (past.because !== null) return `${was}, taken out${at} by ${past.withdrawnBy}: ${past.because}`;
  const now =
    past.newOn !== null && past.newScore !== null
      ? answerSaid(measure, { on: past.newOn, score: past.newScore })
      : 'another answer';
  return `${was}, corrected${at} by ${past.correctedBy} to ${now}`;
}
