import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMark, dayMarks } from '@/clinical/adherence/day-marks';
import {
  adherenceInWords,
  adherencePercent,
  expectedIn,
  sessionAdherence,
  windowEnding,
} from '@/clinical/adherence/sessions';
import { addDays } from '@/clinical/time/days';

const today = '2026-11-21';
const twoWeeks = windowEnding(today, 14);
const day = fc.nat(40).map((back) => addDays(today, -back));
const plan = fc.array(fc.record({ effectiveFrom: day, expectedPerWeek: fc.integer({ min: 0, max: 70 }) }), {
  maxLength: 4,
});
const told = fc.uniqueArray(fc.record({ on: day, done: fc.nat(5), part: fc.nat(2), notDone: fc.nat(2) }), {
  selector: ({ on }) => on,
});

describe('adherence', () => {
  test('is sessions done of sessions expected', () => {
    const days = [
      { on: '2026-11-20', done: 2, part: 0, notDone: 0 },
      { on: '2026-11-18', done: 1, part: 1, notDone: 0 },
      { on: '2026-11-10', done: 0, part: 0, notDone: 2 },
      { on: '2026-11-01', done: 2, part: 0, notDone: 0 },
    ];
    const result = sessionAdherence([{ effectiveFrom: '2026-09-01', expectedPerWeek: 10 }], days, twoWeeks);
    expect(result).toMatchObject({
      done: 3,
      expected: 20,
      part: 1,
      toldNotDone: 2,
      loggedDays: 3,
      days: 14,
      beyond: 0,
    });
    expect(adherenceInWords(result)).toBe('3 of 20');
    expect(adherencePercent(result)).toBe(15);
  });

  test('nothing expected is null, neither 0 nor 100 per cent', () => {
    const result = sessionAdherence([], [{ on: today, done: 2, part: 0, notDone: 0 }], twoWeeks);
    expect(result).toMatchObject({ done: 0, expected: null, beyond: 2, exceedsPlan: false });
    expect([adherencePercent(result), adherenceInWords(result)]).toEqual([null, 'nothing expected']);
  });

  test('a revision counts from its own day on', () => {
    const revisions = [
      { effectiveFrom: '2026-11-15', expectedPerWeek: 14 },
      { effectiveFrom: '2026-11-01', expectedPerWeek: 7 },
    ];
    expect(expectedIn(revisions, twoWeeks)).toBe(7 + 14);
    expect(expectedIn(revisions, { ...twoWeeks, endedOn: '2026-11-14' })).toBe(7);
    expect(expectedIn(revisions, { ...twoWeeks, pausedOn: new Set(['2026-11-16', '2026-11-10']) })).toBe(
      6 + 12,
    );
    expect(expectedIn([{ effectiveFrom: '2026-11-20', expectedPerWeek: 7 }], twoWeeks)).toBe(2);
  });

  test('done never exceeds expected, and nothing done is lost', () => {
    fc.assert(
      fc.property(plan, told, fc.integer({ min: 1, max: 28 }), (revisions, days, length) => {
        const window = windowEnding(today, length);
        const { done, expected, beyond } = sessionAdherence(revisions, days, window);
        const all = days
          .filter(({ on }) => on >= window.from && on <= window.to)
          .reduce((sum, { done: n }) => sum + n, 0);
        expect(done).toBeGreaterThanOrEqual(0);
        expect(done).toBeLessThanOrEqual(expected ?? 0);
        expect(done + beyond).toBe(all);
        expect(expected).not.toBe(0);
      }),
    );
  });

  test('one more session told never lowers what is done, and leaves what is expected', () => {
    fc.assert(
      fc.property(plan, told, fc.nat(13), (revisions, days, back) => {
        const on = addDays(today, -back);
        const more = [...days.filter((one) => one.on !== on), { on, done: 9, part: 0, notDone: 0 }];
        const [before, after] = [days, more].map((list) => sessionAdherence(revisions, list, twoWeeks));
        expect(after?.done ?? 0).toBeGreaterThanOrEqual(before?.done ?? 0);
        expect(after?.expected).toBe(before?.expected);
      }),
    );
  });

  test('overdoing is said, and under three expected no percentage is shown', () => {
    const days = [{ on: today, done: 9, part: 0, notDone: 0 }];
    expect(
      sessionAdherence([{ effectiveFrom: '2026-09-01', expectedPerWeek: 3 }], days, twoWeeks).exceedsPlan,
    ).toBe(true);
    expect(adherencePercent({ done: 2, expected: 2 })).toBeNull();
  });
});

describe('marks of days', () => {
  const told1 = (done: number, part: number, notDone: number) => ({ on: '2026-11-20', done, part, notDone });
  const mark = (row: ReturnType<typeof told1> | undefined, due: number) =>
    dayMark(row, due, '2026-11-20', today);

  test('unlogged is not missed, and not due is not unlogged', () => {
    expect(mark(undefined, 2)).toBe('not-logged');
    expect(mark(undefined, 0)).toBe('nothing-due');
    expect(mark(told1(0, 0, 0), 2)).toBe('not-logged');
    expect(mark(told1(0, 0, 2), 2)).toBe('told-not-done');
    expect(dayMark(undefined, 2, today, today)).toBe('to-come');
  });

  test('done from 80 per cent of the day on, else in part', () => {
    expect(mark(told1(4, 0, 1), 5)).toBe('done');
    expect(mark(told1(3, 0, 0), 5)).toBe('part');
    expect(mark(told1(0, 1, 0), 5)).toBe('part');
    expect(mark(told1(1, 0, 0), 0)).toBe('done');
  });

  test('a window has one mark for each of its days', () => {
    const marks = dayMarks(twoWeeks, [told1(2, 0, 0)], () => 2, today);
    expect(marks).toHaveLength(14);
    expect(marks.filter((one) => one.mark === 'done').map((one) => one.on)).toEqual(['2026-11-20']);
    expect(marks.at(-1)?.mark).toBe('to-come');
  });
});
