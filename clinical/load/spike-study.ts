import { shortCitation } from '../citation';
import type { SpikeLevel } from './spike.data';
import { spikeSource } from './spike-source.data';

/** What the study found for such a run; null for the reference. */
export function rateInWords(level: SpikeLevel): string | null {
  if (!level.rate) return null;
  const { ratio, low, high } = level.rate;
  return `in the study such runs went with ${ratio.toFixed(2)} times the rate of overuse injury (95% interval ${low.toFixed(2)} to ${high.toFixed(2)}; ${shortCitation(spikeSource)})`;
}
