import { describe, expect, test } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import { answerOf, searchExercises } from '@/clinical/library/search';
import { facetsOf, libraryHref, nothing, searchFilterOf } from '@/features/library/browse/format';
import { libraryQuery, storedExercise } from '@/features/library/schema';
import { type LibraryFilter, type PartName, partNames } from '@/features/library/types';

const library = allExercises.map((one) => storedExercise.parse(one));

test('every exercise of the library is read back from the store unchanged', () => {
  expect(library).toEqual(allExercises);
});

const asked = (parts: Partial<LibraryFilter['parts']>, q = ''): LibraryFilter => ({
  ...nothing,
  q,
  parts: { ...nothing.parts, ...parts },
});

describe('the facets of the library', () => {
  const facet = (name: PartName, filter: LibraryFilter) =>
    facetsOf(answerOf(library, searchFilterOf(filter)).counts, filter).find((one) => one.name === name)
      ?.values ?? [];

  test.each(partNames)('each count of %s is what choosing it shows', (name) => {
    const filter = asked({ region: ['calf', 'foot'], level: name === 'level' ? [] : ['1', '2'] }, 'calf');
    const values = facet(name, filter);
    expect(values.length).toBeGreaterThan(0);
    for (const { value, count } of values) {
      const alone = { ...filter, parts: { ...filter.parts, [name]: [value] } };
      expect(searchExercises(library, searchFilterOf(alone))).toHaveLength(count);
    }
  });

  test('of several values in one part one is enough; parts narrow each other', () => {
    const count = (parts: Partial<LibraryFilter['parts']>) =>
      searchExercises(library, searchFilterOf(asked(parts))).length;
    expect(count({ muscle: ['soleus', 'gastrocnemius'] })).toBeGreaterThan(count({ muscle: ['soleus'] }));
    expect(count({ muscle: ['soleus'], knee: ['flexed'] })).toBeLessThan(count({ muscle: ['soleus'] }));
  });

  test('a chosen value stays, to be taken out again, also when it leaves nothing', () => {
    const filter = asked({ muscle: ['soleus'], region: ['neck'] });
    expect(facet('muscle', filter).find((one) => one.chosen)).toMatchObject({ value: 'soleus', count: 0 });
    expect(facet('muscle', asked({ muscle: ['no such muscle'] })).at(-1)).toMatchObject({ count: 0 });
  });
});

describe('the address of the library', () => {
  test('holds only what narrows, and no page one', () => {
    expect(libraryHref(nothing, {})).toBe('/library');
    expect(libraryHref(asked({}, 'calf'), { parts: { knee: ['flexed', 'mixed'] }, page: 1 })).toBe(
      '/library?q=calf&knee=flexed&knee=mixed',
    );
    expect(libraryHref(asked({}, 'calf'), { sort: 'gentle', page: 2 })).toBe(
      '/library?q=calf&sort=gentle&page=2',
    );
  });

  test('is read back as it was written', () => {
    const filter = asked({ muscle: ['soleus', 'tibialis anterior'], level: ['2'] }, 'wall & band');
    const query = new URLSearchParams(libraryHref(filter, { view: 'list', page: 3 }).split('?')[1]);
    const address = Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
    expect(libraryQuery.parse(address)).toEqual({ page: 3, filter: { ...filter, view: 'list' } });
  });

  test.each([
    { q: ['a', 'b'] },
    { q: 'x'.repeat(500) },
    { page: '-1' },
    { level: 'x' },
    { sort: 'odd' },
    { knee: ['', 'flexed', 'flexed'] },
    {},
  ])('that somebody made up is read without complaint: %o', (address) => {
    expect(() => libraryQuery.parse(address)).not.toThrow();
  });
});
