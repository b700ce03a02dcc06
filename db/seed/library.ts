import { createHash } from 'node:crypto';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import { allExercises } from '@/clinical/library/all-exercises';
import type { Exercise } from '@/clinical/library/exercise';
import { exercises, exerciseVersions } from '../schema/library';

export type LibraryLoad = { added: number; changed: number; retired: number };

/**
 * Brings the shared library in line with clinical/library, as the owner and in one transaction. New words make a
 * new version and old versions stay; what is no longer in the library is retired, never deleted. Programs keep a
 * snapshot of their own, so that nothing a patient was given changes here.
 */
export async function loadSharedLibrary(
  owner: Client,
  library: readonly Exercise[] = allExercises,
): Promise<LibraryLoad> {
  const db = drizzle(owner, { casing: 'snake_case' });
  return db.transaction(async (tx) => {
    const known = new Map(
      (
        await tx
          .select({
            slug: exercises.slug,
            version: exercises.currentVersion,
            retiredAt: exercises.retiredAt,
            hash: exerciseVersions.contentHash,
          })
          .from(exercises)
          .innerJoin(
            exerciseVersions,
            and(
              eq(exerciseVersions.slug, exercises.slug),
              eq(exerciseVersions.version, exercises.currentVersion),
            ),
          )
      ).map((row) => [row.slug, row]),
    );
    const changed = library
      .map((content) => ({ content, slug: content.slug, contentHash: hashOf(content) }))
      .filter((one) => known.get(one.slug)?.hash !== one.contentHash)
      .map((one) => ({ ...one, version: (known.get(one.slug)?.version ?? 0) + 1 }));
    const back = library.filter((one) => known.get(one.slug)?.retiredAt);
    const current = [
      ...changed.map(({ slug, version }) => ({ slug, currentVersion: version })),
      ...back.map(({ slug }) => ({ slug, currentVersion: known.get(slug)?.version ?? 1 })),
    ];
    // An exercise that comes back with new words stands in both lists; its new version counts.
    const rows = [...new Map([...current].reverse().map((row) => [row.slug, row])).values()];
    if (rows.length > 0) {
      await tx
        .insert(exercises)
        .values(rows)
        .onConflictDoUpdate({
          target: exercises.slug,
          set: { currentVersion: sql`excluded.current_version`, retiredAt: null },
        });
    }
    if (changed.length > 0) await tx.insert(exerciseVersions).values(changed);
    const retired = await tx
      .update(exercises)
      .set({ retiredAt: sql`now()` })
      .where(
        and(
          sql`${exercises.retiredAt} is null`,
          notInArray(
            exercises.slug,
            library.map((one) => one.slug),
          ),
        ),
      )
      .returning({ slug: exercises.slug });
    const added = changed.filter((one) => one.version === 1).length;
    return { added, changed: changed.length - added, retired: retired.length };
  });
}

/** The same words give the same hash, in whatever order their fields stand. */
function hashOf(content: Exercise): string {
  const sorted = JSON.stringify(content, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(sorted).digest('hex');
}
