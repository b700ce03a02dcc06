import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTests } from '@/clinical/battery/all-tests';
import { emptyPairedInput } from '@/clinical/battery/paired-input';
import type { RecordAnswer, ResultSide, TestResult } from '@/clinical/battery/rule';
import { isList } from '@/clinical/battery/shorthand-record';
import type { BatteryTest } from '@/clinical/battery/test';
import { recordShape, recordsOf } from '@/clinical/battery/test-records';
import { ELSEWHERE, ownMethods, resultIn, wholeResult } from '@/features/assessments/battery-tests/format';
import { unfinishedTests } from '@/features/assessments/battery-tests/policy';
import {
  findingRows,
  recordRows,
  testFields,
  testsOfRows,
} from '@/features/assessments/battery-tests/rows/format';
import type { TestEntry } from '@/features/assessments/battery-tests/types';
import { mixedMethod, sinceInWords } from '@/features/assessments/battery-tests/words/format';
import { saveDraftInput } from '@/features/assessments/schema';
import { newId } from '@/lib/id';
import { resultOfTest } from '../clinical/shorthand-entries';

const listable = allTests.filter((one) => !ELSEWHERE[one.code]);

/** Lists in the order of the battery, and without the values that the paired card holds. */
function asKept(of: BatteryTest, result: TestResult): TestResult {
  const own = new Set(ownMethods(of).map((method) => method.code));
  const only = <Value>(all: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(all).filter(([code]) => own.has(code)));
  const sides: readonly ResultSide[] = ['left', 'right', 'none'];
  const kept = sides.flatMap((side) => {
    const given = result[side];
    if (!given) return [];
    const values = only(given.values);
    const records: Record<string, RecordAnswer> = {};
    for (const name of recordsOf(of)) {
      const answer = given.records?.[name];
      if (answer === undefined || answer === null) continue;
      const shape = recordShape(of, name);
      if (shape.kind === 'choices' && isList(answer))
        records[name] = shape.options.map((one) => one.code).filter((code) => answer.includes(code));
      else if (typeof answer === 'object' && !isList(answer)) {
        if (Object.keys(only(answer)).length > 0) records[name] = only(answer);
      } else records[name] = answer;
    }
    if (Object.keys(values).length + Object.keys(records).length === 0) return [];
    return [[side, Object.keys(records).length > 0 ? { values, records } : { values }] as const];
  });
  return Object.fromEntries(kept);
}

const entry: fc.Arbitrary<TestEntry> = fc.constantFrom(...listable).chain((of) =>
  fc.record({
    code: fc.constant(of.code),
    required: fc.boolean(),
    retest: fc.boolean(),
    result: fc.oneof(
      fc.constant({}),
      resultOfTest(of).map((result) => asKept(of, result)),
    ),
  }),
);
const entries = fc.uniqueArray(entry, { selector: (one) => one.code, maxLength: 6 });

const target = { patientId: newId(), id: newId(), version: '1', examinedOn: '2026-11-20' };
const parse = (fields: Record<string, string>) => saveDraftInput.safeParse({ ...target, ...fields });

describe('the tests of a draft', () => {
  test('come back from their form, their rows and the live page as they went in', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(entries, (all) => {
        const fields = testFields(all);
        const read = parse(fields);
        expect(read.error?.issues ?? []).toEqual([]);
        expect(read.data?.draft.tests).toEqual(all);
        expect(testsOfRows(findingRows(all), recordRows(all))).toEqual(all);
        for (const one of all) {
          const of = listable.find((known) => known.code === one.code);
          expect(of && resultIn(of, fields)).toEqual(one.result);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('with nothing filled have no row but their place on the list', () => {
    const listed: TestEntry[] = [{ code: 'thompson', required: true, retest: false, result: {} }];
    expect(findingRows(listed)).toEqual([]);
    expect(recordRows(listed)).toEqual([
      { testCode: 'thompson', side: 'none', recordCode: 'listed', answer: [0, 'required'] },
    ]);
  });

  test('leave the values of the paired card to it, and read them back for their rules', () => {
    const pair = emptyPairedInput();
    const left = { ...pair.left, kneeBent: { ...pair.left.kneeBent, kneeToWallCm: 8.5 } };
    const own = { left: { values: {}, records: { endFeel: 'muscle-pull' } } };
    expect(wholeResult('knee-to-wall', own, { ...pair, left })).toEqual({
      left: { values: { 'toe-to-wall-cm': 8.5 }, records: { endFeel: 'muscle-pull' } },
    });
  });

  test.each([
    ['test.knee-to-wall.left.shin-inclinometer', '61', /From 0 to 60 °/],
    ['test.knee-to-wall.left.shin-inclinometer', 'steep', /number in °/],
    ['test.thompson.left.result', 'maybe', /one of the row/],
    ['test.thompson.left.record.pain', '11', /0 to 10/],
    ['test.single-leg-heel-raise.right.record.stopReason', 'bored', /fatigue/],
    ['test.wells-dvt.listed', 'yes', /not in the battery/],
    ['addTest', 'knee to wal', /Weight-bearing lunge/],
    ['addTest', 'calf-stretch-pair', /stretch pair/],
  ])('refuse %s = %s beside its field', (name, value, message) => {
    const read = parse({ [name]: value });
    const wrong = read.error?.issues.find((issue) => issue.path.join('/') === name);
    expect(wrong?.message).toMatch(message);
  });

  test('take one more by name, shorthand or alias, once', () => {
    const codes = (fields: Record<string, string>) =>
      parse(fields).data?.draft.tests.map((one) => one.code) ?? [];
    expect(codes({ addTest: 'Thompson test' })).toEqual(['thompson']);
    expect(codes({ addTest: 'thomp', 'test.thompson.listed': 'required' })).toEqual(['thompson']);
    expect(codes({ addTest: 'SLHR', 'test.thompson.listed': 'yes' })).toEqual([
      'thompson',
      'single-leg-heel-raise',
    ]);
  });
});

describe('beside the value', () => {
  const wall = allTests.find((one) => one.code === 'knee-to-wall');
  const inclinometer = wall?.methods.find((one) => one.code === 'shin-inclinometer');
  const tape = { left: { values: { 'toe-to-wall-cm': 8.5 } } };
  const angle = { left: { values: { 'shin-inclinometer': 33 } } };

  test('another method than that of the last visit is said, and the same one is not', () => {
    if (!wall || !inclinometer) throw new Error('knee-to-wall has left the battery');
    const mixed = (now: TestResult, earlier: TestResult, side: ResultSide = 'left') =>
      mixedMethod(wall, inclinometer, side, { now, earlier });
    expect(mixed(angle, tape)).toMatch(/^Last time: toe to wall, tape\. Two methods cannot be compared/);
    expect(mixed(angle, angle)).toBeNull();
    expect(mixed(angle, {})).toBeNull();
    expect(mixed(tape, tape)).toBeNull();
    expect(mixed({ left: { values: { ...angle.left.values, ...tape.left.values } } }, tape)).toBeNull();
    expect(mixed(angle, tape, 'right')).toBeNull();
  });

  test('the earlier value and what became of it stand there, with the error', () => {
    const method = wall?.methods.find((one) => one.code === 'toe-to-wall-cm');
    if (!method) throw new Error('knee-to-wall has left the battery');
    const now = { left: { values: { 'toe-to-wall-cm': 11 } } };
    expect(sinceInWords(method, 'left', { now, earlier: tape }, '13 Nov', { age: 31 })).toBe(
      '13 Nov: 8.5 cm · +2.5 cm, real change',
    );
    expect(sinceInWords(method, 'left', { now: {}, earlier: tape }, '13 Nov', {})).toBe('13 Nov: 8.5 cm');
    expect(sinceInWords(method, 'right', { now, earlier: tape }, '13 Nov', {})).toBeNull();
  });

  test('a required test is unfinished until each side has its result and what its rules need', () => {
    const missing = (result: TestResult) =>
      unfinishedTests({
        tests: [{ code: 'single-leg-heel-raise-bent', required: true, retest: false, result }],
        pair: emptyPairedInput(),
      })[0]?.missing ?? null;
    const side = (reps: number, stopReason?: string) => ({
      values: { 'flat-60bpm': reps },
      ...(stopReason ? { records: { stopReason } } : {}),
    });
    expect(missing({})).toBe('left side, right side');
    expect(missing({ left: side(18, 'fatigue') })).toBe('right side');
    expect(missing({ left: side(18, 'fatigue'), right: side(30) })).toBe('right why it stopped');
    expect(missing({ left: side(18, 'fatigue'), right: side(30, 'height') })).toBeNull();
  });
});
