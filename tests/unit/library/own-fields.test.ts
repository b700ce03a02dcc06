import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import { isOwn, ownSlug } from '@/clinical/library/rights';
import { asTyped, fieldsOf } from '@/features/library/own/format';
import { readExercise } from '@/features/library/own/schema';
import { fieldNames } from '@/features/library/own/types';
import { storedExercise } from '@/features/library/schema';

const rights = { author: 'T. Hand', licence: 'own-work' as const };
const library = allExercises.map((one) => ({ ...storedExercise.parse(one), rights }));
const typed = (fields: ReturnType<typeof fieldsOf>) =>
  Object.fromEntries(fieldNames.map((name) => [name, asTyped(fields[name])]));

describe('an exercise laid out for a form', () => {
  test.each(library.map((one) => [one.slug, one] as const))('%s is read back as it was', (_, exercise) => {
    const { written, problems } = readExercise(typed(fieldsOf(exercise)));
    expect(problems).toEqual({});
    const { slug, sources, basis, ...same } = exercise;
    const dose = { ...same.defaultDose, source: 'clinic' };
    expect(written).toMatchObject({ ...same, family: null, step: null, defaultDose: dose });
    expect(written?.sources).toHaveLength(sources.length);
    // What was read once reads the same ever after.
    const again = written && readExercise(fieldsOf({ ...written, slug })).written;
    expect(again).toEqual(written);
    expect(basis).toBeDefined();
  });
});

describe('what cannot be read', () => {
  const fields = typed(fieldsOf(library[0] ?? expect.fail('an empty library')));
  const problems = (change: Record<string, string>) => readExercise({ ...fields, ...change }).problems;

  test.each([
    ['name', '', 'Please give it a name'],
    ['steps', ' \n ', 'Please say at least one step'],
    ['level', '', 'Please choose the level'],
    ['level', '6', 'A number from 1 to 5'],
    ['knee', 'crooked', 'One of: extended, flexed, mixed, any'],
    ['target_muscles', 'soleous', 'No such muscle: “soleous”. Perhaps soleus'],
    ['kit', 'wall / hovercraft', 'No such piece of kit: “hovercraft”.'],
    ['treats', 'tight solus', 'Perhaps tight soleus'],
    ['amount_max', '2000', 'Give 1 to 600 seconds'],
    ['sets_min', '0', 'Give 1 to 10 sets'],
    ['licence', '', 'Please choose the licence'],
    ['author', '', 'Please say who wrote it'],
  ])('%s “%s”: %s', (field, value, message) => {
    expect(
      Object.values(problems({ [field]: value }))
        .flat()
        .join(' '),
    ).toContain(message);
  });

  test('a blank exercise is refused field by field, and nothing is chosen for anybody', () => {
    const { written, problems: all } = readExercise({});
    expect(written).toBeNull();
    expect(Object.keys(all)).toEqual(
      expect.arrayContaining(['name', 'category', 'region', 'level', 'knee', 'side', 'licence', 'steps']),
    );
  });

  test('whatever is typed, reading it never fails otherwise', () => {
    const field = fc.constantFrom(...fieldNames);
    const value = fc.oneof(fc.string(), fc.integer().map(String), fc.array(fc.string()));
    fc.assert(
      fc.property(fc.dictionary(field, value), (raw) => {
        const read = readExercise({ ...fields, ...raw });
        expect(read.written === null).toBe(Object.keys(read.problems).length > 0);
      }),
    );
  });
});

describe('the name of an own exercise in addresses', () => {
  test('is one that no shared exercise has, nor another one of the clinic', () => {
    expect(allExercises.some((one) => isOwn(one.slug))).toBe(false);
    expect(ownSlug('Soleus stretch, Côté', new Set())).toBe('own-soleus-stretch-cote');
    expect(ownSlug('Soleus', new Set(['own-soleus', 'own-soleus-2']))).toBe('own-soleus-3');
    expect(ownSlug('伸び', new Set())).toBe('own-exercise');
    fc.assert(
      fc.property(fc.string(), fc.nat(), (name, many) => {
        const taken = new Set(Array.from({ length: many % 5 }, () => ownSlug(name, new Set())));
        const slug = ownSlug(name, taken);
        expect(slug).toMatch(/^own-[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(taken.has(slug)).toBe(false);
      }),
    );
  });
});
