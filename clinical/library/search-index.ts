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
  /** Comparable names of muscles and their groups. */
  targets: readonly string[];
  muscles: readonly string[];
  /** The place in the order “easier, then by name”. */
  gentle: number;
  /** The place in the order of names. */
  alphabetical: number;
}

/**
 * One facet of a whole list: the values under which the exercise at a place stands are the `numbers` from
 * `starts[place]` up to `starts[place + 1]`. Counting numbers side by side is what makes ten thousand quick.
 */
export interface FacetColumn {
  readonly name: FacetName;
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  /** The values, each at its number. */
  readonly values: ReadonlyMap<string, number>;
}

/** A list of exercises made ready for searching: for each word, where it stands and how much it counts there. */
export interface SearchIndex<E> {
  rows: readonly IndexedExercise<E>[];
  byGentleness: readonly IndexedExercise<E>[];
  byName: readonly IndexedExercise<E>[];
  /** Where each word stands: the place times 16, and the weight, which is below 16. */
  postings: ReadonlyMap<string, readonly number[]>;
  facets: readonly FacetColumn[];
  /** The place of each slug. */
  placeOf: ReadonlyMap<string, number>;
  /** The places of those that go by this comparable other name. */
  alsoCalled: ReadonlyMap<string, readonly number[]>;
  /** Comparable names in order, each with its place. */
  names: ReadonlyArray<{ readonly name: string; readonly at: number }>;
  /** What these words fitted before: as somebody types, the earlier words are asked again and again. */
  asked: Map<string, Float32Array>;
}

const MOST_KEPT = 100;
const WEIGHTS = 16;

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
  const postings = new Map<string, number[]>();
  const alsoCalled = new Map<string, number[]>();
  const alphabetical = placesBy(exercises, byName);
  const gentle = placesBy(exercises, (a, b) => a.level - b.level || byName(a, b));
  const rows = exercises.map((exercise, at): IndexedExercise<E> => {
    const { words, name, aliases, targets, muscles } = preparedOf(exercise);
    for (const [word, weight] of words) add(postings, word, at * WEIGHTS + weight);
    for (const alias of aliases) add(alsoCalled, alias, at);
    const places = { gentle: gentle[at] ?? 0, alphabetical: alphabetical[at] ?? 0 };
    return { exercise, name, aliases, targets, muscles, ...places };
  });
  return {
    rows,
    byGentleness: [...rows].sort((a, b) => a.gentle - b.gentle),
    byName: [...rows].sort((a, b) => a.alphabetical - b.alphabetical),
    postings,
    facets: facetNames.map((name) => columnOf(exercises, name)),
    placeOf: new Map(exercises.map(({ slug }, at) => [slug, at])),
    alsoCalled,
    names: rows.map(({ name }, at) => ({ name, at })).sort((a, b) => compared(a.name, b.name)),
    asked: new Map(),
  };
}

function add(to: Map<string, number[]>, key: string, entry: number): void {
  const standing = to.get(key);
  if (standing) standing.push(entry);
  else to.set(key, [entry]);
}

function columnOf(exercises: readonly SearchableExercise[], name: FacetName): FacetColumn {
  const values = new Map<string, number>();
  const numbers: number[] = [];
  const starts = new Uint32Array(exercises.length + 1);
  for (const [at, exercise] of exercises.entries()) {
    for (const value of preparedOf(exercise).facets[name]) {
      const number = values.get(value) ?? values.size;
      values.set(value, number);
      numbers.push(number);
    }
    starts[at + 1] = numbers.length;
  }
  return { name, numbers: Uint32Array.from(numbers), starts, values };
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

/** How well one typed word fits each exercise: the weight of the place times the fit of the word, 0 for not at all. */
export function fitsOf<E>(index: SearchIndex<E>, typed: string): Float32Array {
  const known = index.asked.get(typed);
  if (known) return known;
  const best = new Float32Array(index.rows.length);
  for (const [word, standing] of index.postings) {
    const match = matchWord(typed, word);
    if (match === 0) continue;
    for (const entry of standing) {
      const at = Math.floor(entry / WEIGHTS);
      best[at] = Math.max(best[at] ?? 0, (entry % WEIGHTS) * match);
    }
  }
  if (index.asked.size >= MOST_KEPT) index.asked.clear();
  index.asked.set(typed, best);
  return best;
}

/** The places of those whose comparable name begins so, and whether it is the whole name. */
export function* namesFrom<E>(
  { names }: SearchIndex<E>,
  phrase: string,
): Generator<{ at: number; whole: boolean }> {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compared(names[middle]?.name ?? '', phrase) < 0) low = middle + 1;
    else high = middle;
  }
  for (let next = names[low]; next?.name.startsWith(phrase); low += 1, next = names[low])
    yield { at: next.at, whole: next.name === phrase };
}

type Order = (a: SearchableExercise, b: SearchableExercise) => number;

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byName: Order = (a, b) => compared(a.name, b.name) || compared(a.slug, b.slug);

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
