import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesPerDay } from '@/clinical/dose/burden';
import { type Dose, doseFromLibrary, type Weekday, weekdayNumbers } from '@/clinical/dose/dose';
import { doseProblems } from '@/clinical/dose/dose-sense';
import { doseInWords } from '@/clinical/dose/dose-words';
import { resolveSide } from '@/clinical/dose/resolve-side';
import { dueKindOn, expectedSessionsPerWeek, isDueOn, nextDueOn } from '@/clinical/dose/schedule';
import { allExercises } from '@/clinical/library/all-exercises';
import { addDays, eachDay } from '@/clinical/time/days';
import { anyDose as anyDoseAtAll } from './doses';

const stretch: Dose = {
  side: 'left',
  sets: { min: 3, max: 3 },
  amount: { min: 30, max: 30, unit: 'seconds' },
  toFatigue: false,
  holdSeconds: null,
  restSeconds: 15,
  tempo: null,
  load: null,
  effort: null,
  timesPerDay: 2,
  daysPerWeek: 5,
  weekdays: null,
  everyNDays: null,
  asNeeded: false,
  startOn: null,
  endOn: null,
  painCeilingDuring: null,
  painCeilingNextMorning: null,
  stopRule: null,
  note: null,
};
const raise: Dose = {
  ...stretch,
  amount: { min: 12, max: 12, unit: 'reps' },
  tempo: '3-0-3',
  restSeconds: null,
  load: { value: 8, unit: 'kg' },
  timesPerDay: 1,
  daysPerWeek: 3,
};
const weekly = { daysPerWeek: null, weekdays: null, everyNDays: null, asNeeded: false };

/** Any dose, in plain words and without days of its own: what is asked here is the rhythm. */
const anyDose: fc.Arbitrary<Dose> = fc
  .tuple(anyDoseAtAll, fc.constantFrom(null, 'stop when the heel drops', 'Stop.'))
  .map(([dose, stopRule]) => ({ ...dose, stopRule, note: null, startOn: null, endOn: null }));

describe('a dose in words', () => {
  test('reads as a therapist would say it', () => {
    expect(doseInWords(stretch, 'stretch')).toBe('3 holds of 30 s, rest 15 s. Twice a day, 5 days a week.');
    expect(
      doseInWords({ ...raise, painCeilingDuring: 5, painCeilingNextMorning: { kind: 'absolute', value: 4 } }),
    ).toBe(
      '3 sets of 12, 3 s down and 3 s up, 8 kg. Once a day, 3 days a week. Stop above 5; next morning no more than 4.',
    );
    expect(doseInWords({ ...raise, ...weekly, weekdays: [1, 3, 5], tempo: null, load: null })).toBe(
      '3 sets of 12. Once a day, on Monday, Wednesday and Friday.',
    );
    expect(doseInWords({ ...raise, ...weekly, asNeeded: true, side: 'each', tempo: null, load: null })).toBe(
      '3 sets of 12 each side. As needed, at most once a day.',
    );
  });

  test('seconds are held only in a stretch or an isometric', () => {
    expect(doseInWords(stretch, 'isometric')).toContain('3 holds of 30 s');
    expect(doseInWords(stretch, 'self-massage')).toContain('3 sets of 30 s');
  });

  test('never shows a hole, in any dose', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        expect(doseInWords(dose)).not.toMatch(/null|undefined|NaN|\.\.|,\s*,/);
      }),
    );
  });

  test('says every dose of the library', () => {
    for (const { slug, defaultDose, category } of allExercises)
      expect(doseInWords(defaultDose, category), slug).toMatch(
        /^\d.*\. (Once|Twice|\d+ times|As needed).*\.$/,
      );
  });
});

describe('how often', () => {
  test('as needed is never expected, never due, and never a burden', () => {
    const dose = { ...stretch, ...weekly, asNeeded: true };
    expect(expectedSessionsPerWeek(dose)).toBe(0);
    expect(minutesPerDay(dose)).toBe(0);
    expect(dueKindOn(dose, '2026-11-21', '2026-11-01')).toBe('as-needed');
    expect(isDueOn(dose, '2026-11-21', '2026-11-01')).toBe(false);
  });

  test('sessions a week are times a day by days a week', () => {
    expect(expectedSessionsPerWeek(stretch)).toBe(10);
    expect(expectedSessionsPerWeek({ ...raise, ...weekly, everyNDays: 2 })).toBe(3.5);
    expect(expectedSessionsPerWeek({ ...raise, ...weekly, weekdays: [2, 4] })).toBe(2);
  });

  test('the days due in any fortnight agree with what a week expects', () => {
    const fixed = fc.oneof(
      fc.constantFrom(2, 7, 14).map((everyNDays) => ({ ...weekly, everyNDays })),
      fc
        .subarray<Weekday>([...weekdayNumbers], { minLength: 1 })
        .map((weekdays) => ({ ...weekly, weekdays })),
    );
    fc.assert(
      fc.property(fixed, fc.nat(400), (when, offset) => {
        const dose = { ...raise, ...when };
        const start = addDays('2026-01-01', offset);
        const due = eachDay(start, addDays(start, 13)).filter((day) => isDueOn(dose, day, '2026-01-01'));
        expect(due.length).toBe(expectedSessionsPerWeek(dose) * 2);
      }),
    );
  });

  test('nothing is due before the start or after the end', () => {
    const dose = { ...stretch, daysPerWeek: 7, startOn: '2026-11-10', endOn: '2026-11-20' };
    expect(isDueOn(dose, '2026-11-09', '2026-11-01')).toBe(false);
    expect(isDueOn(dose, '2026-11-10', '2026-11-01')).toBe(true);
    expect(isDueOn(dose, '2026-11-21', '2026-11-01')).toBe(false);
    expect(nextDueOn(dose, '2026-11-01', '2026-11-01')).toBe('2026-11-10');
    expect(nextDueOn(dose, '2026-11-21', '2026-11-01')).toBeNull();
  });

  test('five days a week leaves open which five', () => {
    expect(dueKindOn(stretch, '2026-11-21', '2026-11-01')).toBe('any-day');
    expect(dueKindOn({ ...stretch, daysPerWeek: 7 }, '2026-11-21', '2026-11-01')).toBe('due');
  });
});

describe('burden', () => {
  test('3 holds of 30 s with 15 s rest, twice a day, take 4 minutes', () => {
    expect(minutesPerDay(stretch)).toBe(4);
    expect(minutesPerDay({ ...stretch, side: 'each' })).toBe(8);
  });

  test('is above zero for everything that is expected', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        if (!dose.asNeeded) expect(minutesPerDay(dose)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('sense of a dose', () => {
  test('every dose of the library makes sense once its side is known', () => {
    for (const { slug, defaultDose } of allExercises)
      expect(doseProblems(doseFromLibrary(defaultDose, 'left')), slug).toEqual([]);
  });

  test('says what to mend, at its field', () => {
    const fields = (change: Partial<Dose>) =>
      doseProblems({ ...stretch, ...change }).map(({ field }) => field);
    expect(fields({})).toEqual([]);
    expect(fields({ amount: null })).toEqual(['amount']);
    expect(fields({ sets: { min: 4, max: 3 } })).toEqual(['sets']);
    expect(fields({ holdSeconds: 10 })).toEqual(['holdSeconds']);
    expect(fields({ tempo: '3-0-3' })).toEqual(['tempo']);
    expect(fields({ daysPerWeek: null })).toEqual(['daysPerWeek']);
    expect(fields({ everyNDays: 2 })).toEqual(['daysPerWeek']);
    expect(fields({ startOn: '2026-11-21', endOn: '2026-11-20' })).toEqual(['endOn']);
    expect(fields({ load: { value: null, unit: 'kg' } })).toEqual(['load']);
    expect(fields({ load: { value: 3, unit: 'band' } })).toEqual(['load']);
    expect(fields({ painCeilingDuring: 11 })).toEqual(['painCeilingDuring']);
    expect(doseProblems({ ...raise, load: { value: 8, unit: 'RM' } })[0]?.message).toMatch(/8 RM/);
  });
});

describe('side of a dose', () => {
  test('affected becomes the side of the episode, and is asked for when there is none or two', () => {
    expect(resolveSide('affected', 'left')).toEqual({ known: true, side: 'left' });
    for (const open of ['both', 'middle', null] as const)
      expect(resolveSide('affected', open).known).toBe(false);
    expect(resolveSide('each', 'left')).toEqual({ known: true, side: 'each' });
  });
});
