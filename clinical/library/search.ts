import { findings } from '../battery/findings.data';
import { matchWord, plainText, wordsOf } from './match-words';
import {
  equipmentOf,
  groupOfMuscle,
  namesOfMuscle,
  type SearchableExercise,
  type SearchEntry,
  searchEntry,
  type WeightedWords,
} from './search-index';

/** Every part narrows the list; an absent or blank part does not. */
export interface ExerciseFilter {
  text?: string | undefined;
  /** A muscle’s name or other name, or the name of its group. */
  muscle?: string | undefined;
  kneePosition?: string | undefined;
  /** A code of the equipment list, or `none`. */
  equipment?: string | undefined;
  /** A finding’s code. */
  finding?: string | undefined;
  region?: string | undefined;
  category?: string | undefined;
  level?: number | undefined;
}

const smallWords = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** Findings share the exercises of a wider one: a hip that turns in too little uses those of limited hip rotation. */
const alsoFrom = new Map<string, readonly string[]>(
  findings.map((finding) => [finding.code, 'exercisesAlsoFrom' in finding ? finding.exercisesAlsoFrom : []]),
);

/**
 * The exercises that fit every part of the filter, best first: by how well the text fits, then those that
 * target the muscle before those that only use it, then the easier, then by name.
 */
export function searchExercises<E extends SearchableExercise>(
  exercises: readonly E[],
  filter: ExerciseFilter,
): E[] {
  const query = readQuery(filter.text ?? '');
  return exercises
    .filter((exercise) => fits(exercise, filter))
    .map((exercise) => ({ exercise, score: textScore(exercise, query) }))
    .filter(({ score }) => score > 0)
    .map((row) => ({
      ...row,
      targets: filter.muscle ? usesMuscle(row.exercise, filter.muscle, 'target') : true,
    }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.targets) - Number(a.targets) ||
        a.exercise.level - b.exercise.level ||
        compareText(a.exercise.name, b.exercise.name),
    )
    .map(({ exercise }) => exercise);
}

function fits(exercise: SearchableExercise, filter: ExerciseFilter): boolean {
  const { muscle, kneePosition, equipment, finding, region, category, level } = filter;
  return (
    (!muscle || usesMuscle(exercise, muscle, 'any')) &&
    (!kneePosition || exercise.kneePosition === kneePosition) &&
    (!equipment || usesEquipment(exercise, equipment)) &&
    (!finding || treats(exercise, finding)) &&
    (!region || exercise.region === region) &&
    (!category || exercise.category === category) &&
    (level === undefined || exercise.level === level)
  );
}

function usesMuscle(exercise: SearchableExercise, wanted: string, part: 'target' | 'any'): boolean {
  const named = plainText(wanted);
  const names =
    part === 'target' ? exercise.targetMuscles : [...exercise.targetMuscles, ...exercise.secondaryMuscles];
  return names.some(
    (name) =>
      namesOfMuscle(name).some((one) => plainText(one) === named) ||
      plainText(groupOfMuscle(name) ?? '') === named,
  );
}

function usesEquipment(exercise: SearchableExercise, code: string): boolean {
  if (code === 'none') return exercise.equipment.anyOf.length === 0;
  return equipmentOf(exercise).includes(code);
}

function treats(exercise: SearchableExercise, finding: string): boolean {
  return [finding, ...(alsoFrom.get(finding) ?? [])].some((code) => exercise.addresses.includes(code));
}

interface Query {
  phrase: string;
  /** For each typed word, how well the words met so far fit it: the library repeats its words. */
  words: readonly { typed: string; fit: Map<string, number> }[];
}

function readQuery(text: string): Query {
  const typed = wordsOf(text);
  const telling = typed.filter((word) => !smallWords.has(word));
  const words = (telling.length > 0 ? telling : typed).map((word) => ({ typed: word, fit: new Map() }));
  return { phrase: plainText(text), words };
}

/** 0 when a typed word is found nowhere; 1 when nothing was typed. */
function textScore(exercise: SearchableExercise, query: Query): number {
  if (query.words.length === 0) return 1;
  const entry = searchEntry(exercise);
  let score = 0;
  for (const word of query.words) {
    const best = bestMatch(word, entry.fields);
    if (best === 0) return 0;
    score += best;
  }
  return score + phraseBonus(entry, query.phrase);
}

function bestMatch({ typed, fit }: Query['words'][number], fields: readonly WeightedWords[]): number {
  let best = 0;
  for (const { weight, words } of fields) {
    if (weight <= best) continue;
    for (const known of words) {
      const match = fit.get(known) ?? matchWord(typed, known);
      fit.set(known, match);
      best = Math.max(best, weight * match);
    }
  }
  return best;
}

/** What is called exactly as typed comes first, whatever else holds the same words. */
function phraseBonus({ name, aliases }: SearchEntry, phrase: string): number {
  if (name === phrase) return 100;
  if (aliases.includes(phrase)) return 60;
  return name.startsWith(phrase) ? 20 : 0;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
