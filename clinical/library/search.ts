import { plainText, wordsOf } from './match-words';
import type { FacetName, SearchableExercise } from './search-entry';
import {
  type FacetColumn,
  fitsOf,
  type IndexedExercise,
  indexOf,
  namesFrom,
  type SearchIndex,
} from './search-index';

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
  const points = pointsOf(index, filter.text ?? '');
  const muscle = plainText(filter.muscle ?? '');
  const parts = index.facets.map((column) => partOf(column, filter[column.name]));
  const chosen = parts.filter(({ asked }) => asked !== null);
  const rank = rankOf(index, order, muscle, habits);
  const places = order === 'name' ? index.byName : index.byGentleness;
  const keys = new Float64Array(index.rows.length);
  let found = 0;
  for (const [at, row] of index.rows.entries()) {
    const fit = points === null ? 0 : (points[at] ?? 0);
    if (points !== null && fit === 0) continue;
    if (filter.within && !filter.within.has(row.exercise.slug)) continue;
    if (muscle !== '' && !row.muscles.includes(muscle)) continue;
    const missed = chosen.filter((part) => !standsIn(part, at));
    // What misses one facet only is what another value of that facet would bring.
    if (missed.length <= 1) for (const part of missed.length === 1 ? missed : parts) countIn(part, at);
    if (missed.length > 0) continue;
    const place = order === 'name' ? row.alphabetical : row.gentle;
    keys[found] = (MOST_RANK - rank(at, row, fit)) * PLACES + place;
    found += 1;
  }
  // Numbers are sorted ten times as fast as rows are compared; the last part of each says which row it was.
  const inOrder: E[] = [];
  for (const key of keys.subarray(0, found).sort()) {
    const row = places[key % PLACES];
    if (row) inOrder.push(row.exercise);
  }
  return { found: inOrder, counts: new Map(parts.map((part) => [part.column.name, countsOf(part)])) };
}

/** A facet while an answer is made: which numbers are asked for (null: any), and the count at each number. */
type Part = {
  readonly column: FacetColumn;
  readonly asked: ReadonlySet<number> | null;
  readonly counts: Uint32Array;
};

function partOf(column: FacetColumn, given: OneOrMore | undefined): Part {
  const values = (typeof given === 'string' ? [given] : (given ?? [])).filter((value) => value !== '');
  // A value that no exercise has leaves nothing, as every other value that fits nothing does.
  const asked = values.length === 0 ? null : new Set(values.map((value) => column.values.get(value) ?? -1));
  return { column, asked, counts: new Uint32Array(column.values.size) };
}

function standsIn({ column: { numbers, starts }, asked }: Part, at: number): boolean {
  const end = starts[at + 1] ?? 0;
  for (let entry = starts[at] ?? 0; entry < end; entry += 1)
    if (asked?.has(numbers[entry] ?? -1)) return true;
  return false;
}

function countIn({ column: { numbers, starts }, counts }: Part, at: number): void {
  const end = starts[at + 1] ?? 0;
  for (let entry = starts[at] ?? 0; entry < end; entry += 1) {
    const number = numbers[entry] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
}

const countsOf = ({ column, counts }: Part): ReadonlyMap<string, number> =>
  new Map([...column.values].map(([value, number]) => [value, counts[number] ?? 0]));

/** The points of what was typed, by place; 0 where a typed word is found nowhere. Null where nothing was typed. */
function pointsOf<E>(index: SearchIndex<E>, text: string): Float64Array | null {
  const typed = wordsOf(text);
  const telling = typed.filter((word) => !smallWords.has(word));
  const [first, ...rest] = (telling.length > 0 ? telling : typed).map((word) => fitsOf(index, word));
  if (!first) return null;
  const points = Float64Array.from(first);
  for (const fits of rest)
    for (let at = 0; at < points.length; at += 1) {
      const [before = 0, more = 0] = [points[at], fits[at]];
      points[at] = before === 0 || more === 0 ? 0 : before + more;
    }
  for (const [at, more] of namedAs(index, plainText(text))) {
    const before = points[at] ?? 0;
    if (before > 0) points[at] = before + more;
  }
  return points;
}

/** What is added for a name: its beginning, another name or the whole name is as typed, the best of these. */
function namedAs<E>(index: SearchIndex<E>, phrase: string): ReadonlyMap<number, number> {
  const more = new Map<number, number>();
  const wholes: number[] = [];
  for (const { at, whole } of namesFrom(index, phrase)) {
    more.set(at, BEGINS);
    if (whole) wholes.push(at);
  }
  for (const at of index.alsoCalled.get(phrase) ?? []) more.set(at, ALSO_NAMED);
  for (const at of wholes) more.set(at, NAMED);
  return more;
}

/** By place; a doubling of use counts the same each time, so that one favourite exercise does not hide all others. */
function habitPoints<E>({ rows, placeOf }: SearchIndex<E>, { uses, favourites }: Habits): Float64Array {
  const points = new Float64Array(rows.length);
  const give = (slug: string, more: number) => {
    const at = placeOf.get(slug);
    if (at !== undefined) points[at] = (points[at] ?? 0) + more;
  };
  for (const [slug, times] of uses) give(slug, Math.min(MOST_FOR_USE, Math.log2(1 + times)));
  for (const slug of favourites) give(slug, FAVOURITE);
  return points;
}

/** More exercises than a list holds, and more than any rank. */
const [PLACES, MOST_RANK] = [2 ** 20, 2 ** 32];
/** Points are compared to the 256th part; so many of these there are. */
const [FINE, POINTS] = [256, 2 ** 19];

/**
 * How far up an exercise stands, as a whole number below `MOST_RANK`; equal ones stand in the order of their places.
 * What comes first in an order weighs more than everything after it together.
 */
function rankOf<E extends SearchableExercise>(
  index: SearchIndex<E>,
  order: ExerciseOrder,
  muscle: string,
  habits: Habits,
): (at: number, row: IndexedExercise<E>, fit: number) => number {
  const habit = habitPoints(index, habits);
  const best = (at: number, row: IndexedExercise<E>, fit: number) => {
    const points = Math.round((fit + (habit[at] ?? 0)) * FINE);
    return Math.min(points, POINTS / 2 - 1) * 2 + (muscle !== '' && row.targets.includes(muscle) ? 1 : 0);
  };
  switch (order) {
    case 'fit':
      return best;
    case 'gentle':
    case 'name':
      return () => 0;
    case 'used':
      return (at, row, fit) =>
        Math.min(habits.clinicUses.get(row.exercise.slug) ?? 0, 4095) * POINTS + best(at, row, fit);
    case 'recent': {
      const since = new Map(habits.recent.map((slug, place) => [slug, 4095 - Math.min(place, 4094)]));
      return (at, row, fit) => (since.get(row.exercise.slug) ?? 0) * POINTS + best(at, row, fit);
    }
  }
}
