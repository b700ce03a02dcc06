import type { Measure } from '@/clinical/measures/measure';
import { points } from '@/clinical/measures/measure-words';
import { isClinical } from '@/features/session/policy';

/** Who assigns a measure and enters its score: whoever examines. */
export const mayMeasure = isClinical;

/** What is wrong with a score of this measure; null when it fits its range and step. */
export function scoreFault(measure: Measure, score: number | null): string | null {
  if (score === null) return 'Not answered yet';
  const range = `From ${points(measure.min)} to ${points(measure.max)}`;
  if (score < measure.min || score > measure.max) return range;
  if (Math.abs((score / measure.step) % 1) > 1e-9 && Math.abs(((score / measure.step) % 1) - 1) > 1e-9)
    return measure.step === 1 ? 'Please give a whole number' : 'At most one decimal';
  return null;
}
