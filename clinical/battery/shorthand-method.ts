import { isUnitOf, type Numbers, numberFault } from './shorthand-numbers';
import { oneOf } from './shorthand-tokens';
import { namesOf } from './shorthand-words';
import type { BatteryTest, Method } from './test';
import { enteredMethods } from './test-parts';

export type Placed =
  | { ok: true; values: readonly { method: Method; value: number | string }[] }
  | { ok: false; message: string };

/**
 * Finds the method of what was typed. Words narrow it down, so does a unit. Without either it is the only method,
 * the one in use (`usual`), or the first where no other shares its unit: toe to wall in cm, not the shin's angle.
 */
export function placeNumbers(
  test: BatteryTest,
  words: readonly string[],
  typed: Numbers,
  usual: string | undefined,
): Placed {
  const all = enteredMethods(test).filter((method) => method.options === undefined);
  const fitting = matching(all, words).filter(
    (method) => typed.unit === null || isUnitOf(method, typed.unit),
  );
  const [first] = fitting;
  if (!first)
    return no(typed.unit ? `No method of this test is in ${typed.unit}` : 'This test has no number');
  if (typed.values.length > 1) return placeList(fitting, typed.values);
  const method = onlyOne(fitting, words.length > 0 || typed.unit !== null, usual);
  if (!method) return no(`Which method? ${oneOf(fitting.map((one) => one.code))}`);
  return placeList([method], typed.values);
}

/** Finds the methods that have this option; a word narrows them down. */
export function placeOption(test: BatteryTest, words: readonly string[], option: string): Placed {
  const all = enteredMethods(test).filter((method) => method.options?.includes(option));
  const [method, other] = matching(all, words);
  if (!method || other) return no(`Which method? ${oneOf(all.map((one) => one.code))}`);
  return { ok: true, values: [{ method, value: option }] };
}

/** The method that words name, for an answer without a value. */
export function placeWords(
  test: BatteryTest,
  words: readonly string[],
  usual: string | undefined,
): Method | null {
  const taken = enteredMethods(test);
  return onlyOne(matching(taken, words), words.length > 0, usual);
}

function placeList(methods: readonly Method[], values: readonly (number | null)[]): Placed {
  if (values.length > methods.length)
    return no(
      `${values.length} numbers, but ${methods.length} to fill: ${oneOf(methods.map((m) => m.code))}`,
    );
  const placed: { method: Method; value: number }[] = [];
  for (const [at, method] of methods.entries()) {
    const value = values[at] ?? null;
    if (value === null) continue;
    const fault = numberFault(method, value);
    if (fault) return no(fault);
    placed.push({ method, value });
  }
  return { ok: true, values: placed };
}

function matching(methods: readonly Method[], words: readonly string[]): Method[] {
  const exact = methods.filter((method) => words.some((word) => namesOf(method)[0] === word));
  if (exact.length > 0) return exact;
  return methods.filter((method) =>
    words.every((word) => namesOf(method).some((name) => name === word || beginsWith(name, word))),
  );
}

const beginsWith = (name: string, word: string) => word.length >= 3 && name.startsWith(word);

function onlyOne(methods: readonly Method[], said: boolean, usual: string | undefined): Method | null {
  const [first, ...others] = methods;
  if (!first) return null;
  if (others.length === 0) return first;
  const known = methods.find((method) => method.code === usual);
  if (known) return known;
  return said || others.some((method) => method.unit === first.unit) ? null : first;
}

const no = (message: string): Placed => ({ ok: false, message });
