import { shortCitation } from '../citation';
import type { DetectableChange } from './test';
import { numberInWords, valueInWords } from './value-words';

/**
 * A measurement error as its source has it, and what became of it: “MDC 1.9 cm (Powden 2015)”, “5.74 reps,
 * computed as 1.96 · √2 · SEM from SEM 2.07 reps (Ross)”. A page that only quotes the source is named as such.
 */
export function errorInWords(error: DetectableChange): string {
  return `${bandInWords(error)} (${error.certainty === 'secondary' ? 'as quoted by ' : ''}${shortCitation(error.citation)})`;
}

function bandInWords(error: DetectableChange): string {
  const band = valueInWords(error.band, error.unit);
  if (error.computed) {
    const taken = error.kind === 'SEM' ? '' : ', taken as SEM';
    return `${band}, computed as 1.96 · √2 · SEM from ${error.kind} ${valueInWords(error.value, error.unit)}${taken}`;
  }
  if (error.kind !== 'LoA') return `${error.kind} ${band}`;
  if (error.lower === undefined || error.upper === undefined) return `limits of agreement ${band}`;
  const limits = `${numberInWords(error.lower)} to ${valueInWords(error.upper, error.unit)}`;
  return `limits of agreement ${limits}, the wider end`;
}
