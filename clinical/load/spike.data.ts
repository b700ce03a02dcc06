/** How far one run went beyond the longest of the 30 days before it. `reference` is up to 10% more, or less. */
export type SpikeBand = 'reference' | 'small' | 'moderate' | 'large';

export interface SpikeLevel {
  readonly band: SpikeBand;
  /** Percent that must be exceeded to be in this band; null for the reference. */
  readonly above: number | null;
  readonly signal: 'none' | 'amber' | 'red';
  /** Rate of overuse injury against the reference (hazard rate ratio), with its 95% interval. */
  readonly rate: { readonly ratio: number; readonly low: number; readonly high: number } | null;
}

/** Lowest first. The limits are those of the study; a clinic may use its own. */
export const spikeLevels: readonly SpikeLevel[] = [
  { band: 'reference', above: null, signal: 'none', rate: null },
  { band: 'small', above: 10, signal: 'amber', rate: { ratio: 1.64, low: 1.31, high: 2.05 } },
  { band: 'moderate', above: 30, signal: 'amber', rate: { ratio: 1.52, low: 1.16, high: 2 } },
  { band: 'large', above: 100, signal: 'red', rate: { ratio: 2.28, low: 1.5, high: 3.48 } },
];
