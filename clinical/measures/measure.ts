import type { Certainty, Citation } from '../citation';

/** How far two scores may differ by measurement alone. */
export interface MeasureError {
  /** As printed by the source, in points of the measure. */
  readonly value: number;
  readonly kind: 'MDC95' | 'MDC90' | 'MDC' | 'SEM';
  /** What a change must strictly exceed to be real: as printed, or 1.96 · √2 · SEM where `computed`. */
  readonly band: number;
  readonly computed: boolean;
  readonly population: string;
  readonly citation: Citation;
  readonly certainty: Certainty;
}

/** A change that patients call meaningful, from the smallest size up. */
export interface MeaningfulChange {
  /** What the source calls it: “small”, “much better”. */
  readonly size: string;
  /** Points; a change of at least this much. */
  readonly value: number;
  readonly population: string;
  readonly citation: Citation;
  readonly certainty: Certainty;
}

/**
 * How an answer is given. `scale` and `change` are one number asked in our own words; `activities` are the
 * patient's own, 0 to 10 each; of `score-only` instruments the text has an owner and does not ship: the total is
 * entered from the paper or form that the clinic is licensed to use.
 */
export type MeasureKind = 'scale' | 'change' | 'activities' | 'score-only';

/** An outcome measure. Null error: none was found for these patients, so no real change is ever claimed. */
export interface Measure {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly kind: MeasureKind;
  /** What is asked, in our own words; for a score-only instrument what it is about and who fills it in. */
  readonly asks: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What the ends of the scale mean. */
  readonly low: string;
  readonly high: string;
  readonly better: 'higher' | 'lower';
  /** Whether left and right are asked apart. */
  readonly sided: boolean;
  readonly error: MeasureError | null;
  /** Values of another population: shown as such, never a band. */
  readonly errorOther?: readonly MeasureError[];
  /** Smallest first; empty when none was found. */
  readonly meaningful: readonly MeaningfulChange[];
  readonly meaningfulOther?: readonly MeaningfulChange[];
  /** Where the score-only instrument comes from. */
  readonly source?: Citation;
  /** Why its text is not here. */
  readonly licence?: string;
  readonly note?: string;
}

/** The measure whose activities are the goals of the episode. */
export const PATIENT_CHOSEN = 'patient-chosen-activities';
