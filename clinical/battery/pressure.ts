/** Standard gravity in m/s², exact by definition (3rd General Conference on Weights and Measures, 1901). */
const GRAVITY = 9.80665;

/** 1 N/cm² in kPa. */
const KPA_PER_N_PER_CM2 = 10;

export const pressureUnits = ['N', 'kPa'] as const;
/** What a pressure threshold is stored in; kg/cm² is only shown. */
export type PressureUnit = (typeof pressureUnits)[number];

/** One threshold in every unit in which a device may print it. */
export interface Pressure {
  newtons: number;
  kilopascals: number;
  /** Kilograms-force per cm²: 1 kg/cm² = 98.0665 kPa. */
  kgPerCm2: number;
}

/**
 * A pressure in all units. Newtons are a force: they become a pressure only with the area of the probe, in cm².
 * Null when the area is not more than zero.
 */
export function pressureOf(value: number, unit: PressureUnit, probeCm2: number): Pressure | null {
  if (!(probeCm2 > 0)) return null;
  const kilopascals = unit === 'kPa' ? value : (value / probeCm2) * KPA_PER_N_PER_CM2;
  return {
    newtons: unit === 'N' ? value : (value / KPA_PER_N_PER_CM2) * probeCm2,
    kilopascals,
    kgPerCm2: kilopascals / (GRAVITY * KPA_PER_N_PER_CM2),
  };
}

/**
 * The threshold of a series: the mean of the last two trials, or the only one; null without a trial. The first of
 * three is left out because that lowers the error (Mailloux et al. 2021, doi:10.1371/journal.pone.0245278).
 */
export function thresholdOf(trials: readonly number[]): number | null {
  const last = trials.slice(-2);
  return last.length === 0 ? null : last.reduce((sum, trial) => sum + trial, 0) / last.length;
}
