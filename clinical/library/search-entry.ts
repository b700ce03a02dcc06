import { findings } from '../battery/findings.data';
import { equipment } from './equipment.data';
import { families } from './families.data';
import { plainText, remembered, wordsOf } from './match-words';
import { muscleSearchNames } from './muscle-search-names.data';
import { posturesOf } from './postures';

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
  position: string;
  addresses: readonly string[];
}

/** By what a list of exercises is narrowed. */
export const facetNames = [
  'target',
  'secondary',
  'region',
  'category',
  'kneePosition',
  'position',
  'equipment',
  'finding',
  'level',
] as const;
export type FacetName = (typeof facetNames)[number];
type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

const kneeWords: Record<string, string> = {
  extended: 'knee straight extended',
  flexed: 'knee bent flexed',
  mixed: 'knee bent straight mixed',
};

const muscleByName = new Map<string, { aliases: readonly string[]; group: string }>(
  Object.entries(muscleSearchNames),
);
const equipmentByCode = new Map<string, { label: string; aliases: readonly string[] }>(
  equipment.map((piece) => [piece.code, piece]),
);
const familyNames = new Map<string, string>(families.map((family) => [family.id, family.name]));

/** For a finding, the narrower ones that use its exercises too: limited hip rotation serves a hip that turns in too little. */
const narrower = new Map<string, string[]>();
for (const finding of findings)
  for (const wider of 'exercisesAlsoFrom' in finding ? finding.exercisesAlsoFrom : [])
    narrower.set(wider, [...(narrower.get(wider) ?? []), finding.code]);

/** The name of a muscle with its other names, for comparing and for searching. */
function namesOfMuscle(name: string): readonly string[] {
  return [name, ...(muscleByName.get(name)?.aliases ?? [])];
}

// Ten thousand exercises name the same few muscles, pieces and findings: each is taken apart once.
const answersTo = remembered((name) =>
  [...namesOfMuscle(name), muscleByName.get(name)?.group ?? ''].map(plainText),
);
const muscleWords = remembered((name) => namesOfMuscle(name).flatMap(wordsOf));
const pieceWords = remembered((code) => {
  const piece = equipmentByCode.get(code);
  return (piece ? [piece.label, ...piece.aliases] : [code]).flatMap(wordsOf);
});
const knownWords = remembered(wordsOf);
const postures = remembered(posturesOf);

/** Every name, comparable, by which these muscles answer: their own, their other names, their groups. */
export const musclesAnswerTo = (names: readonly string[]): string[] => names.flatMap(answersTo);

/** The values under which an exercise stands in each facet. */
export function facetValues(exercise: SearchableExercise): FacetValues {
  const { anyOf, optional } = exercise.equipment;
  const kit = [...anyOf.flat(), ...optional];
  const treated = exercise.addresses.flatMap((code) => [code, ...(narrower.get(code) ?? [])]);
  return {
    target: exercise.targetMuscles,
    secondary: exercise.secondaryMuscles,
    region: [exercise.region],
    category: [exercise.category],
    kneePosition: [exercise.kneePosition],
    position: postures(exercise.position),
    equipment: distinct(anyOf.length === 0 ? ['none', ...kit] : kit),
    finding: distinct(treated),
    level: [String(exercise.level)],
  };
}

/**
 * The words that an exercise is found by, each with its weight: what stands in the name counts twice what the
 * target muscle does, and that more than what merely goes along.
 */
export function weightedWords(exercise: SearchableExercise): Map<string, number> {
  const { anyOf, optional } = exercise.equipment;
  const fields: ReadonlyArray<readonly [number, readonly string[]]> = [
    [10, wordsOf(exercise.name)],
    [7, exercise.aliases.flatMap((name) => wordsOf(name))],
    [5, exercise.targetMuscles.flatMap(muscleWords)],
    [3, exercise.secondaryMuscles.flatMap(muscleWords)],
    [3, knownWords(kneeWords[exercise.kneePosition] ?? '')],
    [3, knownWords(familyNames.get(exercise.family ?? '') ?? '')],
    [2, [exercise.category, exercise.region].flatMap(knownWords)],
    [2, [...anyOf.flat(), ...optional].flatMap(pieceWords)],
    [1, exercise.addresses.flatMap(knownWords)],
    [1, postures(exercise.position).flatMap(knownWords)],
  ];
  const weights = new Map<string, number>();
  for (const [weight, words] of fields)
    for (const word of words) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  return weights;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
