/** What the charts are drawn from. Days are local dates, YYYY-MM-DD; null means nobody said, never 0. */

/**
 * One day's pain, 0 to 10: the worst of the day, and the next morning's where it is asked. `paper`: a score of that
 * day was keyed in from paper.
 */
export type PainDay = { on: string; worst: number | null; morning?: number | null; paper?: boolean };

/**
 * One day of a program. `told-not-done`: the patient said so; `not-logged`: due, and nothing is known;
 * `nothing-due`: a day off, or before the program.
 */
export type AdherenceState = 'done' | 'part' | 'told-not-done' | 'not-logged' | 'nothing-due';

/** Sessions of one week from a Monday (or the program's first day): n done of N due, so many of them from paper. */
export type SessionWeek = { from: string; done: number; due: number; paper?: number };

/** A visit; `note` stands behind its date ("today 12:10"). */
export type VisitMark = { on: string; note?: string };

/** A program revision and, in a few words, what it changed. It holds until the next one. */
export type RevisionMark = { from: string; name: string; changed: string; twoChanges?: boolean };

/** A pain ceiling that holds from this day on. */
export type CeilingStep = { from: string; ceiling: number };

/** A flare-up, first to last day. */
export type FlareSpan = { from: string; to: string };
