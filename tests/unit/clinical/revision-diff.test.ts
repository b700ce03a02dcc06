import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doseFromLibrary } from '@/clinical/dose/dose';
import {
  applyDiff,
  changedAtOnce,
  diffRevisions,
  type Prescribed,
  type Terms,
} from '@/clinical/dose/revision-diff';
import { changesBetween, termsInWords } from '@/clinical/dose/revision-words';
import { exerciseBySlug } from '@/clinical/library/all-exercises';
import { anyDose, anyWords } from './doses';

const library = exerciseBySlug('straight-knee-gastroc-wall-stretch')?.defaultDose;
if (!library) throw new Error('The library has lost its wall stretch');
const around = { phase: 1, superset: null, because: [], easier: null, harder: null };
const terms: Terms = {
  ...doseFromLibrary(library, 'left'),
  load: { value: 10, unit: 'kg' },
  ...around,
};
const item = (threadId: string, change: Partial<Terms> = {}): Prescribed => ({
  threadId,
  name: threadId,
  category: 'strength',
  terms: { ...terms, ...change },
});

const rung = fc.option(anyWords, { nil: null });
const anyTerms: fc.Arbitrary<Terms> = fc
  .tuple(
    anyDose,
    fc.record({
      phase: fc.integer({ min: 1, max: 4 }),
      superset: fc.constantFrom(null, 'A', 'B'),
      because: fc.array(anyWords, { maxLength: 2 }),
      easier: rung,
      harder: rung,
    }),
  )
  .map(([dose, rest]) => ({ ...dose, ...rest }));

/** Two revisions that share threads: a shared thread keeps the exercise that it began with. */
const twoRevisions = fc
  .uniqueArray(fc.record({ at: fc.nat(9), old: anyTerms, next: anyTerms, kept: fc.boolean() }), {
    maxLength: 7,
    selector: (one) => one.at,
  })
  .chain((all) => fc.tuple(fc.constant(all), fc.subarray(all), fc.shuffledSubarray(all)))
  .map(([, older, newer]) => ({
    before: older.map((one) => item(`exercise ${one.at}`, one.old)),
    after: newer.map((one) => item(`exercise ${one.at}`, one.kept ? one.old : one.next)),
  }));

describe('the difference of two revisions', () => {
  test('applied to the older gives the newer, whatever came, went, moved or changed', () => {
    fc.assert(
      fc.property(twoRevisions, ({ before, after }) => {
        expect(applyDiff(before, diffRevisions(before, after))).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });

  test('of a revision with itself is empty, and every change of terms has words', () => {
    fc.assert(
      fc.property(twoRevisions, ({ before, after }) => {
        expect(diffRevisions(after, after)).toMatchObject({ added: [], removed: [], changed: [] });
        const said = changesBetween(before, after).filter((one) => one.kind === 'changed');
        expect(said.map((one) => one.threadId).sort()).toEqual(
          diffRevisions(before, after)
            .changed.map((one) => one.threadId)
            .sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('is said part by part, with the old and the new value, and the unit once', () => {
    expect(termsInWords(terms, { ...terms, load: { value: 15, unit: 'kg' } })).toEqual(['load 10 → 15 kg']);
    expect(termsInWords(terms, { ...terms, load: null })).toEqual(['load 10 kg → none']);
    expect(termsInWords(terms, { ...terms, load: { value: 20, unit: 'lb' } })).toEqual([
      'load 10 kg → 20 lb',
    ]);
    expect(termsInWords(terms, { ...terms, daysPerWeek: 3, painCeilingDuring: 5 })).toEqual([
      'frequency twice a day, every day → twice a day, 3 days a week',
      'stop above not set → 5',
    ]);
    expect(termsInWords(terms, { ...terms, side: 'right' })).toEqual(['side left → right']);
    expect(termsInWords({ ...terms, restSeconds: 30 }, { ...terms, restSeconds: 60 })).toEqual([
      'rest 30 → 60 s',
    ]);
  });

  test('stands under the exercise and its side', () => {
    const after = [item('Seated calf raise', { load: { value: 15, unit: 'kg' } }), item('Hip hike')];
    const changes = changesBetween([item('Seated calf raise')], after);
    expect(changes[0]).toMatchObject({
      name: 'Seated calf raise',
      side: 'left',
      words: ['load 10 → 15 kg'],
    });
    expect(changes[1]?.words.join(' ')).toMatch(/^2 to 3 /);
  });

  test('a ceiling of 0 is not an absent one', () => {
    expect(termsInWords(terms, { ...terms, painCeilingDuring: 0 })).toEqual(['stop above not set → 0']);
  });

  test('names what came, what went and what stayed', () => {
    const before = [item('stays'), item('changes'), item('goes')];
    const after = [item('comes'), item('changes', { note: 'slowly' }), item('stays')];
    expect(changesBetween(before, after).map(({ kind, name }) => [kind, name])).toEqual([
      ['added', 'comes'],
      ['changed', 'changes'],
      ['same', 'stays'],
      ['removed', 'goes'],
    ]);
  });
});

describe('the rule of one change', () => {
  const at = (change: Partial<Terms>) =>
    changedAtOnce([item('raise')], [item('raise', change)]).flatMap((one) => one.variables);

  test('two variables of one item at once are named', () => {
    expect(at({ load: { value: 15, unit: 'kg' }, sets: { min: 4, max: 4 } })).toEqual(['sets', 'load']);
  });

  test('one variable is not, in however many parts it is written', () => {
    expect(at({ load: { value: 15, unit: 'kg' } })).toEqual([]);
    expect(at({ timesPerDay: 1, daysPerWeek: null, weekdays: [1, 3, 5] })).toEqual([]);
    expect(at({ amount: null, toFatigue: true })).toEqual([]);
  });

  test('ceilings, notes, dates, reasons and rungs are no variables', () => {
    expect(
      at({ note: 'slowly', painCeilingDuring: 3, startOn: '2026-12-01', because: ['x'], easier: 'less' }),
    ).toEqual([]);
  });

  test('one variable each of two items is not two of one', () => {
    const before = [item('one'), item('two')];
    const after = [item('one', { side: 'right' }), item('two', { tempo: '3-0-3' })];
    expect(changedAtOnce(before, after)).toEqual([]);
  });
});
