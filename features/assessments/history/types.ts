import type { HistoryRow, ReportedRunRow } from '@/db/queries/histories';

/** What the patient told of the complaint and of their training. Null is not asked, never none. */
export type History = HistoryRow;

/** A run that the patient told of: its day and its kilometres. */
export type ReportedRun = ReportedRunRow;

/**
 * One thing the patient wants to do again, in their own words, with today's score, 0 cannot to 10 as before. A goal
 * that another visit scored keeps its words, and its `activity` here is null.
 */
export type GoalEntry = {
  readonly id: string;
  readonly activity: string | null;
  readonly score: number | null;
};

/** A run told at an earlier visit, as the rules of load read it. */
export type EarlierRun = { readonly on: string; readonly distanceKm: number };

/** What was told at the last visit that asked, to be read beside today's blank fields. */
export type ToldBefore = { readonly examinedOn: string; readonly history: History } | null;

/** A goal of earlier visits that waits to be scored again, with what it was. */
export type KnownGoal = {
  readonly id: string;
  readonly activity: string;
  readonly earlier: readonly { readonly examinedOn: string; readonly score: number | null }[];
};

/** A goal with its words, to be read. */
export type NamedGoal = { readonly id: string; readonly activity: string; readonly score: number | null };
