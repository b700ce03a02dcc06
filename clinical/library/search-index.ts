import { equipment } from './equipment.data';
import { families } from './families.data';
import { plainText, wordsOf } from './match-words';
import { muscles } from './muscles.data';

/** What the search reads of an exercise; a clinic’s own exercises fit too. */
export interface SearchableExercise {
  slug: string;
  name: string;
  aliases: readonly string[];
  category: string;
  region: string;
  level: number;
  family: string | null;
  targetMuscles: readonly string[];
  secondaryMuscles: readonly string[];
  kneePosition: string;
  equipment: { anyOf: readonly (readonly string[])[]; optional: readonly string[] };
  addresses: readonly string[];
}

export interface WeightedWords {
  weight: number;
  words: readonly string[];
}

const kneeWords: Record<string, string> = {
  extended: 'knee straight extended',
  flexed: 'knee bent flexed',
  mixed: 'knee bent straight mixed',
};

const muscleByName = new Map<string, { name: string; aliases: readonly string[]; group: string }>(
  muscles.map((muscle) => [muscle.name, muscle]),
);
const equipmentByCode = new Map<string, { label: string; aliases: readonly string[] }>(
  equipment.map((piece) => [piece.code, piece]),
);
const familyNames = new Map<string, string>(families.map((family) => [family.id, family.name]));

/** The name of a muscle with its other names, for comparing and for searching. */
export function namesOfMuscle(name: string): readonly string[] {
  return [name, ...(muscleByName.get(name)?.aliases ?? [])];
}

/** The group in which a muscle is listed, such as “rotator cuff”; null for one that is not in the list. */
export function groupOfMuscle(name: string): string | null {
  return muscleByName.get(name)?.group ?? null;
}

/** Every code of equipment that the exercise can use. */
export function equipmentOf(exercise: SearchableExercise): readonly string[] {
  return [...exercise.equipment.anyOf.flat(), ...exercise.equipment.optional];
}

/** What an exercise is found by. */
export interface SearchEntry {
  name: string;
  aliases: readonly string[];
  fields: readonly WeightedWords[];
}

const entries = new WeakMap<SearchableExercise, SearchEntry>();

/** The entry of an exercise, made once. */
export function searchEntry(exercise: SearchableExercise): SearchEntry {
  const known = entries.get(exercise);
  if (known) return known;
  const entry = {
    name: plainText(exercise.name),
    aliases: exercise.aliases.map(plainText),
    fields: weightedWords(exercise),
  };
  entries.set(exercise, entry);
  return entry;
}

function weightedWords(exercise: SearchableExercise): readonly WeightedWords[] {
  const muscleWords = (names: readonly string[]) => names.flatMap(namesOfMuscle).flatMap(wordsOf);
  const pieces = equipmentOf(exercise).flatMap((code) => {
    const piece = equipmentByCode.get(code);
    return piece ? [piece.label, ...piece.aliases] : [code];
  });
  return [
    { weight: 10, words: wordsOf(exercise.name) },
    { weight: 7, words: exercise.aliases.flatMap(wordsOf) },
    { weight: 5, words: muscleWords(exercise.targetMuscles) },
    { weight: 3, words: muscleWords(exercise.secondaryMuscles) },
    { weight: 3, words: wordsOf(kneeWords[exercise.kneePosition] ?? '') },
    { weight: 3, words: wordsOf(familyNames.get(exercise.family ?? '') ?? '') },
    { weight: 2, words: wordsOf(`${exercise.category} ${exercise.region}`) },
    { weight: 2, words: pieces.flatMap(wordsOf) },
    { weight: 1, words: exercise.addresses.flatMap(wordsOf) },
  ];
}
