import { testWithCode } from '@/clinical/battery/all-tests';
import type { RecordAnswer, ResultSide, SideResult, TestResult } from '@/clinical/battery/rule';
import { isList } from '@/clinical/battery/shorthand-record';
import type { BatteryTest } from '@/clinical/battery/test';
import { byMethod, recordsOf } from '@/clinical/battery/test-records';
import type { FindingRow } from '@/db/queries/findings';
import type { TestRecordRow } from '@/db/queries/test-records';
import {
  ELSEWHERE,
  listedField,
  marksIn,
  markText,
  ownMethods,
  resultFields,
  sideResult,
  sidesOf,
  symptomOf,
} from '../format';
import type { TestEntry } from '../types';

/** The record that keeps a test on an examination's list: its place, then its marks. */
const LISTED = 'listed';

/** Tests as the fields of the form. */
export function testFields(entries: readonly TestEntry[]): Record<string, string> {
  return Object.assign(
    {},
    ...entries.map((entry) => {
      const test = testWithCode(entry.code);
      return {
        [listedField(entry.code)]: markText(entry),
        ...(test ? resultFields(test, entry.result) : {}),
      };
    }),
  );
}

/** The results as rows: a test, a method, a side each. What was not asked has no row. */
export function findingRows(entries: readonly TestEntry[]): FindingRow[] {
  return entries.flatMap(({ code, result }) => {
    const test = testWithCode(code);
    if (!test) return [];
    return sidesOf(test).flatMap((side) => sideRows(test, side, result[side]));
  });
}

function sideRows(test: BatteryTest, side: ResultSide, given: SideResult | undefined): FindingRow[] {
  return ownMethods(test).flatMap((method): FindingRow[] => {
    const value = given?.values[method.code] ?? null;
    const familiar = symptomOf(given, method.code);
    if (value === null && familiar === null) return [];
    const number = typeof value === 'number' ? value : null;
    return [
      {
        testCode: test.code,
        methodCode: method.code,
        side,
        value: number,
        unit: number === null ? null : method.unit,
        pain: null,
        response: null,
        option: typeof value === 'string' ? value : null,
        familiar,
      },
    ];
  });
}

/** What is noted beside the results, and which tests are on the list, as rows. */
export function recordRows(entries: readonly TestEntry[]): TestRecordRow[] {
  return entries.flatMap((entry, at) => {
    const test = testWithCode(entry.code);
    const answer: (string | number)[] = [at, ...markText(entry).split(' ')];
    const listed: TestRecordRow = { testCode: entry.code, side: 'none', recordCode: LISTED, answer };
    return test
      ? [listed, ...sidesOf(test).flatMap((side) => noted(test, side, entry.result[side]))]
      : [listed];
  });
}

function noted(test: BatteryTest, side: ResultSide, given: SideResult | undefined): TestRecordRow[] {
  return recordsOf(test).flatMap((name): TestRecordRow[] => {
    const answer = given?.records?.[name];
    if (byMethod(name) || answer === null || answer === undefined) return [];
    if (typeof answer !== 'object') return [{ testCode: test.code, side, recordCode: name, answer }];
    if (!isList(answer)) return [];
    const list = answer.filter((one) => typeof one !== 'boolean');
    return [{ testCode: test.code, side, recordCode: name, answer: list }];
  });
}

/** The rows as tests in the order of the list. Rows of the paired card, and of tests that left the battery, are passed over. */
export function testsOfRows(findings: readonly FindingRow[], records: readonly TestRecordRow[]): TestEntry[] {
  const listed = records
    .filter((row) => row.recordCode === LISTED)
    .map((row) => ({ code: row.testCode, marks: isList(row.answer) ? row.answer : [] }))
    .sort((one, other) => Number(one.marks[0] ?? 0) - Number(other.marks[0] ?? 0));
  // A result without a place on the list, as another system may have written it, comes last.
  const known = new Set(listed.map((one) => one.code));
  const others = [...new Set(findings.map((row) => row.testCode))].filter((code) => !known.has(code));
  const all = [...listed, ...others.map((code) => ({ code, marks: null }))];
  return all.flatMap(({ code, marks }) => {
    const test = testWithCode(code);
    if (!test || ELSEWHERE[code]) return [];
    const result = resultOfRows(
      test,
      findings.filter((row) => row.testCode === code),
      records.filter((row) => row.testCode === code && row.recordCode !== LISTED),
    );
    if (marks === null && Object.keys(result).length === 0) return [];
    return [{ code, ...marksIn(marks?.slice(1).join(' ')), result }];
  });
}

function resultOfRows(
  test: BatteryTest,
  findings: readonly FindingRow[],
  records: readonly TestRecordRow[],
): TestResult {
  const sides = sidesOf(test).flatMap((side) => {
    const values: Record<string, number | string> = {};
    const familiar: Record<string, boolean> = {};
    for (const { code } of ownMethods(test)) {
      const row = findings.find((one) => one.methodCode === code && one.side === side);
      const value = row?.value ?? row?.option ?? null;
      if (value !== null) values[code] = value;
      if (typeof row?.familiar === 'boolean') familiar[code] = row.familiar;
    }
    const answers: Record<string, RecordAnswer> = Object.keys(familiar).length > 0 ? { familiar } : {};
    for (const name of recordsOf(test)) {
      const row = records.find((one) => one.recordCode === name && one.side === side);
      if (row && !byMethod(name)) answers[name] = row.answer;
    }
    const read = sideResult(values, answers);
    return read ? [[side, read] as const] : [];
  });
  return Object.fromEntries(sides);
}
