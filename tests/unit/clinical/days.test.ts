import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, ageOn, daysBetween, eachDay, isDay, weekdayOf } from '@/clinical/time/days';

const day = fc.integer({ min: -40_000, max: 40_000 }).map((offset) => addDays('1970-01-01', offset));
const step = fc.integer({ min: -4000, max: 4000 });

describe('calendar days', () => {
  test('adding and counting undo each other, across every month end and leap year', () => {
    fc.assert(
      fc.property(day, step, (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  test('are counted as the calendar of the platform counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        const on = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(daysBetween('1970-01-01', on)).toBe(number);
      }),
    );
  });

  test('the day after has the next weekday', () => {
    expect(weekdayOf('2026-11-21')).toBe(6);
    fc.assert(
      fc.property(day, (from) => {
        expect(weekdayOf(addDays(from, 1))).toBe((weekdayOf(from) % 7) + 1);
      }),
    );
  });

  test('each day holds both ends, and nothing when turned round', () => {
    expect(eachDay('2026-02-27', '2026-03-02')).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(eachDay('2026-03-02', '2026-02-27')).toEqual([]);
  });

  test('an age changes on the birthday itself, never the day before', () => {
    expect(ageOn('1998-11-21', '2026-11-20')).toBe(27);
    expect(ageOn('1998-11-21', '2026-11-21')).toBe(28);
    expect(ageOn('2000-02-29', '2026-02-28')).toBe(25);
    expect(ageOn('2000-02-29', '2026-03-01')).toBe(26);
    expect(ageOn('2027-01-01', '2026-11-21')).toBeNull();
  });

  test('what is no day is refused, not repaired', () => {
    for (const text of ['2023-02-29', '2026-13-01', '2026-1-1', '', '21.11.2026', '2026-11-21T00:00'])
      expect(isDay(text), text).toBe(false);
    expect(isDay('2024-02-29')).toBe(true);
    expect(() => addDays('2023-02-29', 1)).toThrow(RangeError);
  });
});
