import { exerciseCategories, exerciseRegions, kneePositions } from '@/clinical/library/exercise';
import { postures } from '@/clinical/library/postures';
import type { Answer, ExerciseFilter, FacetName } from '@/clinical/library/search';
import { categoryWords, findingWords, kitWords, kneeWords } from '../format';
import { type Facet, type FacetValue, type LibraryFilter, type PartName, partNames } from '../types';

type Part = {
  /** The same part in the rules of the search. */
  readonly facet: FacetName;
  readonly title: string;
  /** The order of its values; where there is none, the fullest value comes first. */
  readonly order?: readonly string[];
  readonly label: (value: string) => string;
};

const same = (value: string) => value;

const partsByName: Readonly<Record<PartName, Part>> = {
  muscle: { facet: 'target', title: 'Target tissue', label: same },
  knee: {
    facet: 'kneePosition',
    title: 'Knee angle',
    order: kneePositions,
    label: (value) => lookUp(kneeWords, value),
  },
  kind: {
    facet: 'category',
    title: 'Kind',
    order: exerciseCategories,
    label: (value) => lookUp(categoryWords, value),
  },
  finding: { facet: 'finding', title: 'Treats the finding', label: findingWords },
  kit: {
    facet: 'equipment',
    title: 'Kit',
    label: (value) => (value === 'none' ? 'no kit' : kitWords(value)),
  },
  position: { facet: 'position', title: 'Position', order: postures, label: same },
  region: { facet: 'region', title: 'Region', order: exerciseRegions, label: same },
  level: {
    facet: 'level',
    title: 'Level',
    order: ['1', '2', '3', '4', '5'],
    label: (level) => `${level} of 5`,
  },
  also: { facet: 'secondary', title: 'Also works', label: same },
};

const lookUp = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? value;

/** The filter of the address as the rules of the search know it. */
export function searchFilterOf({ q, parts }: LibraryFilter): ExerciseFilter {
  return {
    text: q,
    ...Object.fromEntries(partNames.map((name) => [partsByName[name].facet, parts[name]])),
  };
}

/**
 * What the list can be narrowed by, each value with the number it would leave given what is chosen in the other
 * parts. Values that leave nothing are left out, but for chosen ones.
 */
export function facetsOf(counts: Answer<unknown>['counts'], filter: LibraryFilter): Facet[] {
  return partNames.map((name) => {
    const { facet, title, label, order } = partsByName[name];
    const chosen = filter.parts[name];
    const counted = new Map([...chosen.map((value) => [value, 0] as const), ...(counts.get(facet) ?? [])]);
    const values = [...counted]
      .map(
        ([value, count]): FacetValue => ({
          value,
          label: label(value),
          count,
          chosen: chosen.includes(value),
        }),
      )
      .filter(({ count, chosen: kept }) => count > 0 || kept);
    return { name, title, values: order ? inOrder(values, order) : fullestFirst(values) };
  });
}

const inOrder = (values: FacetValue[], order: readonly string[]) =>
  values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));

/** A choice does not change the counts of its own part: what is ticked stays where it is, and keeps the focus. */
const fullestFirst = (values: FacetValue[]) =>
  values.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));

const noParts: LibraryFilter['parts'] = {
  muscle: [],
  also: [],
  knee: [],
  kind: [],
  finding: [],
  kit: [],
  position: [],
  region: [],
  level: [],
};

export const nothing: LibraryFilter = { q: '', show: 'all', sort: 'fit', view: 'grid', parts: noParts };

type Change = Partial<Omit<LibraryFilter, 'parts'>> & {
  readonly parts?: Partial<LibraryFilter['parts']>;
  readonly page?: number;
};

/** The address of the list with some parts changed; what is blank or as always leaves the address. */
export function libraryHref(filter: LibraryFilter, change: Change): string {
  const { page, parts: changed, ...rest } = change;
  const { q, show, sort, view } = { ...filter, ...rest };
  const parts = { ...filter.parts, ...changed };
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const name of partNames) for (const value of parts[name]) params.append(name, value);
  if (show !== nothing.show) params.set('show', show);
  if (sort !== nothing.sort) params.set('sort', sort);
  if (view !== nothing.view) params.set('view', view);
  if (page !== undefined && page > 1) params.set('page', String(page));
  const query = params.toString();
  return query === '' ? '/library' : `/library?${query}`;
}
