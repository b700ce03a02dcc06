import { testWithCode } from '@/clinical/battery/all-tests';
import { examinationTemplates } from '@/clinical/battery/templates.data';
import type { TemplateRow, TemplateTest } from '@/db/queries/templates';
import { ELSEWHERE } from '../battery-tests/format';
import type { TestEntry } from '../battery-tests/types';
import type { OwnTemplate, StartChoice } from './types';

const nameOf = (code: string) => testWithCode(code)?.name ?? code;

/** “Calf palpation map (required), Silfverskiöld test” */
export const testsInWords = (tests: readonly TemplateTest[]): string =>
  tests.length === 0
    ? 'no tests'
    : tests.map(({ testCode, required }) => `${nameOf(testCode)}${required ? ' (required)' : ''}`).join(', ');

/** A template’s row as its form. */
export const ownTemplate = ({ id, version, name, tests }: TemplateRow): OwnTemplate => ({
  id,
  version,
  name,
  lines: tests.map(({ testCode, required }, at) => ({
    key: String(at),
    place: String(at + 1),
    test: nameOf(testCode),
    required,
  })),
});

/** What a new assessment can be started from: the clinic’s own first. */
export function startChoices(own: readonly TemplateRow[]): StartChoice[] {
  const ours = own.filter((row) => row.retiredAt === null);
  return [
    ...ours.map((row) => ({ value: row.id, name: row.name, words: testsInWords(row.tests) })),
    ...examinationTemplates.map(({ code, name, words }) => ({ value: code, name, words })),
  ];
}

/**
 * The list that a new draft begins with: the tests of the template in its order, then, for a follow-up, those of the
 * last signed visit. No value is ever among them.
 */
export function listFrom(tests: readonly TemplateTest[], last: readonly TestEntry[] | null): TestEntry[] {
  const retested = (last ?? []).filter((entry) => Object.keys(entry.result).length > 0);
  const codes = new Set(retested.map((entry) => entry.code));
  const listed = tests
    .filter(({ testCode }) => testWithCode(testCode) && !ELSEWHERE[testCode])
    .map(({ testCode, required }) => ({ code: testCode, required, retest: codes.has(testCode), result: {} }));
  const known = new Set(listed.map((entry) => entry.code));
  const more = retested
    .filter((entry) => !known.has(entry.code))
    .map(({ code }) => ({ code, required: false, retest: true, result: {} }));
  return [...listed, ...more];
}
