import { describe, expect, test } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import { searchExercises } from '@/clinical/library/search';
import { facetsOf, libraryHref, nothing, searchFilterOf } from '@/features/library/browse/format';
import { libraryQuery, storedExercise } from '@/features/library/schema';

const library = allExercises.map((one) => storedExercise.parse(one));

test('every exercise of the library is read back from the store unchanged', () => {
  expect(library).toEqual(allExercises);
});

describe('the facets of the library', () => {
  const facet = (name: string, filter = nothing) =>
    facetsOf(library, filter).find((one) => one.name === name)?.values ?? [];

  test.each(['muscle', 'knee', 'kind', 'finding', 'kit', 'region', 'level'] as const)(
    'each count of %s is what choosing it shows',
    (name) => {
      const filter = { ...nothing, q: 'calf' };
      for (const { value, count } of facet(name, filter))
        expect(searchExercises(library, searchFilterOf({ ...filter, [name]: value }))).toHaveLength(count);
    },
  );

  test('a chosen value stays, to be taken out again, also when it leaves nothing', () => {
    const filter = { ...nothing, muscle: 'soleus', region: 'neck' };
    expect(facet('muscle', filter).find((one) => one.chosen)).toMatchObject({ value: 'soleus', count: 0 });
  });
});

describe('the address of the library', () => {
  test('holds only what narrows, and no page one', () => {
    expect(libraryHref(nothing, {})).toBe('/library');
    expect(libraryHref({ ...nothing, q: 'calf' }, { knee: 'flexed', page: 1 })).toBe(
      '/library?q=calf&knee=flexed',
    );
    expect(libraryHref({ ...nothing, q: 'calf' }, { page: 2 })).toBe('/library?q=calf&page=2');
  });

  test.each([{ q: ['a', 'b'] }, { q: 'x'.repeat(500) }, { page: '-1' }, { level: 'x' }, {}])(
    'that somebody made up is read without complaint: %o',
    (address) => {
      expect(() => libraryQuery.parse(address)).not.toThrow();
    },
  );
});
