import type { Exercise, ExerciseFamily } from './exercise';
import { armExercises } from './exercises-arm.data';
import { calfExercises } from './exercises-calf.data';
import { footAnkleExercises } from './exercises-foot-ankle.data';
import { hipExercises } from './exercises-hip.data';
import { kneeThighExercises } from './exercises-knee-thigh.data';
import { lowerLimbExercises } from './exercises-lower-limb.data';
import { neckExercises } from './exercises-neck.data';
import { runningExercises } from './exercises-running.data';
import { shoulderExercises } from './exercises-shoulder.data';
import { trunkExercises } from './exercises-trunk.data';
import { wholeBodyExercises } from './exercises-whole-body.data';
import { families } from './families.data';

/** Every exercise of the shared library, calf first. Large: for the server only. */
export const allExercises: readonly Exercise[] = [
  ...calfExercises,
  ...footAnkleExercises,
  ...kneeThighExercises,
  ...hipExercises,
  ...lowerLimbExercises,
  ...runningExercises,
  ...trunkExercises,
  ...neckExercises,
  ...shoulderExercises,
  ...armExercises,
  ...wholeBodyExercises,
];

const bySlug = new Map(allExercises.map((exercise) => [exercise.slug, exercise]));
const familyOf = new Map(families.flatMap((family) => family.slugs.map((slug) => [slug, family])));

/** The exercise with this slug, or undefined. */
export function exerciseBySlug(slug: string): Exercise | undefined {
  return bySlug.get(slug);
}

/** The family in which this exercise stands, or undefined. */
export function familyOfExercise(slug: string): ExerciseFamily | undefined {
  return familyOf.get(slug);
}

/** The next easier and harder exercise on the ladder; null at its ends and in families without order. */
export function rungsOf(slug: string): { easier: Exercise | null; harder: Exercise | null } {
  const family = familyOf.get(slug);
  if (family?.kind !== 'ladder') return { easier: null, harder: null };
  const at = family.slugs.indexOf(slug);
  const rung = (index: number) => bySlug.get(family.slugs[index] ?? '') ?? null;
  return { easier: rung(at - 1), harder: rung(at + 1) };
}
