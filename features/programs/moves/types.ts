import type { CriterionState } from '@/clinical/criteria/evidence';

export type LineView = {
  readonly state: CriterionState;
  readonly words: string;
  /** A test that would tell; null where none does. */
  readonly test: string | null;
  /** Rests on what is older than the present phase. */
  readonly before: boolean;
};

/** One criterion with what it was read as, and from what. */
export type CriterionView = {
  readonly words: string;
  readonly state: CriterionState;
  /** “our default, no trial”, “safety”, a source; null where nobody said. */
  readonly basis: string | null;
  readonly lines: readonly LineView[];
};

/** Where a program stands among its phases, and what stands between it and the next. */
export type PhaseStand = {
  readonly programId: string;
  readonly patientId: string;
  readonly version: number;
  /** Of the revision that a move would make. */
  readonly revisionId: string;
  /** “Phase 1 · Settle”, “Waiting” */
  readonly title: string;
  readonly goal: string | null;
  /** “day 4 of at least 7”; null while it waits, and before it begins. */
  readonly day: string | null;
  /** The day on which the newest revision takes effect, 'YYYY-MM-DD', where it lies ahead. */
  readonly startsOn: string | null;
  readonly paused: boolean;
  /** Null in the last phase. */
  readonly next: { readonly number: number; readonly title: string } | null;
  /** Of the next phase; in the last one, of the end. */
  readonly criteria: readonly CriterionView[];
  readonly allMet: boolean;
  /** To which it may go back, the nearest first. */
  readonly earlier: readonly { readonly number: number; readonly title: string }[];
  /** Where a test is recorded. */
  readonly testHref: string;
};

/** What stands before the next phase, or (without a title) before the end. */
export type NextStand = {
  readonly title: string | null;
  readonly criteria: readonly CriterionView[];
};
