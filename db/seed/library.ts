import { createHash } from 'node:crypto';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import { allExercises } from '@/clinical/library/all-exercises';
import { allProtocols } from '@/clinical/library/all-protocols';
import {
  exercises,
  exerciseVersions,
  protocols,
  protocolVersions,
  type SharedShelf,
} from '../schema/library';

export type LibraryLoad = { added: number; changed: number; retired: number };

type Entry = { readonly slug: string };

/**
 * Brings the shared library in line with clinical/library, as the owner and in one transaction. New words make a
 * new version and old versions stay; what is no longer in the library is retired, never deleted. Programs keep a
 * snapshot of their own, so that nothing a patient was given changes here.
 */
export async function loadSharedLibrary(
  owner: Client,
  library: readonly Entry[] = allExercises,
): Promise<LibraryLoad> {
  return bringInLine(owner, { head: exercises, versions: exerciseVersions }, library);
}

/** The same for the shared protocols. */
export async function loadSharedProtocols(
  owner: Client,
  library: readonly Entry[] = allProtocols,
): Promise<LibraryLoad> {
  return bringInLine(owner, { head: protocols, versions: protocolVersions }, library);
}

async function bringInLine(
  owner: Client,
  { head, versions }: SharedShelf,
  library: readonly Entry[],
): Promise<LibraryLoad> {
  const db = drizzle(owner, { casing: 'snake_case' });
  return db.transaction(async (tx) => {
    const known = new Map(
      (
        await tx
          .select({
            slug: head.slug,
            version: head.currentVersion,
            retiredAt: head.retiredAt,
            hash: versions.contentHash,
          })
          .from(head)
          .innerJoin(versions, and(eq(versions.slug, head.slug), eq(versions.version, head.currentVersion)))
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
    // What comes back with new words stands in both lists; its new version counts.
    const rows = [...new Map([...current].reverse().map((row) => [row.slug, row])).values()];
    if (rows.length > 0) {
      await tx
        .insert(head)
        .values(rows)
        .onConflictDoUpdate({
          target: head.slug,
          set: { currentVersion: sql`excluded.current_version`, retiredAt: null },
        });
    }
    if (changed.length > 0) await tx.insert(versions).values(changed);
    const retired = await tx
      .update(head)
      .set({ retiredAt: sql`now()` })
      .where(
        and(
          sql`${head.retiredAt} is null`,
          notInArray(
            head.slug,
            library.map((one) => one.slug),
          ),
        ),
      )
      .returning({ slug: head.slug });
    const added = changed.filter((one) => one.version === 1).length;
    return { added, changed: changed.length - added, retired: retired.length };
  });
}

/** The same words give the same hash, in whatever order their fields stand. */
function hashOf(content: Entry): string {
  const sorted = JSON.stringify(content, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(sorted).digest('hex');
}
