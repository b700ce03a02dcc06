import type { ValueChange } from '@/clinical/battery/change';
import type { ResultSide } from '@/clinical/battery/rule';

/**
 * What became of one sign. `methods-differ`: both were measured, each by another method, so that no change is
 * worked out. `not-repeated` is not “no change”, and `first-time` is not “new”.
 */
export type LineKind = 'change' | 'answer' | 'methods-differ' | 'not-repeated' | 'first-time';

/** One sign on one side, on two dates. A value always comes in words with its unit. */
export type CompareLine = {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly side: ResultSide;
  readonly method: string;
  readonly kind: LineKind;
  /** Null: not measured on that date. */
  readonly was: string | null;
  readonly is: string | null;
  /** The same sign of the other side on the later date; null where it has none or it was not measured. */
  readonly otherSide: string | null;
  readonly change: ValueChange | null;
  readonly turn: 'better' | 'worse' | null;
  /** The verdict and its basis in words, or why there is none. */
  readonly verdict: string;
  readonly basis: string;
};

export type Summary = {
  readonly better: number;
  readonly worse: number;
  /** Real, of a value whose good direction no rule names. */
  readonly changed: number;
  readonly withinError: number;
  readonly errorUnknown: number;
  readonly notComparable: number;
  readonly notRepeated: number;
};

/** A finding or place that stands on one of the two dates only. */
export type Turned = {
  readonly key: string;
  readonly side: 'left' | 'right' | 'middle' | 'none';
  readonly words: string;
  readonly note: string;
};

export type SideShown = 'left' | 'right' | 'both';
