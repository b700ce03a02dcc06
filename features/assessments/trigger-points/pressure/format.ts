import { pressureOf, thresholdOf } from '@/clinical/battery/pressure';
import type { PinPressure } from '../types';

/** The tip for which newtons are shown as a pressure; said wherever it is done. */
const TIP_CM2 = 1;

/** “31 35 34” as numbers, with decimal points or commas; null when a part is none. */
export function trialsIn(typed: string): number[] | null {
  const parts = typed
    .trim()
    .split(/[\s;/]+/)
    .filter((part) => part !== '');
  const read = parts.map((part) =>
    /^\d+([.,]\d+)?$/.test(part) ? Number(part.replace(',', '.')) : Number.NaN,
  );
  return read.some(Number.isNaN) ? null : read;
}

/** “34.5 N, 3.5 kg/cm² with a 1 cm² tip (mean of the last 2 of 3)”; null without a trial. */
export function pressureInWords({ unit, trials }: Pick<PinPressure, 'unit' | 'trials'>): string | null {
  const threshold = thresholdOf(trials);
  if (threshold === null) return null;
  const shown = pressureOf(threshold, unit, TIP_CM2);
  const tip = unit === 'N' ? ` with a ${TIP_CM2} cm² tip` : '';
  const kilograms = shown ? `, ${short(shown.kgPerCm2)} kg/cm²${tip}` : '';
  const of =
    trials.length > 2
      ? `mean of the last 2 of ${trials.length}`
      : trials.length === 2
        ? 'mean of 2'
        : '1 trial';
  return `${short(threshold)} ${unit}${kilograms} (${of})`;
}

const short = (value: number) => String(Math.round(value * 10) / 10);
