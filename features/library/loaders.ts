import 'server-only';
import { libraryState, listExercises } from '@/db/queries/library';
import type { ScopedTx } from '@/db/scope';
import { type LibraryExercise, storedExercise } from './schema';

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
