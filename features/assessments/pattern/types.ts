import type { PatternOutcome } from '@/clinical/battery/calf-pattern';
import type { BodySide, ResultSide } from '@/clinical/battery/rule';
import type { Citation } from '@/clinical/citation';

/** One entry of a cell: what it says, which finding of which test put it there, and how sure that is. */
export type CellEntry = {
  readonly key: string;
  readonly says: string;
  /** “Tight soleus, paired calf stretch; possible” */
  readonly because: string;
};

/** The table of one leg, its empty rows left out. */
export type LegPattern = {
  readonly side: BodySide;
  readonly columns: readonly { readonly code: string; readonly name: string; readonly tally: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly CellEntry[][];
  }[];
  readonly outcome: PatternOutcome;
  readonly sources: readonly Citation[];
};

export type FactorLine = {
  readonly code: string;
  readonly title: string;
  readonly because: string;
  readonly says: string;
  readonly evidence: string;
  readonly sources: readonly Citation[];
};

/** A text of a test that raises no finding, or a test to do next. */
export type NoteLine = {
  readonly key: string;
  readonly side: ResultSide;
  readonly test: string;
  readonly text: string;
  readonly warning: boolean;
  /** Names of tests to do next. */
  readonly asks: readonly string[];
};

export type Pattern = {
  readonly legs: readonly LegPattern[];
  readonly factors: readonly FactorLine[];
  readonly notes: readonly NoteLine[];
};
