import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { type Dose, doseFromLibrary, doseSides } from '@/clinical/dose/dose';
import { allExercises } from '@/clinical/library/all-exercises';
import {
  type DoseInPatientWords,
  doseInPatientWords,
  weekdayNamesIn,
} from '@/components/patient-dose/patient-dose';
import en from '@/wording/en.json';

/** A missing argument or key throws, instead of showing the sentence's name on the screen. */
const say = createTranslator({
  locale: 'en-GB',
  messages: en.strings,
  timeZone: 'UTC',
  onError: (error) => {
    throw error;
  },
});
const words = { say, weekdayNames: weekdayNamesIn('en-GB'), therapist: 'Inés' };
const inWords = (dose: Dose) => doseInPatientWords(dose, words);
const all = ({ side, work, schedule, details, ceilings }: DoseInPatientWords) =>
  [side, work, schedule, ...details, ...ceilings].join(' | ');

describe.each(allExercises.map((one) => [one.slug, one] as const))('%s', (_slug, { defaultDose }) => {
  const { side } = defaultDose;
  const dose = doseFromLibrary(defaultDose, side === 'affected' ? 'left' : side);

  test('has its dose in whole sentences', () => {
    const said = all(inWords(dose));
    expect(said).not.toMatch(/undefined|null|NaN|\{|\}|dose\.|ceiling\.| {2}/);
    expect(inWords(dose).work).toMatch(/\d|as many good ones/);
  });

  test('never says a multiplication, whose order right-to-left text would flip', () => {
    expect(all(inWords(dose))).not.toMatch(/\d\s*[×x]\s*\d/);
  });
});

const base = doseFromLibrary(
  {
    side: 'left',
    sets: { min: 3, max: 3 },
    amount: { min: 12, max: 12, unit: 'reps' },
    toFatigue: false,
    holdSeconds: null,
    restSeconds: null,
    tempo: null,
    load: null,
    effort: null,
    timesPerDay: 1,
    daysPerWeek: 7,
    everyNDays: null,
    asNeeded: false,
    note: null,
    source: '',
  },
  'left',
);

describe('a dose in words', () => {
  test.each([
    [{}, '3 sets of 12 repetitions'],
    [{ sets: { min: 1, max: 1 } }, '12 repetitions'],
    [
      { sets: { min: 2, max: 3 }, amount: { min: 8, max: 12, unit: 'reps' } },
      '2 to 3 sets of 8 to 12 repetitions',
    ],
    [{ holdSeconds: 3 }, '3 sets of 12 repetitions, hold each one for 3 seconds'],
    [{ amount: { min: 1, max: 1, unit: 'reps' }, holdSeconds: 45 }, '3 sets, hold for 45 seconds'],
    [
      { amount: { min: 1, max: 1, unit: 'reps' }, holdSeconds: 120, sets: { min: 1, max: 1 } },
      'hold for 2 minutes',
    ],
    [{ amount: { min: 30, max: 30, unit: 'seconds' } }, '3 sets of 30 seconds'],
    [{ amount: null, toFatigue: true }, '3 sets, each with as many good ones as you can'],
    [{ amount: null }, 'No amount is set yet. Ask Inés before you start.'],
  ] satisfies [Partial<Dose>, string][])('%j: %s', (change, work) => {
    expect(inWords({ ...base, ...change }).work).toBe(work);
  });

  test.each([
    [{}, 'Once a day, every day'],
    [{ timesPerDay: 2, daysPerWeek: 3 }, 'Twice a day, 3 days a week'],
    [{ daysPerWeek: null, weekdays: [1, 3, 5] }, 'Once a day, on Monday, Wednesday and Friday'],
    [{ daysPerWeek: null, everyNDays: 2 }, 'Once a day, every other day'],
    [{ daysPerWeek: null, asNeeded: true, timesPerDay: 4 }, 'Only when you need it, up to 4 times a day'],
  ] satisfies [Partial<Dose>, string][])('%j: %s', (change, schedule) => {
    expect(inWords({ ...base, ...change }).schedule).toBe(schedule);
  });

  test.each(doseSides.map((side) => [side]))('says its side %s, and never the advice to ask', (side) => {
    const said = inWords({ ...base, side }).side;
    expect(said.length).toBeGreaterThan(3);
    expect(said).not.toMatch(/ask/i);
  });

  test('says its limits, the relative one as points; without one it says so, and who sets it', () => {
    expect(inWords(base).ceilings).toEqual([
      'Inés has not set a pain limit for this. Stop if it feels wrong to you.',
    ]);
    const limited = { painCeilingDuring: 5, painCeilingNextMorning: { kind: 'relative', value: 2 } } as const;
    expect(inWords({ ...base, ...limited }).ceilings).toEqual([
      'While you do it: stay at 5 out of 10 or less.',
      'Next morning: no more than 2 points above your usual morning.',
    ]);
  });

  test('says its days in the order of the language', () => {
    const during = { startOn: '2026-11-20', endOn: '2026-12-04' };
    expect(inWords({ ...base, ...during }).details).toEqual(['From 20 November 2026 to 4 December 2026']);
  });
});
