import { shortCitation } from '../citation';
import type { Accuracy, Norm } from './test';

/** How a number may be shown: as fact with its source, as quoted by another page, or not as fact at all. */
export interface PublishedWords {
  text: string;
  /** “Maffulli 1998”, “as quoted by …”; null where no source was read. */
  source: string | null;
}

/**
 * How well a test tells, in words: “sensitivity 96%, specificity 93% for a ruptured tendon”. A number that was
 * never seen is said to be missing, and one that nobody read is not printed.
 */
export function accuracyInWords(accuracy: Accuracy | null): PublishedWords {
  if (!accuracy) return { text: 'No published accuracy found.', source: null };
  if (accuracy.certainty === 'to-verify' || !accuracy.citation)
    return { text: 'Figures are in circulation, but no source was read: none is shown.', source: null };
  const { sensitivity, specificity, condition } = accuracy;
  const figures = `sensitivity ${percent(sensitivity)}, specificity ${percent(specificity)}`;
  return { text: `${condition}: ${figures}.`, source: sourceOf(accuracy) };
}

/** The norm of a test in words; where it was not read it is called a working guide. */
export function normInWords(norm: Norm | null): PublishedWords {
  if (!norm) return { text: 'No norm found.', source: null };
  if (norm.certainty === 'to-verify') return { text: 'No norm that was read.', source: null };
  return norm.citation
    ? { text: norm.text, source: sourceOf(norm) }
    : { text: `${norm.text} A working guide of this product.`, source: null };
}

const percent = (share: number | null) =>
  share === null ? 'not published' : `${Math.round(share * 1000) / 10}%`;

function sourceOf({ citation, certainty }: Pick<Norm, 'citation' | 'certainty'>): string | null {
  if (!citation) return null;
  return certainty === 'secondary' ? `as quoted, ${shortCitation(citation)}` : shortCitation(citation);
}
