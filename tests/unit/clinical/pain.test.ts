import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsIn, latestPain, painDays, painSeries, unbrokenRuns } from '@/clinical/pain/series';
import { median, painMedian, painTrend, painTrendInWords } from '@/clinical/pain/trend';
import { addDays } from '@/clinical/time/days';

const today = '2026-11-21';
const entries = fc.array(
  fc.record({ on: fc.nat(30).map((back) => addDays(today, -back)), score: fc.integer({ min: 0, max: 10 }) }),
);
const weekOf = (to: string, scores: readonly (number | null)[]) =>
  painDays(scores.flatMap((score, back) => (score === null ? [] : [{ on: addDays(to, -back), score }])));

describe('pain over days', () => {
  test('keeps the worst of a day and the mean apart, each with its n', () => {
    expect(
      painDays([
        { on: today, score: 2 },
        { on: '2026-11-20', score: 7 },
        { on: today, score: 5 },
      ]),
    ).toEqual([
      { on: '2026-11-20', worst: 7, mean: 7, n: 1 },
      { on: today, worst: 5, mean: 3.5, n: 2 },
    ]);
  });

  test('has a point for every day and invents none', () => {
    fc.assert(
      fc.property(entries, (told) => {
        const points = painSeries(painDays(told), addDays(today, -30), today);
        expect(points).toHaveLength(31);
        for (const point of points)
          expect(point.worst === null).toBe(!told.some(({ on }) => on === point.on));
        expect(unbrokenRuns(points).flat()).toEqual(painDays(told));
      }),
    );
  });

  test('a score of 0 is a point, a day without a log is a gap', () => {
    const points = painSeries(weekOf(today, [0, null, 4]), '2026-11-17', today);
    expect(points.map((point) => point.worst)).toEqual([null, null, 4, null, 0]);
    expect(unbrokenRuns(points).map((run) => run.length)).toEqual([1, 1]);
    expect(gapsIn(points)).toEqual([{ from: '2026-11-20', to: '2026-11-20', days: 1 }]);
  });

  test('a gap that is still open counts, the time before the first log does not', () => {
    const points = painSeries([{ on: '2026-11-12', worst: 3, mean: 3, n: 1 }], '2026-11-01', today);
    expect(gapsIn(points)).toEqual([{ from: '2026-11-13', to: today, days: 9 }]);
    expect(gapsIn(painSeries([], '2026-11-01', today))).toEqual([]);
  });

  test('the latest is the last day told, or nothing', () => {
    expect(latestPain(weekOf(today, [null, 4, 2]))?.on).toBe('2026-11-20');
    expect(latestPain([])).toBeNull();
  });
});

describe('median and trend', () => {
  test('a median lies between its extremes, and of nothing is nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (scores) => {
        const middle = median(scores) ?? Number.NaN;
        expect(middle).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(middle).toBeLessThanOrEqual(Math.max(...scores));
      }),
    );
    expect(median([])).toBeNull();
    expect(painMedian([], today, 7)).toEqual({ median: null, n: 0, of: 7 });
  });

  test('compares this week with the week before, with n', () => {
    const days = weekOf(today, [5, 5, 5, 4, null, null, null, 3, 3, 2, 3, 3, 3, null]);
    const trend = painTrend(days, today);
    expect(trend).toMatchObject({ direction: 'rising', change: 2, meaningful: true });
    expect(painTrendInWords(trend)).toBe(
      'Pain rising: median worst 5 (4 of 7 days), the week before 3 (6 of 7 days)',
    );
  });

  test('too few days is no trend, not a steady one', () => {
    const trend = painTrend(weekOf(today, [5, 5, null, null, null, null, null, 3, 3, 3]), today);
    expect(trend).toMatchObject({ direction: null, change: null, meaningful: null });
    expect(painTrendInWords(trend)).toMatch(/^Too few days/);
    expect(painTrendInWords(painTrend([], today))).not.toMatch(/null|undefined/);
  });

  test('turning pain upside down turns the trend round', () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
    fc.assert(
      fc.property(fc.array(score, { minLength: 14, maxLength: 14 }), (scores) => {
        const here = painTrend(weekOf(today, scores), today);
        const there = painTrend(
          weekOf(
            today,
            scores.map((one) => (one === null ? null : 10 - one)),
          ),
          today,
        );
        expect(there.meaningful).toBe(here.meaningful);
        if (here.change !== null) expect(there.change).toBe(here.change === 0 ? 0 : -here.change);
      }),
    );
  });
});
