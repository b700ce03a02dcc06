import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateRule } from '@/clinical/battery/evaluate-rule';
import type { Rule, RuleContext, SideResult, TestResult } from '@/clinical/battery/rule';
import type { BatteryTest } from '@/clinical/battery/test';
import { allOf, anyOf, not, type Truth } from '@/clinical/battery/truth';
import { batteryTest } from '@/tests/support/battery-test';

const triggerPointCalf = batteryTest('trigger-point-calf');
const kneeToWall = batteryTest('knee-to-wall');

const truth = fc.constantFrom<Truth>(true, false, null);
const truths = fc.array(truth, { maxLength: 6 });
const decided = (before: readonly Truth[], at: number, to: boolean) =>
  before.map((one, index) => (index === at && one === null ? to : one));

const left = (values: SideResult['values'], records: SideResult['records'] = {}) => ({
  left: { values, records },
});
const met = (
  rule: Rule,
  result: TestResult,
  test: BatteryTest = triggerPointCalf,
  context: RuleContext = {},
) => evaluateRule(rule, { test, result, side: 'left', context });

describe('three-valued logic', () => {
  test('answering an unknown never overturns what was already decided', () => {
    fc.assert(
      fc.property(truths, fc.nat(5), fc.boolean(), (before, at, answer) => {
        const after = decided(before, at, answer);
        for (const join of [allOf, anyOf]) {
          const decision = join(before);
          if (decision !== null) expect(join(after)).toBe(decision);
        }
      }),
    );
  });

  test('not, all and any obey De Morgan', () => {
    fc.assert(
      fc.property(truths, (parts) => {
        expect(not(allOf(parts))).toBe(anyOf(parts.map(not)));
        expect(not(not(anyOf(parts)))).toBe(anyOf(parts));
      }),
    );
  });

  test('not of unknown is unknown', () => {
    expect(not(null)).toBeNull();
    const rule: Rule = { not: { metric: 'tautBand', operator: '=', value: true } };
    expect(met(rule, left({}, {}))).toBeNull();
  });
});

describe('leaves', () => {
  test('nothing recorded is unknown for every leaf', () => {
    const rules: Rule[] = [
      { metric: 'value', method: 'nprs', operator: '<', value: 1 },
      { metric: 'worstValue', operator: '>=', value: 0 },
      { metric: 'site', operator: 'in', value: ['soleus-central'] },
      { metric: 'response', method: 'nprs', operator: '=', value: 'nothing' },
      { metric: 'context', key: 'onset', operator: '=', value: 'injury' },
      { metric: 'judged', operator: '!=', value: 'normal' },
    ];
    for (const rule of rules) expect(met(rule, left({}, { site: [] }))).toBeNull();
  });

  test('a list of sites is met by any overlap', () => {
    const rule: Rule = { metric: 'site', operator: 'in', value: ['soleus-central', 'gastroc-medial-belly'] };
    expect(met(rule, left({}, { site: ['plantaris', 'soleus-central'] }))).toBe(true);
    expect(met(rule, left({}, { site: ['plantaris'] }))).toBe(false);
  });

  test('unable and not tested are unknown, not negative', () => {
    const rule: Rule = { metric: 'option', method: 'result', operator: '=', value: 'positive' };
    for (const option of ['unable', 'not-tested']) expect(met(rule, left({ result: option }))).toBeNull();
    expect(met(rule, left({ result: 'negative' }))).toBe(false);
  });

  test('count is met or not only when the unknowns cannot change it', () => {
    const of: Rule[] = (['tautBand', 'spot', 'referred'] as const).map((metric) => ({
      metric,
      operator: '=',
      value: true,
    }));
    const two: Rule = { metric: 'count', of, operator: '>=', value: 2 };
    expect(met(two, left({}, { tautBand: true, spot: true }))).toBe(true);
    expect(met(two, left({}, { tautBand: true }))).toBeNull();
    expect(met(two, left({}, { tautBand: false, spot: false }))).toBe(false);
  });

  test('an answer per method, asked without one, is met if one is', () => {
    const familiar: Rule = { metric: 'familiar', operator: '=', value: true };
    expect(met(familiar, left({}, { familiar: { a: false, b: true } }))).toBe(true);
    expect(met(familiar, left({}, { familiar: { a: false, b: null } }))).toBeNull();
    expect(met(familiar, left({}, { familiar: { a: false, b: false } }))).toBe(false);
  });

  test('the other side is read on request', () => {
    const swelling: Rule = { metric: 'swelling', side: 'other', operator: '=', value: false };
    expect(met(swelling, { left: { values: {} }, right: { values: {}, records: { swelling: false } } })).toBe(
      true,
    );
  });
});

describe('the error guard', () => {
  const shorter: Rule = {
    metric: 'sideDifference',
    method: 'toe-to-wall-cm',
    worse: 'lower',
    bandFrom: 'side-difference-cm',
    operator: '>',
    value: 0,
  };
  const wall = (mine: number | null, theirs: number | null): TestResult => ({
    left: { values: { 'toe-to-wall-cm': mine } },
    right: { values: { 'toe-to-wall-cm': theirs } },
  });

  test('real means strictly more than the error, at every tenth of a centimetre', () => {
    const tenths = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(tenths, fc.integer({ min: -40, max: 40 }), (from, gap) => {
        const result = met(shorter, wall(from / 10, (from + gap) / 10), kneeToWall);
        expect(result).toBe(gap > 15);
      }),
    );
  });

  test('one side alone is unknown', () => {
    expect(met(shorter, wall(4, null), kneeToWall)).toBeNull();
    expect(met(shorter, { left: { values: { 'toe-to-wall-cm': 4 } } }, kneeToWall)).toBeNull();
  });

  test('a side index turns round for times, and never divides by zero', () => {
    const lsi = (better: 'lower' | 'higher', value: number): Rule => ({
      metric: 'lsi',
      method: 'nprs',
      better,
      operator: '<',
      value,
    });
    const both = (mine: number, theirs: number): TestResult => ({
      left: { values: { nprs: mine } },
      right: { values: { nprs: theirs } },
    });
    expect(met(lsi('higher', 90), both(8, 10))).toBe(true);
    expect(met(lsi('lower', 90), both(10, 8))).toBe(true);
    expect(met(lsi('lower', 90), both(8, 10))).toBe(false);
    expect(met(lsi('higher', 90), both(8, 0))).toBeNull();
  });

  test('below the norm needs age and sex, and reads the right age band', () => {
    const table = { men: { '20-29': 37, '30-39': 32 }, women: { '20-29': 30, '30-39': 27 } };
    const raise: BatteryTest = {
      ...triggerPointCalf,
      norm: { text: '', citation: null, certainty: 'secondary', method: 'nprs', table },
    };
    const rule: Rule = { metric: 'belowNorm', method: 'nprs', operator: '>', value: 6 };
    const at = (value: number, context: RuleContext) => met(rule, left({ nprs: value }), raise, context);
    expect(at(23, { sex: 'female', age: 28 })).toBe(true);
    expect(at(24, { sex: 'female', age: 28 })).toBe(false);
    expect(at(23, { sex: 'female', age: 35 })).toBe(false);
    expect(at(23, { age: 28 })).toBeNull();
    expect(at(23, { sex: 'female', age: 19 })).toBeNull();
  });
});
