import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dose, doseFromLibrary } from '@/clinical/dose/dose';
import { parseDoseLines, withSaid } from '@/clinical/dose/shorthand';
import { printDoseLine } from '@/clinical/dose/shorthand-print';
import { allExercises } from '@/clinical/library/all-exercises';
import { anyDose, anyWords } from './doses';

const blank: Dose = {
  side: 'both',
  sets: { min: 1, max: 1 },
  amount: null,
  toFatigue: false,
  holdSeconds: null,
  restSeconds: null,
  tempo: null,
  load: null,
  effort: null,
  timesPerDay: 1,
  daysPerWeek: null,
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
const parsed = (line: string) => {
  const [first, ...more] = parseDoseLines(line);
  if (!first) throw new Error(`No line in: ${line}`);
  expect(more).toEqual([]);
  return first;
};

describe('a line of a program', () => {
  test('says exercise, side and dose', () => {
    const { name, said, faults } = parsed('soleus stretch L 3x30s 2/d 5/wk @rpe3 rest20');
    expect(faults).toEqual([]);
    expect(name).toBe('soleus stretch');
    expect(said).toEqual({
      side: 'left',
      sets: { min: 3, max: 3 },
      amount: { min: 30, max: 30, unit: 'seconds' },
      toFatigue: false,
      timesPerDay: 2,
      daysPerWeek: 5,
      weekdays: null,
      everyNDays: null,
      asNeeded: false,
      effort: { scale: 'RPE', target: 3 },
      restSeconds: 20,
    });
  });

  test('says nothing that was not typed: no side, no dose, and no zero', () => {
    expect(parsed('soleus stretch')).toMatchObject({ name: 'soleus stretch', said: {}, because: null });
    expect(parsed('soleus stretch 2/d').said).toEqual({ timesPerDay: 2 });
  });

  test('keeps in the name what may be a name', () => {
    expect(parsed('soleus stretch with band L 3x30s').name).toBe('soleus stretch with band');
    expect(parsed('banded plantarflexion R band 3x15')).toMatchObject({
      name: 'banded plantarflexion',
      said: { load: { value: null, unit: 'band' } },
    });
    expect(parsed('both knees to chest 3x30s').name).toBe('both knees to chest');
  });

  test('names what it does not understand, and what is said twice, at its place', () => {
    const { faults } = parsed('soleus stretch L 3x30s blue 2/d 3/d');
    expect(faults.map(({ word, message }) => [word, message.split('.')[0]])).toEqual([
      ['blue', 'Not understood'],
      ['3/d', 'The times a day is said twice'],
    ]);
    expect(faults[0]?.message).toContain('3x30s');
  });

  test.each([
    ['3xfatigue', { amount: null, toFatigue: true }],
    ['fatigue 3x12', { toFatigue: true, amount: { min: 12, max: 12, unit: 'reps' } }],
    ['2-3x8-12', { sets: { min: 2, max: 3 }, amount: { min: 8, max: 12, unit: 'reps' } }],
    ['1x5min', { amount: { min: 5, max: 5, unit: 'minutes' } }],
    ['1x100m', { amount: { min: 100, max: 100, unit: 'metres' } }],
    ['rest2min', { restSeconds: 120 }],
    ['12rm', { load: { value: 12, unit: 'RM' } }],
    ['7,5kg', { load: { value: 7.5, unit: 'kg' } }],
    ['mon,wed,fri', { weekdays: [1, 3, 5], daysPerWeek: null }],
    ['every2d', { everyNDays: 2 }],
    ['prn', { asNeeded: true }],
    ['daily', { daysPerWeek: 7 }],
    ['pain0', { painCeilingDuring: 0 }],
    ['morning+1', { painCeilingNextMorning: { kind: 'relative', value: 1 } }],
  ])('“%s” is understood', (words, said) => {
    const line = parsed(`calf raise L ${words}`);
    expect(line.faults).toEqual([]);
    expect(line.said).toMatchObject(said);
  });

  test('a whole program is pasted as lines, with bullets or numbers', () => {
    const lines = parseDoseLines('1. soleus stretch L 3x30s\n- heel raise R 3x12; hip hike L 3x10\n\n');
    expect(lines.map((line) => line.name)).toEqual(['soleus stretch', 'heel raise', 'hip hike']);
  });
});

test('a bullet in quotes is a name', () => {
  expect(parseDoseLines('"*" L 3x30s\n* "1." R 3x12').map((line) => line.name)).toEqual(['*', '1.']);
});

describe('printed and parsed', () => {
  const name = fc.constantFrom(...allExercises.map((exercise) => exercise.name));

  test('every dose of every exercise comes back as it was, with its reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(name, anyWords),
        anyDose,
        fc.option(anyWords, { nil: null }),
        (name, dose, because) => {
          const line = parsed(printDoseLine({ name, dose, because }));
          expect(line.faults).toEqual([]);
          expect([line.name, line.because]).toEqual([name, because]);
          expect(withSaid(blank, line.said)).toEqual(dose);
        },
      ),
      { numRuns: 800 },
    );
  });

  test('over any other dose, too: what the line takes back is gone', () => {
    fc.assert(
      fc.property(anyDose, anyDose, (dose, base) => {
        const line = parsed(printDoseLine({ name: 'heel raise', dose }, base));
        expect(withSaid(base, line.said)).toEqual(dose);
      }),
      { numRuns: 800 },
    );
  });

  test('a program of lines comes back line by line', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name, dose: anyDose }), { minLength: 1, maxLength: 6 }), (items) => {
        const lines = parseDoseLines(items.map((item) => printDoseLine(item)).join('\n'));
        expect(lines.map((line) => ({ name: line.name, dose: withSaid(blank, line.said) }))).toEqual(items);
      }),
    );
  });

  test('the usual dose of each exercise is one readable line', () => {
    for (const { name, defaultDose } of allExercises) {
      const dose = doseFromLibrary(defaultDose, 'left');
      const line = parsed(printDoseLine({ name, dose }));
      expect(withSaid(blank, line.said), name).toEqual(dose);
      expect(line.name).toBe(name);
    }
  });
});
