import type { AcrossLeaf, Answer, Operator, RecordAnswer, RuleContext, SideResult } from './rule';
import type { BatteryTest, Method } from './test';
import type { Truth } from './truth';

/** Differences of tenths carry dust (11.3 − 9.8 is not 1.5); a real change must not come from it. */
export function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The number of one method on one side; null when it is unknown or not a number. */
export function numberOf(side: SideResult | undefined, method: string): number | null {
  const value = side?.values[method];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Compares one answer; a missing answer, and an order between things that have none, is unknown. */
export function compare(
  answer: RecordAnswer | undefined,
  operator: Operator,
  wanted: Answer | readonly Answer[],
): Truth {
  const given = listOf(answer);
  if (given.length === 0) return null;
  if (operator === 'in') return given.some((one) => listOf(wanted).includes(one));
  const [one, two] = [given[0], listOf(wanted)[0]];
  if (one === undefined || two === undefined || given.length > 1) return null;
  if (operator === '=') return one === two;
  if (operator === '!=') return one !== two;
  if (typeof one !== 'number' || typeof two !== 'number') return null;
  return { '<': one < two, '<=': one <= two, '>': one > two, '>=': one >= two }[operator];
}

function listOf(answer: RecordAnswer | undefined): readonly Answer[] {
  if (answer === null || answer === undefined) return [];
  if (typeof answer !== 'object') return [answer];
  return isAnswers(answer) ? answer : [];
}

function isAnswers(answer: object): answer is readonly Answer[] {
  return Array.isArray(answer);
}

/** The method of a test, by code. */
export function methodOf(test: BatteryTest, code: string): Method | undefined {
  return test.methods.find((method) => method.code === code);
}

/**
 * Whether a gap is strictly greater than the error of its method. Without a known error nothing holds the
 * entry back here; such an entry is `possible` at most, which a test of the data proves.
 */
export function beyondError(
  test: BatteryTest,
  leaf: AcrossLeaf,
  measured: { score: number; gap: number; base: number | null },
): boolean {
  const method = methodOf(test, leaf.bandFrom ?? leaf.method);
  const error = method?.detectableChange;
  if (!method || !error) return true;
  if (leaf.metric === 'lsi' && method.unit === '%') return exact(Math.abs(100 - measured.score)) > error.band;
  const band = error.relative ? (error.band / 100) * Math.abs(measured.base ?? 0) : error.band;
  return measured.gap > exact(band);
}

/** How far a value lies below the norm for age and sex; null without table, age, sex or value. */
export function belowNorm(
  test: BatteryTest,
  method: string,
  value: number | null,
  context: RuleContext,
): number | null {
  const table = test.norm?.method === method ? test.norm.table : undefined;
  const { sex, age } = context;
  if (!table || value === null || age === null || age === undefined || !sex) return null;
  for (const [band, norm] of Object.entries(sex === 'male' ? table.men : table.women)) {
    const [from, to] = band.split('-').map(Number);
    if (from !== undefined && to !== undefined && age >= from && age <= to) return exact(norm - value);
  }
  return null;
}
