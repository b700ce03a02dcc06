import { exact, methodOf } from './compare';
import { errorInWords } from './error-words';
import { belongsTo } from './population';
import type { BodySide, RuleContext } from './rule';
import { acrossLeaves, rulesOf } from './rule-leaves';
import type { BatteryTest, DetectableChange, Method } from './test';
import { differenceInWords, numberInWords, valueInWords } from './value-words';

export type SymmetryVerdict = 'beyond-error' | 'within-error' | 'error-unknown';

/** Left against right with one method at one examination. */
export interface Symmetry {
  left: number;
  right: number;
  unit: string;
  /** Never negative, in `unit`. */
  difference: number;
  /** The side with the smaller number; null when they are the same. */
  lowerSide: BodySide | null;
  /** Limb symmetry index per side: this ÷ other × 100, turned round for times. Null where a ratio says nothing. */
  index: Readonly<Record<BodySide, number | null>>;
  verdict: SymmetryVerdict;
  error: DetectableChange | null;
  words: { sides: string; difference: string; index: string | null; verdict: string; basis: string };
}

const verdictWords: Record<SymmetryVerdict, string> = {
  'beyond-error': 'more than the error',
  'within-error': 'within error',
  'error-unknown': 'error unknown',
};

/**
 * Compares the two sides; null until both are numbers. The error is the one its source printed for sides, else
 * the test–retest error as an approximation (a default of this product). A difference within it raises nothing.
 * The error is unknown where none is published or its population is known to leave this patient out.
 */
export function symmetryOf(
  test: BatteryTest,
  method: Method,
  sides: Readonly<Record<BodySide, number | null>>,
  patient: RuleContext,
): Symmetry | null {
  const { left, right } = sides;
  if (left === null || right === null || method.options) return null;
  const difference = exact(Math.abs(left - right));
  const index = indexOf(test, method, left, right);
  const between = errorBetweenSides(test, method);
  const error = between && belongsTo(between.error.onlyFor, patient) !== false ? between.error : null;
  const verdict = error
    ? verdictOf({
        error,
        method,
        difference,
        index,
        better: betterOf(left, right, lowerIsBetter(test, method)),
      })
    : 'error-unknown';
  const lowerSide = left === right ? null : left < right ? 'left' : 'right';
  return {
    left,
    right,
    unit: method.unit,
    difference,
    lowerSide,
    index,
    verdict,
    error: verdict === 'error-unknown' ? null : error,
    words: {
      sides: `${valueInWords(left, method.unit)} left, ${valueInWords(right, method.unit)} right`,
      difference: lowerSide
        ? `${lowerSide} ${differenceInWords(difference, method.unit)} less`
        : 'no difference between the sides',
      index: indexInWords(index),
      verdict: verdictWords[verdict],
      basis: basisInWords(between, error),
    },
  };
}

interface SideError {
  error: DetectableChange;
  /** False: measured from test to test, used between sides as an approximation. */
  printedForSides: boolean;
}

/** A rule may name the method whose error counts between sides; else it is the method’s own. */
function errorBetweenSides(test: BatteryTest, method: Method): SideError | null {
  const named = acrossOf(test, method).find((leaf) => leaf.bandFrom !== undefined)?.bandFrom;
  const error = methodOf(test, named ?? method.code)?.detectableChange;
  return error ? { error, printedForSides: named !== undefined } : null;
}

const acrossOf = (test: BatteryTest, method: Method) =>
  rulesOf(test)
    .flatMap(acrossLeaves)
    .filter((leaf) => leaf.method === method.code);

/** Times: the rules of the test say so where they compare sides. */
export function lowerIsBetter(test: BatteryTest, method: Method): boolean {
  return acrossOf(test, method).some((leaf) => leaf.metric === 'lsi' && leaf.better === 'lower');
}

function betterOf(left: number, right: number, lower: boolean): number {
  return lower ? Math.min(left, right) : Math.max(left, right);
}

/** A ratio needs a true zero: not scales, grades, or angles and scores that can be negative. */
function indexOf(test: BatteryTest, method: Method, left: number, right: number): Symmetry['index'] {
  const counted = !/^(grade )?0[–/]\d+$/.test(method.unit) && method.min !== null && method.min >= 0;
  if (!counted || left <= 0 || right <= 0) return { left: null, right: null };
  const [forLeft, forRight] = [exact((left / right) * 100), exact((right / left) * 100)];
  return lowerIsBetter(test, method)
    ? { left: forRight, right: forLeft }
    : { left: forLeft, right: forRight };
}

function verdictOf(of: {
  error: DetectableChange;
  method: Method;
  difference: number;
  index: Symmetry['index'];
  better: number;
}): SymmetryVerdict {
  const { error, method, difference, index, better } = of;
  if (error.relative) {
    if (better === 0) return 'error-unknown';
    return difference > exact((error.band / 100) * Math.abs(better)) ? 'beyond-error' : 'within-error';
  }
  if (error.unit === method.unit) return difference > error.band ? 'beyond-error' : 'within-error';
  if (error.unit !== '%' || index.left === null || index.right === null) return 'error-unknown';
  return exact(100 - Math.min(index.left, index.right)) > error.band ? 'beyond-error' : 'within-error';
}

function indexInWords({ left, right }: Symmetry['index']): string | null {
  if (left === null || right === null) return null;
  return `symmetry left ${numberInWords(Math.round(left))}%, right ${numberInWords(Math.round(right))}%`;
}

function basisInWords(between: SideError | null, error: DetectableChange | null): string {
  if (!between) return 'no error published';
  if (!error) return `measured in ${between.error.population}, which leaves this patient out`;
  const approximation = between.printedForSides
    ? ''
    : 'from test to test, used between sides as an approximation; ';
  return `${errorInWords(error)}; ${approximation}measured in ${error.population}`;
}
