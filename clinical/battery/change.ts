import { exact } from './compare';
import { errorInWords } from './error-words';
import { errorFor } from './population';
import type { RuleContext } from './rule';
import type { DetectableChange, Method } from './test';
import { changeInWords, valueInWords } from './value-words';

export type ChangeVerdict = 'real' | 'within-error' | 'error-unknown';

/** How a value changed between two examinations with one method on one side. */
export interface ValueChange {
  earlier: number;
  later: number;
  unit: string;
  /** Later minus earlier, in `unit`. */
  change: number;
  verdict: ChangeVerdict;
  /** What the change had to exceed, in `unit`; null when the error is unknown. */
  band: number | null;
  error: DetectableChange | null;
  words: {
    /** “8.5 cm → 11 cm” */
    values: string;
    /** “+2.5 cm” */
    change: string;
    /** “real change”, “within error”, “error unknown” */
    verdict: string;
    /** The error with its source and whom it was measured in, or why it is unknown. */
    basis: string;
  };
}

const verdictWords: Record<ChangeVerdict, string> = {
  real: 'real change',
  'within-error': 'within error',
  'error-unknown': 'error unknown',
};

/**
 * Compares two values of one method on one side; null unless both are numbers. Real means strictly more than
 * the error of the method: a detectable change or limits of agreement as printed, 1.96 · √2 · SEM for a
 * standard error, percent of the earlier value where the error is relative (and unknown when that was 0).
 * Values of two methods must never meet here.
 */
export function changeBetween(
  method: Method,
  { earlier, later }: { earlier: number | null; later: number | null },
  patient: RuleContext,
): ValueChange | null {
  if (earlier === null || later === null || method.options) return null;
  const change = exact(later - earlier);
  const { error, unknownBecause } = errorFor(method, patient);
  const band = error && bandIn(method.unit, error, earlier);
  const verdict = band === null ? 'error-unknown' : Math.abs(change) > band ? 'real' : 'within-error';
  return {
    earlier,
    later,
    unit: method.unit,
    change,
    verdict,
    band,
    error: band === null ? null : error,
    words: {
      values: `${valueInWords(earlier, method.unit)} → ${valueInWords(later, method.unit)}`,
      change: changeInWords(change, method.unit),
      verdict: verdictWords[verdict],
      basis: error ? basisOf(error, band, method.unit) : (unknownBecause ?? ''),
    },
  };
}

/** The error in the unit of the value; null for a percent of zero. */
function bandIn(unit: string, error: DetectableChange, earlier: number): number | null {
  if (!error.relative) return error.unit === unit ? error.band : null;
  return earlier === 0 ? null : exact((error.band / 100) * Math.abs(earlier));
}

function basisOf(error: DetectableChange, band: number | null, unit: string): string {
  const source = `${errorInWords(error)}; measured in ${error.population}`;
  if (!error.relative) return source;
  if (band === null) return `the error is a percent of the earlier value, which was 0: ${source}`;
  return `${valueInWords(band, unit)} as percent of the earlier value: ${source}`;
}
