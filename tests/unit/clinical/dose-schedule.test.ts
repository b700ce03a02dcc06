import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedIn } from '@/clinical/adherence/sessions';
import type { Dose } from '@/clinical/dose/dose';
import { expectedSessionsIn } from '@/clinical/dose/schedule';
import { addDays } from '@/clinical/time/days';
import { anyDay, anyDose } from './doses';

const DAY_MS = 86_400_000;
const at = (day: string) =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

/** Every day of the window, one after the other, by the calendar of JavaScript, which the rule does not use. */
function enumerated(dose: Dose, window: { from: string; to: string }, startedOn: string): number {
  const first = Math.max(at(startedOn), dose.startOn === null ? 0 : at(dose.startOn));
  let sessions = 0;
  for (let day = at(window.from); day <= at(window.to); day += DAY_MS) {
    if (dose.asNeeded || day < first || (dose.endOn !== null && day > at(dose.endOn))) continue;
    const weekday = new Date(day).getUTCDay() || 7;
    if (dose.weekdays !== null) {
      if (dose.weekdays.some((one) => one === weekday)) sessions += dose.timesPerDay;
    } else if (dose.everyNDays !== null) {
      if (((day - first) / DAY_MS) % dose.everyNDays === 0) sessions += dose.timesPerDay;
    } else sessions += (dose.timesPerDay * (dose.daysPerWeek ?? 0)) / 7;
  }
  return sessions;
}

/** Windows that hold the ends of summer time of either half of the world, and 29 February. */
const window = fc
  .tuple(
    fc.oneof(anyDay, fc.constantFrom('2024-02-27', '2028-02-28', '2026-03-27', '2026-10-23', '2027-04-02')),
    fc.integer({ min: -3, max: 60 }),
  )
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

describe('expected sessions', () => {
  test('of any dose in any window are those of its days, counted one by one', () => {
    fc.assert(
      fc.property(anyDose, window, fc.integer({ min: -40, max: 40 }), (dose, given, lead) => {
        const startedOn = addDays(given.from, lead);
        const near = { ...dose, startOn: dose.startOn && addDays(startedOn, dose.timesPerDay - 12) };
        expect(expectedSessionsIn(near, given, startedOn)).toBeCloseTo(enumerated(near, given, startedOn), 6);
      }),
      { numRuns: 1500 },
    );
  });

  test('a leap day counts, and the hour that a clock leaves out does not', () => {
    const [daily] = fc.sample(anyDose, { numRuns: 1, seed: 3 });
    if (!daily) throw new Error('no dose');
    const dose: Dose = {
      ...daily,
      timesPerDay: 1,
      daysPerWeek: 7,
      weekdays: null,
      everyNDays: null,
      asNeeded: false,
      startOn: null,
      endOn: null,
    };
    expect(expectedSessionsIn(dose, { from: '2028-02-28', to: '2028-03-01' }, '2028-01-01')).toBe(3);
    expect(expectedSessionsIn(dose, { from: '2027-02-28', to: '2027-03-01' }, '2027-01-01')).toBe(2);
    expect(expectedSessionsIn(dose, { from: '2026-03-28', to: '2026-03-30' }, '2026-01-01')).toBe(3);
    expect(expectedSessionsIn(dose, { from: '2026-10-24', to: '2026-10-26' }, '2026-01-01')).toBe(3);
  });

  test('of revisions in a window are those of the days on which each ran, pauses and the end left out', () => {
    const revisions = fc.uniqueArray(
      fc.record({ ahead: fc.integer({ min: -30, max: 40 }), perWeek: fc.integer({ min: 0, max: 60 }) }),
      { maxLength: 4, selector: (one) => one.ahead },
    );
    fc.assert(
      fc.property(
        revisions,
        window,
        fc.array(fc.nat(60), { maxLength: 10 }),
        fc.option(fc.nat(60), { nil: null }),
        (given, days, pauses, end) => {
          const plan = given.map(({ ahead, perWeek }) => ({
            effectiveFrom: addDays(days.from, ahead),
            expectedPerWeek: perWeek,
          }));
          const pausedOn = new Set(pauses.map((ahead) => addDays(days.from, ahead)));
          const endedOn = end === null ? null : addDays(days.from, end);
          let sum = 0;
          for (let day = at(days.from); day <= at(days.to); day += DAY_MS) {
            const on = new Date(day).toISOString().slice(0, 10);
            if (pausedOn.has(on) || (endedOn !== null && on > endedOn)) continue;
            const running = plan
              .filter((one) => one.effectiveFrom <= on)
              .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0];
            sum += (running?.expectedPerWeek ?? 0) / 7;
          }
          const expected = expectedIn(plan, { ...days, pausedOn, endedOn }) ?? 0;
          // The total is rounded once; on the half either neighbour is as near.
          expect(Math.abs(expected - sum)).toBeLessThanOrEqual(0.5 + 1e-6);
        },
      ),
      { numRuns: 500 },
    );
  });
});
