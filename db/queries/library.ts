import { and, eq, isNull } from 'drizzle-orm';
import { exercises, exerciseVersions } from '../schema/library';
import type { ScopedTx } from '../scope';

/** `content` is what a migrate run wrote: an exercise of clinical/library, of that time. */
export type VersionRow = { readonly slug: string; readonly version: number; readonly content: unknown };

/** Changes with every change of the library: by it a process knows whether what it has read still stands. */
export async function libraryState(tx: ScopedTx): Promise<string> {
  const [row] = await tx.named<{ state: string }>(
    'library-state',
    `select count(*) || ' ' || coalesce(max(v.created_at)::text, '') || ' '
       || (select count(*) || ' ' || coalesce(max(e.retired_at)::text, '') from exercises e
           where e.retired_at is not null) as state
     from exercise_versions v`,
    [],
  );
  return row?.state ?? '';
}

/** The current version of every exercise that is not retired. Large: some 335 kB, read when the state changed. */
export function listExercises(tx: ScopedTx): Promise<VersionRow[]> {
  return tx.db
    .select({
      slug: exerciseVersions.slug,
      version: exerciseVersions.version,
      content: exerciseVersions.content,
    })
    .from(exercises)
    .innerJoin(
      exerciseVersions,
      and(eq(exerciseVersions.slug, exercises.slug), eq(exerciseVersions.version, exercises.currentVersion)),
    )
    .where(isNull(exercises.retiredAt))
    .orderBy(exercises.slug);
}
