import { findings } from '../battery/findings.data';
import { matchWord, plainText, wordsOf } from './match-words';
import {
  equipmentOf,
  groupOfMuscle,
  namesOfMuscle,
  type SearchableExercise,
  searchWords,
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
  return exercises
    .filter((exercise) => fits(exercise, filter))
    .map((exercise) => ({ exercise, score: textScore(exercise, filter.text ?? '') }))
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

/** 0 when a typed word is found nowhere; 1 when nothing was typed. */
function textScore(exercise: SearchableExercise, text: string): number {
  const typed = wordsOf(text);
  if (typed.length === 0) return 1;
  const telling = typed.filter((word) => !smallWords.has(word));
  const fields = wordsFor(exercise);
  let score = 0;
  for (const word of telling.length > 0 ? telling : typed) {
    const best = bestMatch(word, fields);
    if (best === 0) return 0;
    score += best;
  }
  return score + phraseBonus(exercise, plainText(text));
}

function bestMatch(typed: string, fields: readonly WeightedWords[]): number {
  let best = 0;
  for (const { weight, words } of fields) {
    if (weight <= best) continue;
    for (const known of words) best = Math.max(best, weight * matchWord(typed, known));
  }
  return best;
}

/** What is called exactly as typed comes first, whatever else holds the same words. */
function phraseBonus(exercise: SearchableExercise, phrase: string): number {
  const name = plainText(exercise.name);
  if (name === phrase) return 100;
  if (exercise.aliases.some((alias) => plainText(alias) === phrase)) return 60;
  return name.startsWith(phrase) ? 20 : 0;
}

const indexed = new WeakMap<SearchableExercise, readonly WeightedWords[]>();

function wordsFor(exercise: SearchableExercise): readonly WeightedWords[] {
  const known = indexed.get(exercise);
  if (known) return known;
  const words = searchWords(exercise);
  indexed.set(exercise, words);
  return words;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
