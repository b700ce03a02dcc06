import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTests } from '@/clinical/battery/all-tests';
import { methodOf } from '@/clinical/battery/compare';
import type { RuleContext } from '@/clinical/battery/rule';
import { symmetryOf } from '@/clinical/battery/symmetry';
import type { BatteryTest, Method } from '@/clinical/battery/test';
import { anyContext, numberOn } from '@/tests/support/battery-results';
import { batteryTest } from '@/tests/support/battery-test';

const adult: RuleContext = { age: 31, sex: 'male', groups: [] };
const between = (
  code: string,
  method: string,
  left: number | null,
  right: number | null,
  patient = adult,
) => {
  const battery = batteryTest(code);
  const found = methodOf(battery, method);
  if (!found) throw new Error(`No method ${method}`);
  return symmetryOf(battery, found, { left, right }, patient);
};

const measured = allTests
  .filter(({ sided }) => sided)
  .flatMap((battery) =>
    battery.methods.filter(({ options }) => !options).map((method) => ({ battery, method })),
  );

/** The few methods whose sides are judged by another error than their own, or where less is better: by name. */
const sideError: Record<string, string> = {
  'toe-to-wall-cm': 'side-difference-cm',
  'six-metre-hop seconds': 'lsi',
};
function plainVerdict(
  battery: BatteryTest,
  method: Method,
  left: number,
  right: number,
  { age, sex, groups }: RuleContext,
) {
  const other = sideError[method.code] ?? sideError[`${battery.code} ${method.code}`];
  const error = methodOf(battery, other ?? method.code)?.detectableChange;
  const only = error?.onlyFor;
  const out =
    (only?.ageFrom !== undefined && typeof age === 'number' && age < only.ageFrom) ||
    (only?.ageTo !== undefined && typeof age === 'number' && age > only.ageTo) ||
    (only?.sex && sex && sex !== only.sex) ||
    (only?.group && groups && !groups.includes(only.group));
  if (!error || out) return 'error-unknown';
  const [low, high] = [Math.min(left, right), Math.max(left, right)];
  const tidy = (value: number) => Math.round(value * 1e5);
  if (other === 'lsi')
    return tidy(100 - (100 * low) / high) > tidy(error.band) ? 'beyond-error' : 'within-error';
  if (error.relative && high === 0) return 'error-unknown';
  const band = error.relative ? (error.band * high) / 100 : error.band;
  return tidy(high - low) > tidy(band) ? 'beyond-error' : 'within-error';
}

describe('left against right', () => {
  test('is judged as a plain reading judges it, on 10,000 random pairs', { timeout: 60_000 }, () => {
    const anyPair = fc.oneof(
      ...measured.map(({ battery, method }) =>
        fc.record({
          battery: fc.constant(battery),
          method: fc.constant(method),
          left: numberOn(method),
          right: numberOn(method),
          steps: fc.option(fc.integer({ min: -30, max: 30 }), { nil: null }),
          patient: anyContext,
        }),
      ),
    );
    fc.assert(
      fc.property(anyPair, ({ battery, method, left, right: any, steps, patient }) => {
        const near = Number((left + (steps ?? 0) * (method.step ?? 1)).toFixed(4));
        const right = steps === null ? any : Math.min(method.max ?? near, Math.max(method.min ?? near, near));
        const found = symmetryOf(battery, method, { left, right }, patient);
        expect(found?.verdict, `${battery.code} ${method.code}`).toBe(
          plainVerdict(battery, method, left, right, patient),
        );
        expect(found?.difference).toBeCloseTo(Math.abs(left - right), 6);
        expect(found?.lowerSide).toBe(left < right ? 'left' : right < left ? 'right' : null);
        const { index } = found ?? {};
        if (index?.left === null || index?.left === undefined) return;
        const straight = (100 * left) / right;
        expect(index.left).toBeCloseTo(
          battery.code === 'six-metre-hop' && method.code === 'seconds' ? 10_000 / straight : straight,
          4,
        );
        expect(((index.right ?? 0) * index.left) / 10_000).toBeCloseTo(1, 4);
      }),
      { numRuns: 10_000 },
    );
  });

  test('is said with both sides, the difference, the index and the error', () => {
    expect(between('hip-abduction-hhd', 'hand-held', 85, 100)).toMatchObject({
      verdict: 'beyond-error',
      lowerSide: 'left',
      index: { left: 85 },
      words: {
        sides: '85 N left, 100 N right',
        difference: 'left 15 N less',
        index: 'symmetry left 85%, right 118%',
        verdict: 'more than the error',
      },
    });
    expect(between('hip-abduction-hhd', 'hand-held', 87, 100)?.words.verdict).toBe('within error');
    expect(between('hip-abduction-hhd', 'hand-held', 87, 100)?.words.basis).toMatch(/as an approximation/);
    expect(between('knee-to-wall', 'toe-to-wall-cm', 8.5, 10)?.words.basis).toMatch(
      /^MDC 1\.5 cm \(Chisholm 2012\); measured in/,
    );
  });

  test('the index turns round for times', () => {
    expect(between('six-metre-hop', 'seconds', 2.5, 2)).toMatchObject({ index: { left: 80, right: 125 } });
  });

  test('has no index where zero is not nothing: scales, grades, angles that can be negative', () => {
    expect(between('calf-palpation', 'soleus-central', 4, 8)?.index).toEqual({ left: null, right: null });
    expect(between('hip-abduction-mmt', 'mmt-0-5', 4, 5)?.index).toEqual({ left: null, right: null });
    expect(between('silfverskiold', 'df-knee-0', 4, 8)?.words.index).toBeNull();
    expect(between('hip-abduction-hhd', 'hand-held', 0, 100)?.words.index).toBeNull();
  });

  test('one side alone is nothing to compare', () => {
    expect(between('knee-to-wall', 'toe-to-wall-cm', 8, null)).toBeNull();
    expect(between('knee-to-wall', 'toe-to-wall-cm', null, 8)).toBeNull();
  });

  test('without an error, or with one of other people, it says unknown', () => {
    expect(between('lunge-straight-knee', 'shin-inclinometer', 10, 40)).toMatchObject({
      verdict: 'error-unknown',
      error: null,
      words: { basis: 'no error published' },
    });
    expect(between('triple-hop', 'cm', 300, 400, { sex: 'female' })?.words.basis).toMatch(
      /leaves this patient out/,
    );
  });
});
