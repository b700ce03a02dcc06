import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { memberships } from '../schema/accounts';
import { clinicExercises, clinicExerciseVersions } from '../schema/clinic-library';
import type { ScopedTx } from '../scope';

/** Where a clinic's own exercise stands, without its words. `changes` grows with every change of it. */
export type OwnState = {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly retired: boolean;
  readonly mergedInto: string | null;
  readonly changes: number;
};

/** Changes with every change of the clinic's own exercises: by it a process knows whether what it has read stands. */
export async function ownLibraryState(tx: ScopedTx): Promise<string> {
  const [row] = await tx.named<{ state: string }>(
    'own-library-state',
    `select count(*) || ' ' || coalesce(sum(changes), 0) as state from clinic_exercises where clinic_id = $1`,
    [tx.scope.clinicId],
  );
  return row?.state ?? '';
}

/** Every own exercise of the clinic, retired ones too, without its words. */
export function listOwnStates(tx: ScopedTx): Promise<OwnState[]> {
  const { id, slug, currentVersion, retiredAt, mergedInto, changes } = clinicExercises;
  return tx.db
    .select({
      id,
      slug,
      version: currentVersion,
      retired: sql<boolean>`${retiredAt} is not null`,
      mergedInto,
      changes,
    })
    .from(clinicExercises)
    .where(eq(clinicExercises.clinicId, tx.scope.clinicId))
    .orderBy(slug);
}

/** The words of the present versions of these exercises. */
export async function readOwnContents(tx: ScopedTx, ids: readonly string[]): Promise<Map<string, unknown>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: clinicExercises.id, content: clinicExerciseVersions.content })
    .from(clinicExercises)
    .innerJoin(
      clinicExerciseVersions,
      and(
        eq(clinicExerciseVersions.clinicId, clinicExercises.clinicId),
        eq(clinicExerciseVersions.exerciseId, clinicExercises.id),
        eq(clinicExerciseVersions.version, clinicExercises.currentVersion),
      ),
    )
    // One parameter, however many: ten thousand would be too many for a list.
    .where(
      and(
        eq(clinicExercises.clinicId, tx.scope.clinicId),
        sql`${clinicExercises.id} = any(${sql.param([...ids])}::uuid[])`,
      ),
    );
  return new Map(rows.map(({ id, content }) => [id, content]));
}

/** What an exercise said in each of its versions, the newest first, with who wrote it. */
export function listOwnVersions(tx: ScopedTx, exerciseId: string) {
  const { version, content, createdAt } = clinicExerciseVersions;
  return tx.db
    .select({ version, content, createdAt, author: memberships.displayName })
    .from(clinicExerciseVersions)
    .innerJoin(
      memberships,
      and(
        eq(memberships.clinicId, clinicExerciseVersions.clinicId),
        eq(memberships.id, clinicExerciseVersions.createdBy),
      ),
    )
    .where(
      and(
        eq(clinicExerciseVersions.clinicId, tx.scope.clinicId),
        eq(clinicExerciseVersions.exerciseId, exerciseId),
      ),
    )
    .orderBy(desc(version));
}

export type NewOwn = {
  readonly id: string;
  readonly slug: string;
  readonly versionId: string;
  readonly content: object;
};

/** Adds exercises with their first versions. Ids that are there already are left as they are; gives the added ids. */
export async function addOwn(tx: ScopedTx, exercises: readonly NewOwn[]): Promise<Set<string>> {
  if (exercises.length === 0) return new Set();
  const owned = { clinicId: tx.scope.clinicId, createdBy: tx.scope.membershipId };
  const added = await tx.db
    .insert(clinicExercises)
    .values(exercises.map(({ id, slug }) => ({ ...owned, id, slug })))
    .onConflictDoNothing()
    .returning({ id: clinicExercises.id });
  const ids = new Set(added.map(({ id }) => id));
  const first = exercises.filter(({ id }) => ids.has(id));
  if (first.length > 0)
    await tx.db.insert(clinicExerciseVersions).values(
      first.map(({ id, versionId, content }) => ({
        ...owned,
        id: versionId,
        exerciseId: id,
        version: 1,
        content,
      })),
    );
  return ids;
}

const ofId = (tx: ScopedTx, id: string) =>
  and(eq(clinicExercises.clinicId, tx.scope.clinicId), eq(clinicExercises.id, id));

/** Writes the next version over the one that its form showed; false when that is not the present one any more. */
export async function addOwnVersion(
  tx: ScopedTx,
  exercise: {
    readonly id: string;
    readonly over: number;
    readonly versionId: string;
    readonly content: object;
  },
): Promise<boolean> {
  const { id, over, versionId, content } = exercise;
  const moved = await tx.db
    .update(clinicExercises)
    .set({ currentVersion: over + 1, changes: sql`${clinicExercises.changes} + 1` })
    .where(and(ofId(tx, id), eq(clinicExercises.currentVersion, over)))
    .returning({ id: clinicExercises.id });
  if (moved.length === 0) return false;
  const { clinicId, membershipId } = tx.scope;
  await tx.db
    .insert(clinicExerciseVersions)
    .values({ clinicId, id: versionId, exerciseId: id, version: over + 1, content, createdBy: membershipId });
  return true;
}

/** Takes exercises out of the list, or (null) puts them back; `mergedInto` names what stands for them. */
export async function retireOwn(
  tx: ScopedTx,
  ids: readonly string[],
  retired: { readonly at: Date; readonly mergedInto: string | null } | null,
): Promise<void> {
  await tx.db
    .update(clinicExercises)
    .set({
      retiredAt: retired?.at ?? null,
      mergedInto: retired?.mergedInto ?? null,
      changes: sql`${clinicExercises.changes} + 1`,
    })
    .where(and(eq(clinicExercises.clinicId, tx.scope.clinicId), inArray(clinicExercises.id, [...ids])));
}
