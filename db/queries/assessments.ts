import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { newId } from '@/lib/id';
import { memberships } from '../schema/accounts';
import { assessments } from '../schema/assessments';
import { episodes } from '../schema/care';
import { addenda } from '../schema/findings';
import type { ScopedTx } from '../scope';

/** The patient's examinations, newest first, numbered from the first on. */
export async function listAssessments(tx: ScopedTx, patientId: string) {
  const { clinicId } = tx.scope;
  return tx.db
    .select({
      id: assessments.id,
      number: sql<number>`(row_number() over (order by ${assessments.createdAt}, ${assessments.id}))::int`,
      episodeId: assessments.episodeId,
      complaint: episodes.complaint,
      side: episodes.side,
      status: assessments.status,
      examinedOn: assessments.examinedOn,
      authorName: memberships.displayName,
    })
    .from(assessments)
    .innerJoin(
      episodes,
      and(eq(episodes.clinicId, assessments.clinicId), eq(episodes.id, assessments.episodeId)),
    )
    .innerJoin(
      memberships,
      and(
        eq(memberships.clinicId, assessments.clinicId),
        eq(memberships.id, sql`coalesce(${assessments.signedBy}, ${assessments.createdBy})`),
      ),
    )
    .where(and(eq(assessments.clinicId, clinicId), eq(assessments.patientId, patientId)))
    .orderBy(desc(assessments.createdAt), desc(assessments.id));
}

export type AssessmentLine = Awaited<ReturnType<typeof listAssessments>>[number];

/** One examination's own row; null for another patient's, another clinic's and none. */
export async function findAssessment(tx: ScopedTx, patientId: string, id: string) {
  const [row] = await tx.db
    .select({
      id: assessments.id,
      episodeId: assessments.episodeId,
      status: assessments.status,
      examinedOn: assessments.examinedOn,
      story: assessments.story,
      templateCode: assessments.templateCode,
      version: assessments.version,
      createdAt: assessments.createdAt,
      signedAt: assessments.signedAt,
      signedBy: assessments.signedBy,
    })
    .from(assessments)
    .where(ofId(tx, patientId, id));
  return row ?? null;
}

export type AssessmentRow = NonNullable<Awaited<ReturnType<typeof findAssessment>>>;

const ofId = (tx: ScopedTx, patientId: string, id: string) =>
  and(
    eq(assessments.clinicId, tx.scope.clinicId),
    eq(assessments.patientId, patientId),
    eq(assessments.id, id),
  );

/**
 * Starts a draft and gives the id of the episode's draft: the new one, or the one that is already there (a second
 * press, a colleague's); `fresh` when this call made it. Null when the episode is not this patient's.
 */
export async function startDraft(
  tx: ScopedTx,
  draft: {
    id: string;
    patientId: string;
    episodeId: string;
    examinedOn: string;
    templateCode?: string | null;
  },
): Promise<{ id: string; fresh: boolean } | null> {
  const { clinicId, membershipId } = tx.scope;
  const [episode] = await tx.db
    .select({ id: episodes.id })
    .from(episodes)
    .where(
      and(
        eq(episodes.clinicId, clinicId),
        eq(episodes.patientId, draft.patientId),
        eq(episodes.id, draft.episodeId),
      ),
    );
  if (!episode) return null;
  const made = await tx.db
    .insert(assessments)
    .values({ clinicId, ...draft, createdBy: membershipId })
    .onConflictDoNothing()
    .returning({ id: assessments.id });
  const [open] = await tx.db
    .select({ id: assessments.id })
    .from(assessments)
    .where(
      and(
        eq(assessments.clinicId, clinicId),
        eq(assessments.patientId, draft.patientId),
        eq(assessments.episodeId, draft.episodeId),
        eq(assessments.status, 'draft'),
      ),
    );
  // None is open although the insert met a row: this very form's draft has been signed since.
  const id = open?.id ?? (await findAssessment(tx, draft.patientId, draft.id))?.id;
  return id === undefined ? null : { id, fresh: made.length > 0 };
}

/** Claims the draft for this transaction by its version; the new version, or null when signed, stale or not there. */
export async function claimDraft(
  tx: ScopedTx,
  patientId: string,
  id: string,
  version: number,
): Promise<number | null> {
  const [claimed] = await tx.db
    .update(assessments)
    .set({ version: version + 1 })
    .where(and(ofId(tx, patientId, id), eq(assessments.status, 'draft'), eq(assessments.version, version)))
    .returning({ version: assessments.version });
  return claimed?.version ?? null;
}

/** The draft's own columns. To be called after `claimDraft`, in its transaction. */
export async function writeStory(
  tx: ScopedTx,
  patientId: string,
  id: string,
  told: { story: string | null; examinedOn: string },
): Promise<void> {
  await tx.db
    .update(assessments)
    .set(told)
    .where(ofId(tx, patientId, id));
}

/** Ends the draft: from here on the database refuses every change. To be called after `claimDraft`. */
export async function signAssessment(
  tx: ScopedTx,
  patientId: string,
  id: string,
  signedAt: Date,
): Promise<void> {
  await tx.db
    .update(assessments)
    .set({ status: 'signed', signedAt, signedBy: tx.scope.membershipId })
    .where(ofId(tx, patientId, id));
}

export async function listAddenda(tx: ScopedTx, patientId: string, assessmentId: string) {
  return tx.db
    .select({
      id: addenda.id,
      text: addenda.text,
      createdAt: addenda.createdAt,
      authorName: memberships.displayName,
    })
    .from(addenda)
    .innerJoin(
      memberships,
      and(eq(memberships.clinicId, addenda.clinicId), eq(memberships.id, addenda.createdBy)),
    )
    .where(
      and(
        eq(addenda.clinicId, tx.scope.clinicId),
        eq(addenda.patientId, patientId),
        eq(addenda.assessmentId, assessmentId),
      ),
    )
    .orderBy(asc(addenda.createdAt), asc(addenda.id));
}

export type AddendumRow = Awaited<ReturnType<typeof listAddenda>>[number];

/** Adds to a signed examination. The form's id makes a repeated send one row. */
export async function addAddendum(
  tx: ScopedTx,
  addendum: { id: string; patientId: string; assessmentId: string; text: string },
): Promise<void> {
  const { clinicId, membershipId } = tx.scope;
  await tx.db
    .insert(addenda)
    .values({ clinicId, ...addendum, createdBy: membershipId })
    .onConflictDoNothing();
}

/** What every row of an examination's part carries. */
export const partOf = (tx: ScopedTx, patientId: string, assessmentId: string) => ({
  clinicId: tx.scope.clinicId,
  id: newId(),
  patientId,
  assessmentId,
  createdBy: tx.scope.membershipId,
});

/** The rows of one examination's part. */
export const inPart = (
  tx: ScopedTx,
  table: { clinicId: AnyPgColumn; patientId: AnyPgColumn; assessmentId: AnyPgColumn },
  patientId: string,
  assessmentId: string,
) =>
  and(
    eq(table.clinicId, tx.scope.clinicId),
    eq(table.patientId, patientId),
    eq(table.assessmentId, assessmentId),
  );
