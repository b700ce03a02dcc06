import { testWithCode } from '@/clinical/battery/all-tests';
import type { Draft } from '../types';
import { wholeResult } from './format';
import { whatIsMissing } from './words/format';

/** A test that the template asks for and that is not finished, with what is missing. */
export type Unfinished = { readonly code: string; readonly name: string; readonly missing: string };

/** The required tests of a draft that still miss a side, a result, or a record that their rules need. */
export function unfinishedTests({ tests, pair }: Pick<Draft, 'tests' | 'pair'>): Unfinished[] {
  return tests.flatMap(({ code, required, result }) => {
    const test = testWithCode(code);
    const missing = test && required ? whatIsMissing(test, wholeResult(code, result, pair)) : [];
    return test && missing.length > 0 ? [{ code, name: test.name, missing: missing.join(', ') }] : [];
  });
}

/** What stands against signing: those tests by name, unless the therapist has seen just these and signs all the same. */
export function unfinishedFaults(
  draft: Pick<Draft, 'tests' | 'pair'>,
  seen: readonly string[],
): [field: string, messages: readonly string[]][] {
  const open = unfinishedTests(draft);
  if (open.every((test) => seen.includes(test.code))) return [];
  return [['tests', open.map(({ name, missing }) => `${name} (${missing})`)]];
}
