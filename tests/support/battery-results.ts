import fc from 'fast-check';
import { recordTypes, sites } from '@/clinical/battery/records.data';
import type { RecordAnswer, Rule, RuleContext, SideResult, TestResult } from '@/clinical/battery/rule';
import type { BatteryTest, Method } from '@/clinical/battery/test';

const leaves = (rule: Rule): Extract<Rule, { metric: string }>[] => {
  if ('all' in rule) return rule.all.flatMap(leaves);
  if ('any' in rule) return rule.any.flatMap(leaves);
  if ('not' in rule) return leaves(rule.not);
  return rule.metric === 'count' ? rule.of.flatMap(leaves) : [rule];
};
const allLeaves = (test: BatteryTest) =>
  [
    ...(test.abnormalWhen.rule ? [test.abnormalWhen.rule] : []),
    ...test.raises.map(({ when }) => when),
  ].flatMap(leaves);

/** A number on the scale of a method, more often near the limits that the rules name. */
export function numberOn(method: Method, limits: readonly number[] = []): fc.Arbitrary<number> {
  const { min, max, step } = method;
  if (min === null || max === null || step === null) throw new Error(`${method.code} has no range`);
  const ticks = Math.round((max - min) / step);
  const onScale = (tick: number) => Number((min + Math.min(ticks, Math.max(0, tick)) * step).toFixed(4));
  const anywhere = fc.integer({ min: 0, max: ticks }).map(onScale);
  if (limits.length === 0) return anywhere;
  const near = fc
    .tuple(fc.constantFrom(...limits), fc.integer({ min: -2, max: 2 }))
    .map(([limit, off]) => onScale(Math.round((limit - min) / step) + off));
  return fc.oneof(anywhere, near);
}

function answerOf(test: BatteryTest, method: Method): fc.Arbitrary<string | number | null> {
  if (method.options) return fc.constantFrom(...method.options, null);
  const limits = allLeaves(test).flatMap((leaf) =>
    'method' in leaf && leaf.method === method.code && typeof leaf.value === 'number' ? [leaf.value] : [],
  );
  return fc.oneof(
    { weight: 9, arbitrary: numberOn(method, limits) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

const yesNo = fc.constantFrom(true, true, false, null);

function recordOf(test: BatteryTest, record: string): fc.Arbitrary<RecordAnswer> | null {
  const perMethod = (answers: fc.Arbitrary<string | boolean | null>) =>
    fc.record(Object.fromEntries(test.methods.map(({ code }) => [code, answers])));
  if (record === 'familiar') return fc.oneof<fc.Arbitrary<RecordAnswer>[]>(yesNo, perMethod(yesNo));
  if (record === 'response') return perMethod(fc.constantFrom(...recordTypes.response, null));
  if (record === 'site') return fc.subarray([...(test.sites ?? Object.keys(sites).slice(0, 12))]);
  if (record === 'items') return fc.subarray([...(test.itemCodes ?? [])]);
  if (record === 'pain') return fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
  if (!isRecord(record)) return null;
  const type = recordTypes[record];
  if (typeof type !== 'string') {
    const answers: readonly string[] = type;
    return fc.oneof<fc.Arbitrary<RecordAnswer>[]>(fc.constantFrom(...answers), fc.subarray([...answers]));
  }
  return type.startsWith('yes/no') ? yesNo : null;
}

const isRecord = (name: string): name is keyof typeof recordTypes => name in recordTypes;

function sideOf(test: BatteryTest): fc.Arbitrary<SideResult> {
  const values = Object.fromEntries(test.methods.map((method) => [method.code, answerOf(test, method)]));
  const records: Record<string, fc.Arbitrary<RecordAnswer>> = {};
  for (const record of ['judged', ...test.records]) {
    const arbitrary = recordOf(test, record);
    if (arbitrary) records[record] = arbitrary;
  }
  return fc.record({ values: fc.record(values), records: fc.record(records, { requiredKeys: [] }) });
}

/** The other side now and then lies within a few steps of the first, where the errors decide. */
function besides(
  test: BatteryTest,
  first: SideResult,
  second: SideResult,
  steps: readonly number[],
): SideResult {
  const values = { ...second.values };
  test.methods.forEach((method, at) => {
    const from = first.values[method.code];
    const off = steps[at % steps.length];
    if (typeof from !== 'number' || off === undefined || off > 20 || method.step === null) return;
    const moved = Number((from + off * method.step).toFixed(4));
    values[method.code] = Math.min(method.max ?? moved, Math.max(method.min ?? moved, moved));
  });
  return { ...second, values };
}

/** Any result of a test: every mixture of answered and open, both sides or one. */
export function resultOf(test: BatteryTest): fc.Arbitrary<TestResult> {
  const side = sideOf(test);
  if (!test.sided) return fc.record({ none: side });
  const both = fc
    .tuple(side, side, fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 3 }))
    .map(([left, right, steps]) => ({ left, right: besides(test, left, right, steps) }));
  return fc.oneof(
    { weight: 8, arbitrary: both },
    { weight: 1, arbitrary: fc.record({ left: side }) },
    { weight: 1, arbitrary: fc.record({ right: side }) },
  );
}

/** Any patient, known or not. */
export const anyContext: fc.Arbitrary<RuleContext> = fc.record(
  {
    onset: fc.constantFrom('injury', 'gradual', null),
    sex: fc.constantFrom('male', 'female', null),
    age: fc.option(fc.integer({ min: 10, max: 95 }), { nil: null }),
    groups: fc.subarray(['knee-replacement', 'acl-injury'] as const),
  },
  { requiredKeys: [] },
);
