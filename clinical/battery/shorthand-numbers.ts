import { plain } from './shorthand-tokens';
import type { Method } from './test';

/** Numbers in the order of a test's methods; null is a place that was left out (`4//3`). */
export interface Numbers {
  values: readonly (number | null)[];
  /** As typed; null where none was. */
  unit: string | null;
}

const NUMBER = /^[-−+]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;
const UNITS: Readonly<Record<string, string>> = {
  deg: '°',
  degree: '°',
  degrees: '°',
  '°': '°',
  sec: 's',
  rep: 'reps',
  x: 'reps',
};

/** `8.5`, `8,5`, `-5`, `35°`, `4/2//0`, `11cm`; null for what is no number. */
export function numbersIn(text: string): Numbers | null {
  const [, figures, tail] = /^([-−+\d.,/]+)(.*)$/.exec(text) ?? [];
  if (!figures || !/\d/.test(figures)) return null;
  if (tail && !/^[a-z°%]+$/i.test(tail)) return null;
  const parts = figures.split('/').map((part) => (part === '' ? null : number(part)));
  if (parts.some((part) => part !== null && Number.isNaN(part))) return null;
  return { values: parts, unit: tail ? tail.toLowerCase() : null };
}

function number(text: string): number {
  return NUMBER.test(text) ? Number(text.replace(',', '.').replace('−', '-')) : Number.NaN;
}

/** Whether a typed unit is that of a method: cm of cm, deg of °, % of “% leg length”. */
export function isUnitOf(method: Method, typed: string): boolean {
  const unit = UNITS[typed] ?? typed;
  if (unit === '°' || unit === '%') return method.unit.startsWith(unit);
  return plain(method.unit) === plain(unit) || plain(method.unit).startsWith(`${plain(unit)}s`);
}

/** Why a number cannot be a value of a method; null when it can. */
export function numberFault(method: Method, value: number): string | null {
  const { min, max, step, unit } = method;
  const said = unit.startsWith('0–') ? '' : ` ${unit}`;
  if ((min !== null && value < min) || (max !== null && value > max))
    return `From ${min} to ${max}${said}, by this method`;
  if (step !== null && Math.abs(value / step - Math.round(value / step)) > 1e-6)
    return step === 1 ? 'A whole number, please' : `In steps of ${step}${said}`;
  return null;
}
