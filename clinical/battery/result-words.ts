import type { Method } from './test';
import { valueInWords } from './value-words';

/** One stored result of a test with one method on one side. */
export interface StoredResult {
  readonly value: number | null;
  readonly pain: number | null;
  readonly response: 'familiar' | 'tightness' | 'nothing' | null;
  readonly option?: string | null;
  readonly familiar?: boolean | null;
}

/** The number that a stored result carries: pain is kept in a column of its own. */
export const resultNumber = (row: StoredResult | undefined, method: Method): number | null =>
  row === undefined ? null : (row.value ?? (method.unit === '0–10' ? row.pain : null));

const RESPONSES = {
  familiar: 'the familiar symptom',
  tightness: 'tightness, not the symptom',
  nothing: 'nothing felt',
} as const;

/** A stored result in words with its unit; null when nothing was measured or asked. */
export function resultInWords(row: StoredResult | undefined, method: Method): string | null {
  if (!row) return null;
  const number = resultNumber(row, method);
  const said = [
    number === null ? null : valueInWords(number, method.unit),
    row.option ? row.option.replaceAll('-', ' ') : null,
    row.pain !== null && method.unit !== '0–10' ? `pain ${row.pain} of 10` : null,
    row.response ? RESPONSES[row.response] : null,
    row.familiar ? 'the familiar symptom' : null,
  ].filter((one) => one !== null);
  return said.length === 0 ? null : said.join(', ');
}
