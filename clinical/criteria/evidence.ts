import type { ResultSide } from '../battery/rule';
import type { Truth } from '../battery/truth';
import type { Day } from '../time/days';

/** One answer of a signed examination: a number in `unit`, or a code of the method’s categories. */
export interface TestAnswer {
  readonly test: string;
  readonly method: string;
  readonly side: ResultSide;
  readonly answer: number | string;
  /** Null for a category. */
  readonly unit: string | null;
}

/** What the chart knows on a day. What is not here is not known: never zero, and never no. */
export interface Evidence {
  /** By the clinic’s calendar. */
  readonly today: Day;
  /** Of the complaint. */
  readonly side: 'left' | 'right' | 'both' | 'middle';
  /** The signed examinations of the episode, oldest first. */
  readonly visits: readonly { readonly on: Day; readonly answers: readonly TestAnswer[] }[];
  /** The logged days of the episode; the worst pain told of a day, 0 to 10, or null. */
  readonly diary: readonly { readonly on: Day; readonly worstPain: number | null }[];
  /** The flags that are open on the chart, with their words. */
  readonly openFlags: readonly { readonly code: string; readonly words: string }[];
  /** The last signed visit of the episode at which a red-flag question was answered. */
  readonly screenedOn: Day | null;
  /** Null before a program began. */
  readonly program: ProgramCourse | null;
}

/** How a program has run until today. */
export interface ProgramCourse {
  /** Its first day. */
  readonly startedOn: Day;
  /** Days that it ran, today among them: without pauses, and without those on which it waited. */
  readonly ranDays: number;
  /** The day from which its present phase is asked for; it may lie ahead. */
  readonly phaseSince: Day;
  /** Days of the present phase, today among them, without pauses. */
  readonly phaseDays: number;
  /** Sessions of the phase: those with something done, and those that days without any log could still hold. */
  readonly sessions: { readonly done: number; readonly untold: number };
}

export type CriterionState = 'met' | 'not-met' | 'not-known';

/** One thing that a criterion looks at, with what it rests on. */
export interface ReadLine {
  readonly state: CriterionState;
  /** “Single-leg heel raise, left: 22 reps on 12 Nov; 25 reps or more” */
  readonly words: string;
  /** Code of the test that would tell; null where no test does. */
  readonly test: string | null;
  /** The day of what it rests on; null of nothing. */
  readonly on: Day | null;
}

export interface ReadCriterion {
  readonly state: CriterionState;
  readonly lines: readonly ReadLine[];
}

export const stateOf = (truth: Truth): CriterionState =>
  truth === null ? 'not-known' : truth ? 'met' : 'not-met';

export const truthOf = (state: CriterionState): Truth => (state === 'not-known' ? null : state === 'met');
