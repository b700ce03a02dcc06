import type { BodySide } from '@/clinical/battery/rule';
import type { Truth } from '@/clinical/battery/truth';
import type { Values } from './types';

export const BODY_SIDES: readonly BodySide[] = ['left', 'right'];

/** A number as typed, with a decimal point or comma, inside its range; null for blank and for anything else. */
export function numberIn(text: string | undefined, min: number, max: number): number | null {
  const given = (text ?? '').trim().replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(given)) return null;
  const value = Number(given);
  return value >= min && value <= max ? value : null;
}

/** 0 to 10 in whole steps; null is not answered. */
export function scoreIn(text: string | undefined): number | null {
  const value = numberIn(text, 0, 10);
  return value !== null && Number.isInteger(value) ? value : null;
}

export function truthIn(text: string | undefined): Truth {
  return text === 'yes' ? true : text === 'no' ? false : null;
}

export const truthField = (truth: Truth): string => (truth === null ? '' : truth ? 'yes' : 'no');

/** Unknown is a blank field. */
export const field = (value: string | number | null): string => (value === null ? '' : String(value));

export const sideOf = (text: string | undefined): BodySide | null =>
  text === 'left' || text === 'right' ? text : null;

/** The keys of a list's rows: from `area.k1.region` of list `area` comes k1, each once, in order of appearance. */
export function rowKeys(values: Values, list: string): string[] {
  const keys = Object.keys(values).flatMap((name) => {
    const [head, key, part] = name.split('.');
    return head === list && key && part ? [key] : [];
  });
  return [...new Set(keys)];
}

/** The fields of one row of a list, without its prefix. */
export function rowOf(values: Values, list: string, key: string): Values {
  const prefix = `${list}.${key}.`;
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );
}

export const isBlank = (values: Values): boolean =>
  Object.values(values).every((value) => value.trim() === '');

/** Named rows as fields of the form. */
export function rowFields(list: string, key: string, row: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([part, value]) => [`${list}.${key}.${part}`, value]));
}

/** '12:14:07' in the clinic's time zone. */
export const clockTime = (iso: string, timeZone: string): string =>
  new Date(iso).toLocaleTimeString('en-GB', { timeZone });

/** “19 November 2026, 12:14” in the clinic's time zone. */
export const momentInWords = (at: Date, timeZone: string): string =>
  at.toLocaleString('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
