import { testWithCode } from '@/clinical/battery/all-tests';
import { methodOf } from '@/clinical/battery/compare';
import { evaluateTest } from '@/clinical/battery/evaluate-test';
import { findingsOfGaitNote } from '@/clinical/battery/gait-findings';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import type { BodySide, SideResult, TestResult } from '@/clinical/battery/rule';
import type { BatteryTest } from '@/clinical/battery/test';
import { findingOfTriggerPoint } from '@/clinical/battery/trigger-point-status';
import type { NewAssessment } from '../factories/assessment';
import {
  type RunnerSide,
  type RunnerTest,
  runnerKeeps,
  runnerTestsBetween,
  runnerTestsFirst,
  runnerTestsLast,
} from './runner-tests.data';

type Tested = NonNullable<NewAssessment['tested']>;
type Found = Pick<NewAssessment, 'raised' | 'scores' | 'gait'>;

/** The tests of the runner's visits, and what is kept of what their rules raise. */
export function runnerTested(place: number, visits: number, sore: BodySide, found: Found): Tested {
  const tests = place === 0 ? runnerTestsFirst : place === visits - 1 ? runnerTestsLast : runnerTestsBetween;
  const placed = tests.flatMap((given, at) => {
    const test = testWithCode(given.code);
    return test ? [{ test, at, left: legOf(given, 'left', sore), right: legOf(given, 'right', sore) }] : [];
  });
  const raised = placed.flatMap(({ test, left, right }) => {
    const result: TestResult = { left: resultOf(left), right: resultOf(right) };
    return evaluateTest(test, result, { onset: 'gradual' }).raised.map(({ finding, side, strength }) => ({
      findingCode: finding,
      side,
      raisedBy: test.code,
      strength,
    }));
  });
  const known = new Set(found.raised.map(({ findingCode }) => findingCode));
  return {
    findings: placed.flatMap(({ test, left, right }) => [
      ...findingsOf(test, 'left', left),
      ...findingsOf(test, 'right', right),
    ]),
    records: placed.flatMap(({ test, at, left, right }) => [
      { testCode: test.code, side: 'none' as const, recordCode: 'listed', answer: [at, 'yes'] },
      ...recordsOf(test, 'left', left),
      ...recordsOf(test, 'right', right),
    ]),
    raised: [...raised, ...ofPins(sore, found), ...found.gait.flatMap(ofGait)]
      .filter(({ findingCode }) => runnerKeeps.has(findingCode) && !known.has(findingCode))
      .filter(({ findingCode }, at, all) => all.findIndex((one) => one.findingCode === findingCode) === at),
  };
}

const legOf = (given: RunnerTest, side: BodySide, sore: BodySide): RunnerSide =>
  side === sore ? given.sore : given.well;

function resultOf({ values, own = [], records = {} }: RunnerSide): SideResult {
  const familiar = Object.fromEntries(own.map((method) => [method, true]));
  return { values, records: own.length > 0 ? { ...records, familiar } : records };
}

function findingsOf(test: BatteryTest, side: BodySide, { values, own = [] }: RunnerSide): Tested['findings'] {
  return Object.entries(values).map(([methodCode, value]) => {
    const number = typeof value === 'number' ? value : null;
    return {
      testCode: test.code,
      methodCode,
      side,
      value: number,
      unit: number === null ? null : (methodOf(test, methodCode)?.unit ?? null),
      pain: null,
      response: null,
      option: number === null ? String(value) : null,
      familiar: own.includes(methodCode) ? true : null,
    };
  });
}

function recordsOf(test: BatteryTest, side: BodySide, { records = {} }: RunnerSide): Tested['records'] {
  return Object.entries(records).map(([recordCode, answer]) => ({
    testCode: test.code,
    side,
    recordCode,
    answer,
  }));
}

function ofGait({
  itemCode,
  stanceLimb,
  grade = null,
  degrees = null,
}: Found['gait'][number]): Tested['raised'] {
  const item = gaitItemWithCode(itemCode);
  const raised = item
    ? findingsOfGaitNote(item, { stanceLimb, grade: gradeOf(grade), degrees, option: null })
    : [];
  return raised.map(({ finding, side, strength }) => ({
    findingCode: finding,
    side,
    raisedBy: `gait:${itemCode}`,
    strength,
  }));
}

const gradeOf = (grade: number | null) => ([0, 1, 2, 3] as const).find((one) => one === grade) ?? null;

/** A finding is kept once, however many pins have raised it. */
function ofPins(sore: BodySide, { scores }: Found): Tested['raised'] {
  const raised = scores
    .map(({ tautBand = null, sensitiveSpot = null, referral = null, recognised = null }) =>
      findingOfTriggerPoint('soleus', sore, { tautBand, sensitiveSpot, referral, recognised }),
    )
    .find((one) => one !== null);
  if (!raised) return [];
  const { finding, side } = raised;
  return [{ findingCode: finding, side, raisedBy: 'trigger-point-calf', strength: 'suggests' }];
}
