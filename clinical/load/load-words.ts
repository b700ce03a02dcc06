import type { Spike } from './spike';
import type { SpikeBand } from './spike.data';

const BAND_WORDS: Record<SpikeBand, string> = {
  reference: 'no spike: at most 10% longer',
  small: 'small spike',
  moderate: 'moderate spike',
  large: 'large spike',
};

export const bandInWords = (band: SpikeBand): string => BAND_WORDS[band];

/** 8, 8.5 or 12.25 kilometres, as exact as they were given. */
export const kilometres = (km: number): string => `${Math.round(km * 100) / 100} km`;

/** A percentage without false exactness, and never rounded onto a limit that it passed. */
export function percentInWords(percent: number): string {
  const size = Math.abs(percent);
  const whole = Math.round(size);
  if (size > whole && [10, 30, 100].includes(whole)) return `just over ${whole}%`;
  return `${whole}%`;
}

/** “40% longer than the longest run reported in the 30 days before (10 km)”. */
export function spikeInWords({ percent, longestBefore }: Spike): string {
  if (percent === null || !longestBefore) return 'no recent baseline: no run reported in the 30 days before';
  const than = `the longest run reported in the 30 days before (${kilometres(longestBefore.distanceKm)})`;
  if (Math.round(percent) === 0) return `as long as ${than}`;
  return `${percentInWords(percent)} ${percent > 0 ? 'longer' : 'shorter'} than ${than}`;
}

/** A weekly change as information: “+25%”, “−10%”, “no change”. */
export function changeInWords(percent: number): string {
  const whole = Math.round(percent);
  if (whole === 0) return 'no change';
  return `${whole > 0 ? '+' : '−'}${Math.abs(whole)}%`;
}
