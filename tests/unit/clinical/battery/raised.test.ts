import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTests } from '@/clinical/battery/all-tests';
import { evaluateRule } from '@/clinical/battery/evaluate-rule';
import { evaluateTest } from '@/clinical/battery/evaluate-test';
import { findingWithCode } from '@/clinical/battery/finding-by-code';
import type { RuleContext, TestResult } from '@/clinical/battery/rule';
import { symmetryOf } from '@/clinical/battery/symmetry';
import type { BatteryTest } from '@/clinical/battery/test';
import { anyContext, resultOf } from '@/tests/support/battery-results';
import { degree, plainlyRaised } from '@/tests/support/reference-evaluator';

interface Case {
  battery: BatteryTest;
  result: TestResult;
  context: RuleContext;
}

const cases: fc.Arbitrary<Case> = fc.oneof(
  ...allTests.map((battery) =>
    fc.record({ battery: fc.constant(battery), result: resultOf(battery), context: anyContext }),
  ),
);
const words = ({ battery, result, context }: Case) =>
  evaluateTest(battery, result, context)
    .raised.map(({ finding, side, strength }) => `${finding}${strength === 'possible' ? '?' : ''} ${side}`)
    .sort();
const swapped = ({ left, right, none }: TestResult): TestResult => ({
  ...(none ? { none } : {}),
  ...(right ? { left: right } : {}),
  ...(left ? { right: left } : {}),
});

describe('what any result of the whole battery raises', () => {
  test('equals a plain reading of the grammar, on 10,000 random results', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(words(one), one.battery.code).toEqual(plainlyRaised(one.battery, one.result, one.context));
      }),
      { numRuns: 10_000 },
    );
  });

  test('can be met by some result, for every entry of every test', { timeout: 60_000 }, () => {
    const never: string[] = [];
    for (const battery of allTests) {
      const met = new Set<number>();
      fc.assert(
        fc.property(resultOf(battery), anyContext, (result, context) => {
          battery.raises.forEach(({ when }, entry) => {
            for (const side of ['left', 'right', 'none'] as const)
              if (result[side] && evaluateRule(when, { test: battery, result, side, context }))
                met.add(entry);
          });
        }),
        { numRuns: 400, seed: 1 },
      );
      battery.raises.forEach((_, entry) => {
        if (!met.has(entry)) never.push(`${battery.code} ${entry}`);
      });
    }
    expect(never).toEqual([]);
  });

  test('is never good news, never an unknown code, and a flag only where a met rule names it', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(cases, ({ battery, result, context }) => {
        for (const { finding, side } of evaluateTest(battery, result, context).raised) {
          const known = findingWithCode(finding);
          expect(known).toBeDefined();
          expect(known?.kind === 'state' || known?.criteriaOnly === true, finding).toBe(false);
          expect(known?.detectedBy).toContain(battery.code);
          if (known?.kind !== 'flag') continue;
          const named = battery.raises.filter((entry) => entry.findings.includes(finding));
          const at = { test: battery, result, side, context, guarded: false };
          expect(
            named.some((entry) => degree(entry.when, at) === 1),
            `${battery.code} ${finding}`,
          ).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('a mark of abnormal follows its own rule, and is unknown where answers are missing', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(cases, ({ battery, result, context }) => {
        const { abnormal } = evaluateTest(battery, result, context);
        for (const side of ['left', 'right', 'none'] as const) {
          if (!result[side]) continue;
          const { rule } = battery.abnormalWhen;
          const truth = rule ? degree(rule, { test: battery, result, side, context, guarded: true }) : 0.5;
          expect(abnormal[side], battery.code).toBe(truth === 0.5 ? null : truth === 1);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('exchanging the sides exchanges the findings and nothing else', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cases, (one) => {
        const mirrored = words({ ...one, result: swapped(one.result) }).map((word) =>
          word.endsWith(' left') ? word.replace(/ left$/, ' right') : word.replace(/ right$/, ' left'),
        );
        expect(mirrored.sort()).toEqual(words(one));
      }),
      { numRuns: 2_000 },
    );
  });

  test('an empty result is never abnormal and raises nothing', () => {
    for (const battery of allTests) {
      const empty = { values: {}, records: {} };
      const result = battery.sided ? { left: empty, right: empty } : { none: empty };
      const outcome = evaluateTest(battery, result);
      expect(outcome.raised.length + outcome.notices.length, battery.code).toBe(0);
      expect(Object.values(outcome.abnormal), battery.code).not.toContain(true);
    }
  });

  test('a difference that is shown as within the error raises nothing by itself', { timeout: 60_000 }, () => {
    const bare = fc.oneof(
      ...allTests
        .filter(({ sided }) => sided)
        .flatMap((battery) =>
          battery.methods
            .filter((method) => !method.options)
            .map((method) =>
              fc.record({
                battery: fc.constant(battery),
                method: fc.constant(method),
                result: resultOf(battery),
                context: anyContext,
              }),
            ),
        ),
    );
    fc.assert(
      fc.property(bare, ({ battery, method, result, context }) => {
        const number = (side: 'left' | 'right') => {
          const value = result[side]?.values[method.code];
          return typeof value === 'number' ? value : null;
        };
        const sides = { left: number('left'), right: number('right') };
        if (symmetryOf(battery, method, sides, context)?.verdict !== 'within-error') return;
        for (const entry of battery.raises) {
          const { when } = entry;
          if (!('metric' in when) || (when.metric !== 'lsi' && when.metric !== 'sideDifference')) continue;
          if (when.method !== method.code) continue;
          const { raised } = evaluateTest({ ...battery, raises: [entry] }, result, context);
          expect(raised, `${battery.code} ${method.code}`).toEqual([]);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
