import type { AdherenceState } from './series';

/*
 * A row's days as short texts, a character a day. A page of fifty rows says its data twice, once drawn and once
 * for the browser's own script; as lists of numbers and words the second was more than a quarter of it.
 */

const SCORES = '0123456789X';
const NOBODY_SAID = '-';

/** 0 to 10 a day, oldest first; null stays apart from 0. */
export const writeScores = (scores: ReadonlyArray<number | null>): string =>
  scores.map((score) => (score === null ? NOBODY_SAID : (SCORES[score] ?? NOBODY_SAID))).join('');

/** What `writeScores` wrote. */
export const readScores = (text: string): (number | null)[] =>
  [...text].map((letter) => (letter === NOBODY_SAID ? null : SCORES.indexOf(letter)));

const letters: Readonly<Record<AdherenceState, string>> = {
  done: 'D',
  part: 'P',
  'told-not-done': 'N',
  'not-logged': '?',
  'nothing-due': '.',
};

const states: ReadonlyMap<string, AdherenceState> = new Map([
  ['D', 'done'],
  ['P', 'part'],
  ['N', 'told-not-done'],
  ['?', 'not-logged'],
  ['.', 'nothing-due'],
]);

/** A state a day, oldest first. */
export const writeStates = (marks: readonly AdherenceState[]): string =>
  marks.map((mark) => letters[mark]).join('');

/** What `writeStates` wrote; an unknown letter is a day of which nothing is known. */
export const readStates = (text: string): AdherenceState[] =>
  [...text].map((letter) => states.get(letter) ?? 'not-logged');
