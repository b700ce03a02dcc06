import { matchWord, plainText } from './match-words';
import {
  type FacetName,
  facetNames,
  facetValues,
  musclesAnswerTo,
  type SearchableExercise,
  weightedWords,
} from './search-entry';

/** One exercise as the search holds it. */
export interface IndexedExercise<E> {
  exercise: E;
  name: string;
  aliases: readonly string[];
  /** For each facet in its order, the numbers of its values: counting numbers is what makes ten thousand quick. */
  facets: ReadonlyArray<readonly number[]>;
  /** Comparable names of muscles and their groups. */
  targets: readonly string[];
  muscles: readonly string[];
  /** The place in the order “easier, then by name”. */
  gentle: number;
  /** The place in the order of names. */
  alphabetical: number;
}

interface Posting {
  at: number;
  weight: number;
}

/** A list of exercises made ready for searching: for each word, where it stands and how much it counts there. */
export interface SearchIndex<E> {
  rows: readonly IndexedExercise<E>[];
  byGentleness: readonly IndexedExercise<E>[];
  byName: readonly IndexedExercise<E>[];
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** The values of each facet, each at its number. */
  values: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
  /** What these words fitted before: as somebody types, the earlier words are asked again and again. */
  asked: Map<string, Float32Array>;
}

const MOST_KEPT = 100;

/** The words of one list are many, but the same for all who hold this very list: its index is made once. */
const indexes = new WeakMap<readonly SearchableExercise[], unknown>();

export function indexOf<E extends SearchableExercise>(exercises: readonly E[]): SearchIndex<E> {
  const known = indexes.get(exercises);
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: the map is keyed by the very list whose type this is
  if (known) return known as SearchIndex<E>;
  const made = makeIndex(exercises);
  indexes.set(exercises, made);
  return made;
}

function makeIndex<E extends SearchableExercise>(exercises: readonly E[]): SearchIndex<E> {
  const postings = new Map<string, Posting[]>();
  const values = new Map(facetNames.map((name) => [name, new Map<string, number>()]));
  const alphabetical = placesBy(exercises, byName);
  const gentle = placesBy(exercises, (a, b) => a.level - b.level || byName(a, b));
  const rows = exercises.map((exercise, at) => {
    const { words, facets, ...names } = preparedOf(exercise);
    for (const [word, weight] of words) {
      const standing = postings.get(word);
      if (standing) standing.push({ at, weight });
      else postings.set(word, [{ at, weight }]);
    }
    return {
      ...names,
      exercise,
      facets: numbered(facets, values),
      gentle: gentle[at] ?? 0,
      alphabetical: alphabetical[at] ?? 0,
    };
  });
  return {
    rows,
    byGentleness: [...rows].sort((a, b) => a.gentle - b.gentle),
    byName: [...rows].sort((a, b) => a.alphabetical - b.alphabetical),
    postings,
    values,
    asked: new Map(),
  };
}

type Prepared = Pick<IndexedExercise<unknown>, 'name' | 'aliases' | 'targets' | 'muscles'> & {
  words: ReadonlyMap<string, number>;
  facets: ReturnType<typeof facetValues>;
};

/** What one exercise brings to any list. Kept with it, so that a list with one new exercise is soon ready again. */
const prepared = new WeakMap<SearchableExercise, Prepared>();

function preparedOf(exercise: SearchableExercise): Prepared {
  const known = prepared.get(exercise);
  if (known) return known;
  const targets = musclesAnswerTo(exercise.targetMuscles);
  const made = {
    name: plainText(exercise.name),
    aliases: exercise.aliases.map(plainText),
    targets,
    muscles: [...targets, ...musclesAnswerTo(exercise.secondaryMuscles)],
    words: weightedWords(exercise),
    facets: facetValues(exercise),
  };
  prepared.set(exercise, made);
  return made;
}

function numbered(
  facets: Readonly<Record<FacetName, readonly string[]>>,
  values: ReadonlyMap<FacetName, Map<string, number>>,
): ReadonlyArray<readonly number[]> {
  return [...values].map(([name, known]) =>
    facets[name].map((value) => {
      const number = known.get(value) ?? known.size;
      known.set(value, number);
      return number;
    }),
  );
}

/** How well one typed word fits each exercise: the weight of the place times the fit of the word, 0 for not at all. */
export function fitsOf<E>(index: SearchIndex<E>, typed: string): Float32Array {
  const known = index.asked.get(typed);
  if (known) return known;
  const best = new Float32Array(index.rows.length);
  for (const [word, standing] of index.postings) {
    const match = matchWord(typed, word);
    if (match === 0) continue;
    for (const { at, weight } of standing) best[at] = Math.max(best[at] ?? 0, weight * match);
  }
  if (index.asked.size >= MOST_KEPT) index.asked.clear();
  index.asked.set(typed, best);
  return best;
}

type Order = (a: SearchableExercise, b: SearchableExercise) => number;

const byName: Order = (a, b) => {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
};

/** For each exercise its place in this order. */
function placesBy(exercises: readonly SearchableExercise[], order: Order): number[] {
  const places: number[] = new Array(exercises.length).fill(0);
  exercises
    .map((exercise, at) => ({ exercise, at }))
    .sort((a, b) => order(a.exercise, b.exercise))
    .forEach(({ at }, place) => {
      places[at] = place;
    });
  return places;
}
