import { exerciseCategories, exerciseRegions, kneePositions } from '@/clinical/library/exercise';
import { type ExerciseFilter, searchExercises } from '@/clinical/library/search';
import { categoryWords, findingWords, kitWords, kneeWords } from '../format';
import type { StoredExercise } from '../schema';
import type { Facet, FacetName, FacetValue, LibraryFilter } from '../types';

type Option = { readonly value: string; readonly label: string };

/** The filter of the address as the rules of the search know it. */
export function searchFilterOf(filter: LibraryFilter): ExerciseFilter {
  const level = Number(filter.level);
  return {
    text: filter.q,
    muscle: filter.muscle,
    kneePosition: filter.knee,
    category: filter.kind,
    finding: filter.finding,
    equipment: filter.kit,
    region: filter.region,
    level: filter.level === '' || !Number.isInteger(level) ? undefined : level,
  };
}

/**
 * What the list can be narrowed by, each value with the number it would leave given everything else that is
 * chosen. Values that leave nothing are left out, but for the chosen one.
 */
export function facetsOf(all: readonly StoredExercise[], filter: LibraryFilter): Facet[] {
  const found = searchExercises(all, { text: filter.q });
  return parts.map(({ name, title, options, byCount }) => {
    const open = searchExercises(found, searchFilterOf({ ...filter, q: '', [name]: '' }));
    const values = options(all).map(
      (option): FacetValue => ({
        ...option,
        count: searchExercises(open, searchFilterOf({ ...nothing, [name]: option.value })).length,
        chosen: filter[name] === option.value,
      }),
    );
    const shown = values.filter((value) => value.count > 0 || value.chosen);
    return { name, title, values: byCount ? shown.sort((a, b) => b.count - a.count) : shown };
  });
}

export const nothing: LibraryFilter = {
  q: '',
  muscle: '',
  knee: '',
  kind: '',
  finding: '',
  kit: '',
  region: '',
  level: '',
};

const named = (values: readonly string[], label: (value: string) => string): Option[] =>
  values.map((value) => ({ value, label: label(value) }));
const distinct = (values: readonly string[]): string[] => [...new Set(values)];

const parts: ReadonlyArray<{
  name: FacetName;
  title: string;
  byCount: boolean;
  options: (all: readonly StoredExercise[]) => Option[];
}> = [
  {
    name: 'muscle',
    title: 'Target tissue',
    byCount: true,
    options: (all) => named(distinct(all.flatMap((one) => one.targetMuscles)), (name) => name),
  },
  {
    name: 'knee',
    title: 'Knee',
    byCount: false,
    options: () => kneePositions.map((value) => ({ value, label: kneeWords[value] })),
  },
  {
    name: 'kind',
    title: 'Kind',
    byCount: false,
    options: () => exerciseCategories.map((value) => ({ value, label: categoryWords[value] })),
  },
  {
    name: 'finding',
    title: 'Treats the finding',
    byCount: true,
    options: (all) => named(distinct(all.flatMap((one) => one.addresses)), findingWords),
  },
  {
    name: 'kit',
    title: 'Kit',
    byCount: true,
    options: (all) => [
      { value: 'none', label: 'no kit' },
      ...named(distinct(all.flatMap((one) => one.equipment.anyOf.flat())), kitWords),
    ],
  },
  {
    name: 'region',
    title: 'Region',
    byCount: false,
    options: () => named(exerciseRegions, (region) => region),
  },
  {
    name: 'level',
    title: 'Level',
    byCount: false,
    options: () => named(['1', '2', '3', '4', '5'], (level) => `${level} of 5`),
  },
];

/** The address of the list with some parts changed; what is blank leaves the address. */
export function libraryHref(
  filter: LibraryFilter,
  change: Partial<LibraryFilter> & { page?: number },
): string {
  const { page, ...parts } = change;
  const params = new URLSearchParams(
    Object.entries({ ...filter, ...parts }).filter(([, value]) => value !== ''),
  );
  if (page !== undefined && page > 1) params.set('page', String(page));
  const query = params.toString();
  return query === '' ? '/library' : `/library?${query}`;
}
