import 'server-only';
import { doseInWords } from '@/clinical/dose/dose-words';
import { libraryState, listExercises } from '@/db/queries/library';
import type { ScopedTx } from '@/db/scope';
import { categoryWords, findingWords, kneeWords, needWords, targetWords } from './format';
import { type LibraryExercise, type StoredExercise, storedExercise } from './schema';
import type { ExerciseLine } from './types';

export type Library = {
  readonly all: readonly LibraryExercise[];
  readonly bySlug: ReadonlyMap<string, LibraryExercise>;
};

/** The library is the same for every clinic, so that one reading serves a process until a migrate run changes it. */
let kept: { state: string; library: Library } | null = null;

/** Today's shared exercises. */
export async function readLibrary(tx: ScopedTx): Promise<Library> {
  const state = await libraryState(tx);
  if (kept?.state !== state) {
    const rows = await listExercises(tx);
    const all = rows.map((row) => ({ ...storedExercise.parse(row.content), version: row.version }));
    kept = { state, library: { all, bySlug: new Map(all.map((one) => [one.slug, one])) } };
  }
  return kept.library;
}

/** What a list shows of an exercise, in words. */
export function lineOf(exercise: StoredExercise): ExerciseLine {
  const { slug, name, category, kneePosition, level } = exercise;
  return {
    slug,
    name,
    category,
    kneePosition,
    level,
    kind: categoryWords[category],
    targets: targetWords(exercise),
    knee: kneeWords[kneePosition],
    kit: needWords(exercise.equipment),
    usual: doseInWords(exercise.defaultDose, category),
  };
}

/** The label of a finding by its code, for features that name a reason. */
export const findingLabel = (code: string): string => findingWords(code);
