import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastShare } from '@/clinical/criteria/criterion';
import type { CriterionState, Evidence } from '@/clinical/criteria/evidence';
import { readCriterion } from '@/clinical/criteria/read-criterion';
import { localDate } from '@/lib/clock';
import { blank, painFree, TODAY } from './evidence';

const week = [
  '2026-11-16',
  '2026-11-17',
  '2026-11-18',
  '2026-11-19',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
];
type Told = number | null | undefined;
/** A week that ends today: a score, a log without one, or no log. */
const told = (scores: readonly Told[], today = TODAY): Evidence => ({
  ...blank,
  today,
  diary: week.flatMap((on, at) => {
    const worstPain = scores[at];
    return worstPain === undefined ? [] : [{ on, worstPain }];
  }),
});
const read = (evidence: Evidence, windowDays = 7, value = 0) =>
  readCriterion(painFree(windowDays, value), evidence);

describe('a week without pain', () => {
  test('is met by enough days with zero, and says how many', () => {
    expect(read(told([0, 0, undefined, 0, 0, undefined, 0]))).toEqual({
      state: 'met',
      lines: [
        {
          state: 'met',
          words:
            'Worst pain of the day: at most 0 of 10, 5 of 7 days logged; needs 0 of 10 or less for 7 days',
          test: null,
          on: '2026-11-22',
        },
      ],
    });
  });

  test('is not known with too few, and with none: a day without a log is no day without pain', () => {
    expect(read(told([0, 0, 0, 0])).state).toBe('not-known');
    expect(read(told([])).state).toBe('not-known');
    expect(read(told([null, null, null, null, null, null, null])).state).toBe('not-known');
  });

  test('is not met by one day beyond the limit, however few are logged', () => {
    expect(read(told([undefined, undefined, undefined, undefined, undefined, 1])).state).toBe('not-met');
  });

  test('two of three days are enough of 60%', () => {
    expect(read(told([undefined, undefined, undefined, undefined, 0, 0]), 3).state).toBe('met');
    expect(read(told([undefined, undefined, undefined, undefined, 0]), 3).state).toBe('not-known');
  });

  test('agrees with a count day by day, and forgetting a good day never helps', () => {
    const scores = fc.array(fc.option(fc.nat(10), { nil: undefined }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(scores, fc.nat(10), fc.nat(6), (given, limit, at) => {
        let [over, days] = [0, 0];
        for (const one of given) {
          if (one === undefined) continue;
          days += 1;
          if (one > limit) over += 1;
        }
        const expected: CriterionState = over > 0 ? 'not-met' : days / 7 >= 0.6 ? 'met' : 'not-known';
        const { state } = read(told(given), 7, limit);
        expect(state).toBe(expected);
        const less = read(told(given.map((one, day) => (day === at ? undefined : one))), 7, limit).state;
        if (state === 'not-known') expect(less).toBe('not-known');
        if (state === 'met') expect(less).not.toBe('not-met');
      }),
    );
  });
});

describe('the window', () => {
  test('is whole days by the clinic’s calendar: across midnight, and across the change of the clocks', () => {
    const noon = { ...blank, diary: [{ on: '2026-10-24', worstPain: 5 }] };
    // In Madrid the clocks went back on 25 October 2026, at 03:00.
    const at = (instant: string, windowDays: number) =>
      read({ ...noon, today: localDate(new Date(instant), 'Europe/Madrid') }, windowDays).state;
    expect(at('2026-10-26T22:30:00Z', 3)).toBe('not-met');
    expect(at('2026-10-26T22:59:59Z', 3)).toBe('not-met');
    expect(at('2026-10-26T23:00:00Z', 3)).toBe('not-known');
    expect(at('2026-10-26T23:00:00Z', 4)).toBe('not-met');
  });

  test('holds no day after today', () => {
    expect(read(told([0, 0, 0, 0, 0, 0, 9], '2026-11-21'), 6).state).toBe('met');
  });
});

test('what the diary does not ask for is not known', () => {
  const { state, lines } = readCriterion({ ...painFree(3), field: 'restPain' }, told([0, 0, 0, 0, 0, 0, 0]));
  expect([state, lines[0]?.words]).toEqual(['not-known', 'Pain at rest: the diary does not ask for it']);
});

test('a share that cannot be read is no share', () => {
  expect(leastShare('logged on at least 60 % of days')).toBe(0.6);
  expect(leastShare('most days')).toBeNull();
  expect(read({ ...told([0, 0, 0, 0, 0, 0, 0]) }).state).toBe('met');
  expect(readCriterion({ ...painFree(7), requires: 'most days' }, told([0, 0, 0, 0, 0, 0, 0])).state).toBe(
    'not-known',
  );
});
