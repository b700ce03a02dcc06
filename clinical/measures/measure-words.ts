import { type Citation, shortCitation } from '../citation';
import type { ScoreChange } from './change';
import type { MeaningfulChange, Measure, MeasureError } from './measure';

/** A number as it was given, with a real minus. */
export const points = (value: number): string => String(Math.round(value * 100) / 100).replace('-', '−');

const signed = (value: number) => (value > 0 ? `+${points(value)}` : points(value));

/** “4 of 10”, “54 of 80”, “+3 on −5 to +5”. */
export const scoreInWords = (measure: Measure, score: number): string =>
  measure.min < 0
    ? `${signed(score)} on ${points(measure.min)} to ${signed(measure.max)}`
    : `${points(score)} of ${points(measure.max)}`;

/** First author and year; where the page that was read named no author, the journal. */
const sourceInShort = (citation: Citation): string =>
  citation.authors === null && citation.journal ? citation.journal : shortCitation(citation);

const quoted = (one: { certainty: string; citation: Citation }) =>
  `${sourceInShort(one.citation)}${one.certainty === 'secondary' ? ', read in a page that quotes it' : ''}`;

/** “MDC90 9 points, Binkley 1999”; a computed band says so. */
export const errorInWords = (error: MeasureError): string =>
  error.computed
    ? `${points(error.band)} points, computed as 1.96 · √2 · ${error.kind} ${points(error.value)}, ${quoted(error)}`
    : `${error.kind} ${points(error.value)} points, ${quoted(error)}`;

export const meaningfulInWords = (one: MeaningfulChange): string =>
  `${one.size} ${points(one.value)} points, ${quoted(one)}`;

/** “3 points better”, “no change”. */
export function differenceInWords({ difference, direction }: ScoreChange): string {
  if (direction === 'same') return 'no change';
  const size = points(Math.abs(difference));
  return `${size} ${size === '1' ? 'point' : 'points'} ${direction}`;
}

/** Whether a change is more than measurement: with the error and its source, or that none is known. */
export function realInWords(measure: Measure, change: ScoreChange): string {
  if (!measure.error) return 'error unknown';
  return `${change.real ? 'beyond' : 'within'} error (${errorInWords(measure.error)})`;
}

/** Which published size of change it reaches; null when nothing changed or none is published. */
export function sizeInWords(measure: Measure, change: ScoreChange): string | null {
  const [smallest] = measure.meaningful;
  if (!smallest || change.direction === 'same') return smallest ? null : 'no meaningful change published';
  if (!change.reaches) return `below the smallest meaningful change (${meaningfulInWords(smallest)})`;
  return `reaches a meaningful change (${meaningfulInWords(change.reaches)})`;
}
