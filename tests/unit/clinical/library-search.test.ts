import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import { searchExercises } from '@/clinical/library/search';

const slugs = (filter: Parameters<typeof searchExercises>[1]) =>
  searchExercises(allExercises, filter).map((exercise) => exercise.slug);

describe('search of the library', () => {
  test('finds every exercise first by its own name', () => {
    for (const exercise of allExercises) expect(slugs({ text: exercise.name })[0]).toBe(exercise.slug);
  });

  test('finds every exercise by each of its other names', () => {
    for (const exercise of allExercises)
      for (const alias of exercise.aliases) expect(slugs({ text: alias })).toContain(exercise.slug);
  });

  test('forgives one slip in a word of five letters or more', () => {
    expect(slugs({ text: 'soelus stretch' }).sort()).toEqual(slugs({ text: 'soleus stretch' }).sort());
    expect(slugs({ text: 'gastrocnemeus' })).not.toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...allExercises), fc.nat(), (exercise, seed) => {
        const words = exercise.name.split(' ');
        const long = words.findIndex((word) => /^[a-z]{6,}$/i.test(word));
        fc.pre(long >= 0);
        const word = words[long] ?? '';
        const at = 1 + (seed % (word.length - 2));
        words[long] = word.slice(0, at) + word.slice(at + 1);
        expect(slugs({ text: words.join(' ') })).toContain(exercise.slug);
      }),
    );
  });

  test('reads accents, plurals and the beginnings of words', () => {
    expect(slugs({ text: 'sóleus' })).toEqual(slugs({ text: 'soleus' }));
    expect(slugs({ text: 'sol stre' })).toContain('bent-knee-standing-soleus-stretch');
    expect(slugs({ text: 'seated calf raises' }).slice(0, 2)).toContain('seated-calf-raise');
  });

  test('finds the soleus stretch by muscle, knee position, equipment and finding together', () => {
    const found = slugs({
      muscle: 'soleus',
      kneePosition: 'flexed',
      equipment: 'wall',
      finding: 'tight-soleus',
    });
    expect(found).toContain('bent-knee-standing-soleus-stretch');
    expect(found).not.toContain('straight-knee-gastroc-wall-stretch');
  });

  test('a muscle answers to its other names, and what targets it comes before what only uses it', () => {
    expect(slugs({ muscle: 'deep calf muscle' })).toEqual(slugs({ muscle: 'soleus' }));
    const targets = searchExercises(allExercises, { muscle: 'soleus' }).map((exercise) =>
      exercise.targetMuscles.includes('soleus'),
    );
    expect(targets).toEqual([...targets].sort((a, b) => Number(b) - Number(a)));
  });

  test('a filter only ever narrows, and never invents', () => {
    const region = fc.constantFrom(undefined, 'calf', 'hip', 'foot');
    const text = fc.oneof(fc.constantFrom('calf', 'stretch', 'glute bridge', ''), fc.string());
    fc.assert(
      fc.property(text, region, fc.constantFrom(undefined, 1, 3), (words, area, level) => {
        const wide = slugs({ text: words });
        for (const slug of slugs({ text: words, region: area, level })) expect(wide).toContain(slug);
      }),
    );
  });

  test('nothing asked gives everything, easier first; nonsense gives nothing', () => {
    expect(slugs({})).toHaveLength(219);
    expect(slugs({ text: '  ' })).toHaveLength(219);
    expect(slugs({ text: 'xylophone' })).toEqual([]);
  });

  test('a finding with a wider one shows the exercises of both', () => {
    expect(slugs({ finding: 'limited-hip-internal-rotation' })).toEqual(
      expect.arrayContaining(slugs({ finding: 'limited-hip-rotation' })),
    );
  });

  test('equipment “none” needs nothing', () => {
    expect(
      searchExercises(allExercises, { equipment: 'none' }).every((e) => e.equipment.anyOf.length === 0),
    ).toBe(true);
  });
});
