import { plainText, wordsOf } from './match-words';
import { type FacetName, facetNames, type SearchableExercise } from './search-entry';
import { fitsOf, type IndexedExercise, indexOf, type SearchIndex } from './search-index';

export type { FacetName, SearchableExercise };

type OneOrMore = string | readonly string[];

/** Every part narrows the list; an absent or blank part does not. Of several values in one part, one is enough. */
export type ExerciseFilter = { readonly [Name in FacetName]?: OneOrMore | undefined } & {
  readonly text?: string | undefined;
  /** A muscle that it targets or that goes along: its name or other name, or the name of its group. */
  readonly muscle?: string | undefined;
  /** Only these, by slug: favourites, recent ones, the clinic’s own. */
  readonly within?: ReadonlySet<string> | undefined;
};

/** What is known of the one who searches: how often they gave each exercise to somebody, and what they marked. */
export interface Habits {
  readonly uses: ReadonlyMap<string, number>;
  readonly favourites: ReadonlySet<string>;
  /** How often anybody of the clinic gave it. */
  readonly clinicUses: ReadonlyMap<string, number>;
  /** The newest first. */
  readonly recent: readonly string[];
}

export const exerciseOrders = ['fit', 'gentle', 'used', 'recent', 'name'] as const;
/** `fit`: best answer first. `gentle`: easier first. `used`: most given in this clinic. `recent`: last given first. */
export type ExerciseOrder = (typeof exerciseOrders)[number];

export interface Answer<E> {
  /** In order. */
  readonly found: readonly E[];
  /** For each facet and value: how many it would leave, given everything that is chosen in the other facets. */
  readonly counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
}

const smallWords = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** What is called exactly as typed comes first, whatever else holds the same words. */
const [NAMED, ALSO_NAMED, BEGINS] = [100, 60, 20];
/** A favourite, and at most as much again for use: together less than a word in the name counts. */
const [FAVOURITE, MOST_FOR_USE] = [3, 6];

const NOBODY: Habits = { uses: new Map(), favourites: new Set(), clinicUses: new Map(), recent: [] };

/** The exercises that fit every part of the filter, best first. `answerOf` says in what order. */
export function searchExercises<E extends SearchableExercise>(
  exercises: readonly E[],
  filter: ExerciseFilter,
  habits: Habits = NOBODY,
): readonly E[] {
  return answerOf(exercises, filter, habits).found;
}

/**
 * The exercises that fit every part of the filter, and what each facet would leave. Best fit first: the points of
 * the words (name 10, other name 7, target muscle 5, and less; the beginning of a word 0.8 of that, one slip 0.5;
 * named exactly as typed 100 more) with those of habit (favourite 3, use up to 6); then those that target the
 * asked muscle before those that only use it, then the easier, then by name.
 */
export function answerOf<E extends SearchableExercise>(
  exercises: readonly E[],
  filter: ExerciseFilter,
  habits: Habits = NOBODY,
  order: ExerciseOrder = 'fit',
): Answer<E> {
  const index = indexOf(exercises);
  const score = scoresOf(index, filter.text ?? '');
  const muscle = plainText(filter.muscle ?? '');
  const parts = facetNames.map((name) => partOf(index, name, filter[name]));
  const rank = rankOf(order, muscle, habits);
  const places = order === 'name' ? index.byName : index.byGentleness;
  const keys = new Float64Array(index.rows.length);
  let found = 0;
  index.rows.forEach((row, at) => {
    const fit = score(at, row);
    if (fit === null) return;
    if (filter.within && !filter.within.has(row.exercise.slug)) return;
    if (muscle !== '' && !row.muscles.includes(muscle)) return;
    let missed: Part | null = null;
    for (const part of parts) {
      if (part.asked.length === 0 || isIn(row.facets[part.at], part.asked)) continue;
      if (missed) return;
      missed = part;
    }
    // What misses one facet only is what another value of that facet would bring.
    for (const part of missed ? [missed] : parts)
      for (const value of row.facets[part.at] ?? []) part.counts[value] = (part.counts[value] ?? 0) + 1;
    if (missed) return;
    const place = order === 'name' ? row.alphabetical : row.gentle;
    keys[found] = (MOST_RANK - rank(row, fit)) * PLACES + place;
    found += 1;
  });
  // Numbers are sorted ten times as fast as rows are compared; the last part of each says which row it was.
  const inOrder = Array.from(keys.subarray(0, found).sort(), (key) => places[key % PLACES]);
  return { found: inOrder.flatMap((row) => (row ? [row.exercise] : [])), counts: countsOf(index, parts) };
}

/** A facet while an answer is made: the numbers of the asked values, and the count at each number. */
type Part = { name: FacetName; at: number; asked: readonly number[]; counts: number[] };

function partOf<E>(index: SearchIndex<E>, name: FacetName, given: OneOrMore | undefined): Part {
  const known = index.values.get(name);
  const values = (typeof given === 'string' ? [given] : (given ?? [])).filter((value) => value !== '');
  // A value that no exercise has leaves nothing, as every other value that fits nothing does.
  const asked = values.map((value) => known?.get(value) ?? -1);
  return { name, at: facetNames.indexOf(name), asked, counts: new Array(known?.size ?? 0).fill(0) };
}

const isIn = (values: readonly number[] | undefined, asked: readonly number[]): boolean =>
  asked.some((value) => values?.includes(value));

function countsOf<E>(index: SearchIndex<E>, parts: readonly Part[]): Answer<E>['counts'] {
  return new Map(
    parts.map(({ name, counts }) => {
      const values = [...(index.values.get(name) ?? [])];
      return [name, new Map(values.map(([value, number]) => [value, counts[number] ?? 0]))];
    }),
  );
}

/** The points of what was typed for the exercise at a place; null where a typed word is found nowhere. */
function scoresOf<E>(
  index: SearchIndex<E>,
  text: string,
): (at: number, row: IndexedExercise<E>) => number | null {
  const typed = wordsOf(text);
  const telling = typed.filter((word) => !smallWords.has(word));
  const words = telling.length > 0 ? telling : typed;
  if (words.length === 0) return () => 0;
  const phrase = plainText(text);
  const fits = words.map((word) => fitsOf(index, word));
  return (at, row) => {
    let points = 0;
    for (const fit of fits) {
      const best = fit[at] ?? 0;
      if (best === 0) return null;
      points += best;
    }
    if (row.name === phrase) return points + NAMED;
    if (row.aliases.includes(phrase)) return points + ALSO_NAMED;
    return row.name.startsWith(phrase) ? points + BEGINS : points;
  };
}

/** A doubling of use counts the same each time, so that one favourite exercise does not hide all others. */
function habitPoints(slug: string, { uses, favourites }: Habits): number {
  const used = Math.min(MOST_FOR_USE, Math.log2(1 + (uses.get(slug) ?? 0)));
  return used + (favourites.has(slug) ? FAVOURITE : 0);
}

/** More exercises than a list holds, and more than any rank. */
const [PLACES, MOST_RANK] = [2 ** 20, 2 ** 32];
/** Points are compared to the 256th part; so many of these there are. */
const [FINE, POINTS] = [256, 2 ** 19];

/**
 * How far up an exercise stands, as a whole number below `MOST_RANK`; equal ones stand in the order of their places.
 * What comes first in an order weighs more than everything after it together.
 */
function rankOf(
  order: ExerciseOrder,
  muscle: string,
  habits: Habits,
): (row: IndexedExercise<SearchableExercise>, fit: number) => number {
  const best = (row: IndexedExercise<SearchableExercise>, fit: number) => {
    const points = Math.round((fit + habitPoints(row.exercise.slug, habits)) * FINE);
    return Math.min(points, POINTS / 2 - 1) * 2 + (muscle !== '' && row.targets.includes(muscle) ? 1 : 0);
  };
  switch (order) {
    case 'fit':
      return best;
    case 'gentle':
    case 'name':
      return () => 0;
    case 'used':
      return (row, fit) =>
        Math.min(habits.clinicUses.get(row.exercise.slug) ?? 0, 4095) * POINTS + best(row, fit);
    case 'recent': {
      const since = new Map(habits.recent.map((slug, place) => [slug, 4095 - Math.min(place, 4094)]));
      return (row, fit) => (since.get(row.exercise.slug) ?? 0) * POINTS + best(row, fit);
    }
  }
}
