import type { PainMedian } from '@/clinical/pain/trend';
import type {
  AdherenceState,
  PainDay,
  RevisionMark,
  SessionWeek,
  VisitMark,
} from '@/components/charts/series';
import type { Side } from '@/components/ui/side-badge';
import type { readRetest } from '@/features/programs/retest/loaders';
import type { ChartHeadData } from '../types';

/** Twelve weeks of an episode, ready to draw. */
export type Course = {
  readonly from: string;
  readonly to: string;
  readonly days: readonly PainDay[];
  readonly visits: readonly VisitMark[];
  readonly revisions: readonly RevisionMark[];
  readonly weeks: readonly SessionWeek[];
};

/** What changed for one exercise in the newest revision. */
export type ItemChange = {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  /** "new", "taken out", or the dose before and after. */
  readonly words: string;
};

/** What happened since the last visit, to be read in twenty seconds. */
export type BeforeVisit = {
  /** The day that it counts from, and what was on it. */
  readonly since: string;
  readonly sinceWhat: string;
  readonly days: number;
  readonly loggedDays: number;
  readonly pain: PainMedian;
  readonly painBefore: PainMedian;
  readonly done: number;
  readonly expected: number | null;
  /** Sessions told as done that were keyed in from paper. */
  readonly fromPaper: number;
  readonly marks: readonly AdherenceState[];
  readonly toldNotDone: number;
  readonly lastLog: string;
  readonly change: {
    readonly number: number;
    readonly on: string;
    readonly reason: string | null;
    readonly items: readonly ItemChange[];
  } | null;
};

/** One number of an examination against the one before. */
export type SignChange = {
  readonly id: string;
  readonly name: string;
  readonly method: string;
  readonly side: 'left' | 'right' | 'none';
  readonly unit: string;
  readonly before: number;
  readonly now: number;
  readonly change: string;
  /** beyond: more than the error, or than a change that means something; within; unknown: no error published. */
  readonly verdict: 'beyond' | 'within' | 'unknown';
  readonly source: string;
};

export type Signs = {
  readonly before: string;
  readonly now: string;
  readonly rows: readonly SignChange[];
};

/** One entry of the diary, as it is read. `was` are the values it replaced, newest first. */
export type DiaryLine = {
  readonly id: string;
  readonly side: Side | null;
  readonly what: string;
  readonly value: string;
  readonly more: string;
  readonly was: readonly string[];
  readonly note: string | null;
  readonly source: string;
};

export type DiaryDay = { readonly on: string; readonly title: string; readonly lines: readonly DiaryLine[] };

export type Overview = {
  readonly head: ChartHeadData;
  readonly course: Course | null;
  readonly before: BeforeVisit | null;
  readonly signs: Signs | null;
  readonly latest: readonly DiaryDay[];
  /** What the re-tests say to the program; null without one. */
  readonly retest: Awaited<ReturnType<typeof readRetest>>;
};

export type DiaryPage = {
  readonly head: ChartHeadData;
  readonly days: readonly DiaryDay[];
  /** Addresses of the pages beside this one. */
  readonly older: string | null;
  readonly newer: string | null;
};
