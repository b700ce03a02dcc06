import type { NextAction } from '@/clinical/triage/next-action';
import type { CaseloadPage, CaseloadView, EpisodeSide } from '@/db/queries/caseload';

/** One row of the caseload as the browser gets it: words and marks, ready to draw. */
export type CaseloadRow = {
  readonly id: string;
  readonly name: string;
  readonly age: string;
  readonly side: EpisodeSide | null;
  readonly complaint: string | null;
  readonly since: string;
  readonly next: NextAction;
  /** What waits, and the numbers it stands on. */
  readonly rule: string;
  readonly numbers: string;
  /** Worst pain of 28 days, oldest first, as `writeScores` writes it. */
  readonly scores: string;
  readonly pain: number | null;
  readonly painWhen: string;
  readonly done: number;
  /** null when nothing was expected in 14 days */
  readonly expected: number | null;
  /** Fourteen marks, oldest first, as `writeStates` writes them. */
  readonly marks: string;
  readonly lastLog: string;
  readonly lastVisit: string;
  /** Open red flags in words, most urgent first; empty for none. */
  readonly flags: string;
};

export type CaseloadData = {
  readonly today: string;
  readonly rows: readonly CaseloadRow[];
  readonly total: number;
  readonly waiting: CaseloadPage['waiting'];
  readonly view: Pick<CaseloadView, 'sort' | 'side' | 'next'>;
  readonly pages: { readonly previous: string | null; readonly next: string | null };
};

/** What a search by name found; null before one. Names travel in the body of a request, never in an address. */
export type CaseloadFound = {
  readonly words: string;
  readonly rows: readonly CaseloadRow[];
  readonly hasMore: boolean;
  readonly refusal: 'not-signed-in' | null;
} | null;
