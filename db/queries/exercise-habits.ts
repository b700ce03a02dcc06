import { and, eq, sql } from 'drizzle-orm';
import { newId } from '@/lib/id';
import { exerciseFavourites, exerciseUses } from '../schema/clinic-library';
import { programItems, programRevisions, programs } from '../schema/programs';
import type { ScopedTx } from '../scope';

export type UseRow = {
  readonly slug: string;
  readonly mine: number;
  readonly all: number;
  readonly lastAt: Date | null;
};

/** How often each exercise was given to somebody: by who asks, by anybody of the clinic; and when last by who asks. */
export async function listUses(tx: ScopedTx): Promise<UseRow[]> {
  const rows = await tx.named<{ slug: string; mine: number; all_uses: number; last_at: Date | null }>(
    'exercise-uses',
    `select exercise_slug as slug, sum(uses)::int as all_uses,
       coalesce(sum(uses) filter (where membership_id = $2), 0)::int as mine,
       max(last_used_at) filter (where membership_id = $2) as last_at
     from exercise_uses where clinic_id = $1 group by exercise_slug`,
    [tx.scope.clinicId, tx.scope.membershipId],
  );
  return rows.map(({ slug, mine, all_uses: all, last_at: lastAt }) => ({ slug, mine, all, lastAt }));
}

/** The exercises that who asks marked. */
export async function listFavourites(tx: ScopedTx): Promise<string[]> {
  const rows = await tx.db
    .select({ slug: exerciseFavourites.exerciseSlug })
    .from(exerciseFavourites)
    .where(mine(tx));
  return rows.map(({ slug }) => slug);
}

const mine = (tx: ScopedTx) =>
  and(
    eq(exerciseFavourites.clinicId, tx.scope.clinicId),
    eq(exerciseFavourites.membershipId, tx.scope.membershipId),
  );

/** Marks an exercise for who asks, or takes the mark away. */
export async function setFavourite(tx: ScopedTx, slug: string, marked: boolean): Promise<void> {
  const { clinicId, membershipId } = tx.scope;
  if (marked)
    await tx.db
      .insert(exerciseFavourites)
      .values({ clinicId, id: newId(), membershipId, exerciseSlug: slug })
      .onConflictDoNothing();
  else await tx.db.delete(exerciseFavourites).where(and(mine(tx), eq(exerciseFavourites.exerciseSlug, slug)));
}

/** Counts that who asks gave these exercises to somebody, in the transaction that gives them. */
export async function countUses(tx: ScopedTx, slugs: readonly string[], at: Date): Promise<void> {
  const given = new Map<string, number>();
  for (const slug of slugs) given.set(slug, (given.get(slug) ?? 0) + 1);
  if (given.size === 0) return;
  const { clinicId, membershipId } = tx.scope;
  await tx.db
    .insert(exerciseUses)
    // In one order, so that two programs assigned at once wait for each other and never for ever.
    .values(
      [...given].sort().map(([exerciseSlug, uses]) => ({
        clinicId,
        id: newId(),
        membershipId,
        exerciseSlug,
        uses,
        lastUsedAt: at,
      })),
    )
    .onConflictDoUpdate({
      target: [exerciseUses.clinicId, exerciseUses.membershipId, exerciseUses.exerciseSlug],
      set: {
        uses: sql`${exerciseUses.uses} + excluded.uses`,
        lastUsedAt: sql`greatest(${exerciseUses.lastUsedAt}, excluded.last_used_at)`,
      },
    });
}

/** How many patients have this exercise in the present revision of a program that has not ended. */
export async function countPatientsWith(tx: ScopedTx, slug: string): Promise<number> {
  const [row] = await tx.db
    .select({ patients: sql<number>`count(distinct ${programItems.patientId})::int` })
    .from(programItems)
    .innerJoin(
      programRevisions,
      and(
        eq(programRevisions.clinicId, programItems.clinicId),
        eq(programRevisions.patientId, programItems.patientId),
        eq(programRevisions.id, programItems.revisionId),
      ),
    )
    .innerJoin(
      programs,
      and(
        eq(programs.clinicId, programRevisions.clinicId),
        eq(programs.patientId, programRevisions.patientId),
        eq(programs.id, programRevisions.programId),
      ),
    )
    .where(
      and(
        eq(programItems.clinicId, tx.scope.clinicId),
        eq(programItems.exerciseSlug, slug),
        sql`${programs.status} <> 'ended'`,
        sql`${programRevisions.number} = (select max(r.number) from program_revisions r
          where r.clinic_id = ${programs.clinicId} and r.program_id = ${programs.id})`,
      ),
    );
  return row?.patients ?? 0;
}
