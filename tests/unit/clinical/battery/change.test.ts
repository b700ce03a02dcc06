import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTests } from '@/clinical/battery/all-tests';
import { changeBetween } from '@/clinical/battery/change';
import { methodOf } from '@/clinical/battery/compare';
import type { RuleContext } from '@/clinical/battery/rule';
import type { Method, PopulationLimits } from '@/clinical/battery/test';
import { anyContext, numberOn } from '@/tests/support/battery-results';
import { batteryTest } from '@/tests/support/battery-test';

const method = (test: string, code: string): Method => {
  const found = methodOf(batteryTest(test), code);
  if (!found) throw new Error(`No method ${code}`);
  return found;
};
const adult: RuleContext = { age: 31, sex: 'female', groups: [] };
const change = (of: Method, earlier: number | null, later: number | null, patient = adult) =>
  changeBetween(of, { earlier, later }, patient);
const numeric = allTests.flatMap(({ methods }) => methods.filter(({ options }) => !options));

/** Whether everything that the population asks is known of the patient and true. */
function inside(only: PopulationLimits | undefined, { age, sex, groups }: RuleContext): boolean {
  if (!only) return true;
  if ((only.ageFrom ?? only.ageTo) !== undefined && typeof age !== 'number') return false;
  if (only.ageFrom !== undefined && (age ?? 0) < only.ageFrom) return false;
  if (only.ageTo !== undefined && (age ?? 999) > only.ageTo) return false;
  if (only.sex && only.sex !== sex) return false;
  return !only.group || (groups ?? []).includes(only.group);
}

/** The verdict by the printed numbers, read plainly. */
function plainVerdict(of: Method, earlier: number, later: number, patient: RuleContext): string {
  const printed = of.detectableChange;
  if (!printed || !inside(printed.onlyFor, patient)) return 'error-unknown';
  const sem = Math.round(196 * Math.SQRT2 * printed.value) / 100;
  const wider = Math.max(Math.abs(printed.lower ?? printed.value), Math.abs(printed.upper ?? printed.value));
  const error = /SEM|variation/.test(printed.kind) ? sem : printed.kind === 'LoA' ? wider : printed.value;
  if (!printed.relative)
    return tenThousandths(later - earlier) > tenThousandths(error) ? 'real' : 'within-error';
  if (earlier === 0) return 'error-unknown';
  return tenThousandths((later - earlier) * 100) > tenThousandths(error * earlier) ? 'real' : 'within-error';
}
const tenThousandths = (value: number) => Math.round(Math.abs(value) * 10_000);

const withError = numeric.filter(({ detectableChange }) => detectableChange);
const pairOn = (of: Method) =>
  fc
    .tuple(numberOn(of), numberOn(of), fc.integer({ min: -40, max: 40 }), fc.boolean())
    .map(([earlier, any, steps, near]) => {
      const moved = Number((earlier + steps * (of.step ?? 1)).toFixed(4));
      return { earlier, later: near ? Math.min(of.max ?? moved, Math.max(of.min ?? moved, moved)) : any };
    });

describe('a change of one method between two visits', () => {
  test('is judged as a plain reading of the printed error judges it, on 10,000 random pairs', {
    timeout: 60_000,
  }, () => {
    const verdicts = new Map<string, number>();
    const anyPair = (methods: readonly Method[]) =>
      fc.oneof(
        ...methods.map((of) => fc.record({ of: fc.constant(of), pair: pairOn(of), patient: anyContext })),
      );
    fc.assert(
      fc.property(
        fc.oneof({ weight: 4, arbitrary: anyPair(withError) }, { weight: 1, arbitrary: anyPair(numeric) }),
        ({ of, pair, patient }) => {
          const made = changeBetween(of, pair, patient);
          verdicts.set(made?.verdict ?? '', (verdicts.get(made?.verdict ?? '') ?? 0) + 1);
          expect(made?.verdict).toBe(plainVerdict(of, pair.earlier, pair.later, patient));
          expect(made?.change).toBeCloseTo(pair.later - pair.earlier, 6);
          expect(made?.error === null).toBe(made?.verdict === 'error-unknown');
        },
      ),
      { numRuns: 10_000 },
    );
    for (const verdict of ['real', 'within-error', 'error-unknown'])
      expect(verdicts.get(verdict) ?? 0, verdict).toBeGreaterThan(300);
  });

  test('is the same size and verdict backwards where the error is not a percent', () => {
    const absolute = withError.filter(({ detectableChange }) => !detectableChange?.relative);
    fc.assert(
      fc.property(
        fc.oneof(...absolute.map((of) => fc.record({ of: fc.constant(of), pair: pairOn(of) }))),
        ({ of, pair: { earlier, later } }) => {
          const [forth, back] = [change(of, earlier, later), change(of, later, earlier)];
          expect(back?.verdict).toBe(forth?.verdict);
          expect(back?.change).toBe(forth?.change === 0 ? 0 : -(forth?.change ?? 0));
        },
      ),
    );
  });

  test('is real only strictly beyond the error', () => {
    const wall = method('knee-to-wall', 'toe-to-wall-cm');
    expect(change(wall, 8.5, 10.4)?.verdict).toBe('within-error');
    expect(change(wall, 8.5, 10.5)).toMatchObject({
      verdict: 'real',
      change: 2,
      band: 1.9,
      words: { values: '8.5 cm → 10.5 cm', change: '+2 cm', verdict: 'real change' },
    });
    const raises = method('single-leg-heel-raise', 'incline-10deg-60bpm');
    expect(change(raises, 20, 26)?.verdict).toBe('within-error');
    expect(change(raises, 20, 27)?.verdict).toBe('real');
  });

  test('an unanswered value is no change, not zero', () => {
    const wall = method('knee-to-wall', 'toe-to-wall-cm');
    expect(change(wall, null, 10)).toBeNull();
    expect(change(wall, 8, null)).toBeNull();
    expect(change(method('thompson', 'result'), 1, 2)).toBeNull();
  });

  test('a percent is of the earlier value; of zero it is unknown', () => {
    const push = method('ankle-plantarflexion-hhd', 'hand-held');
    expect(change(push, 200, 298)?.verdict).toBe('real');
    expect(change(push, 200, 297)).toMatchObject({ verdict: 'within-error', band: 97.8 });
    expect(change(push, 300, 200)?.verdict).toBe('within-error');
    expect(change(push, 0, 50)?.verdict).toBe('error-unknown');
    expect(change(push, 0, 50)?.words.basis).toMatch(/percent of the earlier value, which was 0/);
  });

  test('tells its source: as printed, as computed, as limits, as quoted', () => {
    const basis = (test: string, code: string, patient: RuleContext) =>
      changeBetween(method(test, code), { earlier: 4, later: 5 }, patient)?.words.basis;
    expect(basis('knee-to-wall', 'toe-to-wall-cm', adult)).toMatch(
      /^MDC 1\.9 cm \(Powden 2015\); measured in adults/,
    );
    expect(basis('single-leg-heel-raise', 'flat-own-pace', adult)).toMatch(
      /^5\.74 reps, computed as 1\.96 · √2 · SEM from SEM 2\.07 reps \(Ross\)/,
    );
    expect(basis('single-leg-heel-raise', 'incline-10deg-60bpm', adult)).toMatch(
      /^limits of agreement −6\.2 to 6\.5 reps, the wider end \(Hébert-Losier 2017\)/,
    );
    expect(basis('hip-abduction-hhd', 'hand-held', adult)).toMatch(
      /13\.86%, computed as 1\.96 · √2 · SEM from test–retest measurement variation 5%, taken as SEM \(Thorborg 2010\)/,
    );
    expect(basis('six-metre-hop', 'seconds', adult)).toMatch(/as quoted by/);
  });

  test('a population that leaves this patient out, or may, is error unknown and says why', () => {
    const hop = method('triple-hop', 'cm');
    const verdict = (of: Method, patient: RuleContext) => change(of, 300, 400, patient);
    expect(verdict(hop, { age: 30, sex: 'male' })?.verdict).toBe('real');
    expect(verdict(hop, adult)).toMatchObject({ verdict: 'error-unknown', error: null, band: null });
    expect(verdict(hop, adult)?.words.basis).toMatch(/18 healthy men.*leaves this patient out/);
    expect(verdict(hop, { age: 30 })?.words.basis).toMatch(/sex not recorded here/);
    const bend = method('knee-flexion', 'passive-seated-goniometer');
    expect(change(bend, 90, 120)?.words.basis).toMatch(/knee replacement.*leaves this patient out/);
    expect(change(bend, 90, 120, { groups: ['knee-replacement'] })?.verdict).toBe('real');
    const turn = method('hip-ir', 'seated-active-inclinometer');
    expect(change(turn, 20, 40, { age: 60 })?.verdict).toBe('error-unknown');
    expect(change(turn, 20, 40, { age: 42 })?.verdict).toBe('real');
  });

  test('without a published error none is claimed, and another population’s is only mentioned', () => {
    expect(change(method('lunge-straight-knee', 'shin-inclinometer'), 10, 40)?.words).toMatchObject({
      verdict: 'error unknown',
      basis: 'no error published',
    });
    expect(change(method('y-balance', 'anterior'), 50, 90)?.words.basis).toBe(
      'no error published but for adolescents',
    );
  });
});
