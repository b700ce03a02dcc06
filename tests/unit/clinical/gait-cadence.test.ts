import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cadenceFromContacts, cadenceTarget, cadenceTargetInWords } from '@/clinical/battery/gait-cadence';

const contacts = (seconds: readonly number[], more: { stepsBetween?: 1 | 2; slowdown?: number } = {}) =>
  cadenceFromContacts({ seconds, stepsBetween: 1, slowdown: 1, frameSeconds: null, ...more });

describe('cadence', () => {
  test('from marked contacts is the rate at which they were made, in any order, marked twice or not', () => {
    const made = fc.record({
      spm: fc.double({ min: 80, max: 220, noNaN: true }),
      marks: fc.integer({ min: 3, max: 40 }),
      start: fc.double({ min: 0, max: 100, noNaN: true }),
      stepsBetween: fc.constantFrom(1 as const, 2 as const),
      slowdown: fc.constantFrom(1, 2, 4, 8),
    });
    fc.assert(
      fc.property(made, ({ spm, marks, start, stepsBetween, slowdown }) => {
        const apart = (60 / spm) * stepsBetween * slowdown;
        const seconds = Array.from({ length: marks }, (_, index) => start + index * apart);
        const read = contacts([...seconds.reverse(), start], { stepsBetween, slowdown });
        expect(read?.spm).toBeCloseTo(spm, 5);
        expect(read?.steps).toBe((marks - 1) * stepsBetween);
      }),
    );
  });

  test('needs three marks, and tells what a frame makes of it', () => {
    expect(contacts([1, 2])).toBeNull();
    expect(contacts([1, 1, 2])).toBeNull();
    const read = cadenceFromContacts({
      seconds: [0, 0.375, 0.75],
      stepsBetween: 1,
      slowdown: 1,
      frameSeconds: 1 / 30,
    });
    expect(read?.spm).toBeCloseTo(160, 9);
    expect(read?.byFrame).toBeCloseTo(160 / 30 / 0.75, 9);
  });

  test('is aimed 5 to 10% above the runner’s own, never at a fixed number', () => {
    expect(cadenceTarget(162, null)).toEqual({ from: 170, to: 178 });
    expect(cadenceTarget(162, 7)).toEqual({ from: 173, to: 173 });
    expect(cadenceTarget(null, 5)).toBeNull();
    expect(cadenceTargetInWords(162, null)).toBe('170 to 178 steps/min, 5 to 10% above 162');
    expect(cadenceTargetInWords(162, 5)).toBe('170 steps/min, 5% above 162');
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 300 }), (baseline) => {
        const target = cadenceTarget(baseline, null);
        expect(target?.from).toBeGreaterThan(baseline);
        expect(target?.to).toBeLessThanOrEqual(Math.round(baseline * 1.1));
      }),
    );
  });
});
