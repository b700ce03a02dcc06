import { findings } from '@/clinical/battery/findings.data';
import { equipment } from '@/clinical/library/equipment.data';
import type { ExerciseCategory, KneePosition } from '@/clinical/library/exercise';
import { families } from '@/clinical/library/families.data';

/** For the server only: these lists are large. */
const labels = new Map<string, string>(findings.map((finding) => [finding.code, finding.label]));
const kit = new Map<string, string>(equipment.map((piece) => [piece.code, piece.label]));
const familyNames = new Map<string, string>(families.map((family) => [family.id, family.name]));

export const kneeWords: Record<KneePosition, string> = {
  extended: 'knee straight',
  flexed: 'knee bent',
  mixed: 'knee straight and bent',
  any: 'any knee angle',
};

export const categoryWords: Record<ExerciseCategory, string> = {
  stretch: 'stretch',
  mobility: 'mobility',
  strength: 'strength',
  isometric: 'isometric',
  balance: 'balance',
  plyometric: 'jumping and landing',
  'gait-retraining': 'gait retraining',
  'self-massage': 'self-massage',
  'self-care': 'self-care',
};

/** The label of a finding; its code where a later library knows it and this build does not. */
export const findingWords = (code: string): string => labels.get(code) ?? code.replaceAll('-', ' ');

export const familyWords = (id: string): string => familyNames.get(id) ?? id.replaceAll('-', ' ');

export const kitWords = (code: string): string => (kit.get(code) ?? code.replaceAll('-', ' ')).toLowerCase();

type Need = { readonly anyOf: readonly (readonly string[])[]; readonly optional: readonly string[] };

/** "step, wall or rail"; "no kit" where nothing is needed. */
export function needWords({ anyOf }: Need): string {
  if (anyOf.length === 0) return 'no kit';
  return anyOf.map((choice) => choice.map(kitWords).join(' or ')).join(', ');
}

/** "soleus, some gastrocnemius": what it is for, then what else works, at most two of these. */
export function targetWords(exercise: {
  readonly targetMuscles: readonly string[];
  readonly secondaryMuscles: readonly string[];
}): string {
  const target = exercise.targetMuscles.join(', ');
  const also = exercise.secondaryMuscles.slice(0, 2).join(' and ');
  if (target === '') return also || 'no one muscle';
  return also === '' ? target : `${target}, some ${also}`;
}
