import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Dose } from '@/clinical/dose/dose';
import { memberships } from '../schema/accounts';
import { episodes } from '../schema/care';
import { raisedFindings } from '../schema/findings';
import { goals } from '../schema/histories';
import { itemReasons, programItems, programRevisions, programs, type StoredRung } from '../schema/programs';
import type { ScopedTx } from '../scope';
import { doseColumns, doseOf } from './dose-columns';

/** A patient's programs, the ones that are not ended first, then the newest. */
export function listPrograms(tx: ScopedTx, patientId: string) {
  return tx.db
    .select({
      id: programs.id,
      episodeId: programs.episodeId,
      status: programs.status,
      endedOn: programs.endedOn,
      protocol: programs.protocol,
      version: programs.version,
    })
    .from(programs)
    .where(and(eq(programs.clinicId, tx.scope.clinicId), eq(programs.patientId, patientId)))
    .orderBy(sql`${programs.status} = 'ended'`, desc(programs.createdAt), asc(programs.id));
}

export type ProgramRow = Awaited<ReturnType<typeof listPrograms>>[number];

/** Every revision of a patient's programs with its author, newest first. */
export function listRevisions(tx: ScopedTx, patientId: string) {
  return tx.db
    .select({
      id: programRevisions.id,
      programId: programRevisions.programId,
      number: programRevisions.number,
      kind: programRevisions.kind,
      reason: programRevisions.reason,
      togetherReason: programRevisions.togetherReason,
      phases: programRevisions.phases,
      currentPhase: programRevisions.currentPhase,
      endsWhen: programRevisions.endsWhen,
      criteriaRead: programRevisions.criteriaRead,
      effectiveFrom: programRevisions.effectiveFrom,
      expectedPerWeek: programRevisions.expectedPerWeek,
      author: memberships.displayName,
    })
    .from(programRevisions)
    .innerJoin(
      memberships,
      and(
        eq(memberships.clinicId, programRevisions.clinicId),
        eq(memberships.id, programRevisions.createdBy),
      ),
    )
    .where(and(eq(programRevisions.clinicId, tx.scope.clinicId), eq(programRevisions.patientId, patientId)))
    .orderBy(asc(programRevisions.programId), desc(programRevisions.number));
}

export type RevisionRow = Awaited<ReturnType<typeof listRevisions>>[number];

const itemColumns = {
  id: programItems.id,
  revisionId: programItems.revisionId,
  threadId: programItems.threadId,
  position: programItems.position,
  slug: programItems.exerciseSlug,
  exerciseVersion: programItems.exerciseVersion,
  phase: programItems.phase,
  superset: programItems.superset,
  easier: programItems.easier,
  harder: programItems.harder,
  ...doseColumns,
};

export type ProgramItem = {
  readonly id: string;
  readonly revisionId: string;
  /** The same prescription through its revisions. */
  readonly threadId: string;
  readonly position: number;
  readonly slug: string;
  readonly exerciseVersion: number;
  /** The exercise as it was when prescribed: features/library/schema reads it. */
  readonly exercise: unknown;
  readonly phase: number;
  readonly superset: string | null;
  readonly easier: StoredRung | null;
  readonly harder: StoredRung | null;
  readonly dose: Dose;
};

/** The items of some revisions, in their order. */
export async function listItems(
  tx: ScopedTx,
  patientId: string,
  revisionIds: readonly string[],
): Promise<ProgramItem[]> {
  if (revisionIds.length === 0) return [];
  const rows = await tx.db
    .select({ ...itemColumns, exercise: programItems.exercise })
    .from(programItems)
    .where(
      and(
        eq(programItems.clinicId, tx.scope.clinicId),
        eq(programItems.patientId, patientId),
        inArray(programItems.revisionId, [...revisionIds]),
      ),
    )
    .orderBy(asc(programItems.revisionId), asc(programItems.position));
  return rows.map((row) => ({ ...row, dose: doseOf(row) }));
}

/** Why items are prescribed: a finding kept at signing, a goal, or words. */
export async function listReasons(tx: ScopedTx, patientId: string, itemIds: readonly string[]) {
  if (itemIds.length === 0) return [];
  return tx.db
    .select({
      itemId: itemReasons.itemId,
      raisedFindingId: itemReasons.raisedFindingId,
      goalId: itemReasons.goalId,
      goal: goals.activity,
      words: itemReasons.words,
      findingCode: raisedFindings.findingCode,
      side: raisedFindings.side,
    })
    .from(itemReasons)
    .leftJoin(
      raisedFindings,
      and(
        eq(raisedFindings.clinicId, itemReasons.clinicId),
        eq(raisedFindings.patientId, itemReasons.patientId),
        eq(raisedFindings.id, itemReasons.raisedFindingId),
      ),
    )
    .leftJoin(
      goals,
      and(
        eq(goals.clinicId, itemReasons.clinicId),
        eq(goals.patientId, itemReasons.patientId),
        eq(goals.id, itemReasons.goalId),
      ),
    )
    .where(
      and(
        eq(itemReasons.clinicId, tx.scope.clinicId),
        eq(itemReasons.patientId, patientId),
        inArray(itemReasons.itemId, [...itemIds]),
      ),
    )
    .orderBy(asc(itemReasons.id));
}

export type ReasonRow = Awaited<ReturnType<typeof listReasons>>[number];

/** The newest revision that has taken effect counts; the older ones are history, and one that lies ahead waits. */
const inForce = (today: string) => sql`${programRevisions.number} = (
  select max(n.number) from program_revisions n
  where n.clinic_id = ${programs.clinicId} and n.program_id = ${programs.id} and n.effective_from <= ${today})`;

const threadStart = sql<string>`(
  select min(r.effective_from)::text from program_items i
  join program_revisions r on r.clinic_id = i.clinic_id and r.id = i.revision_id
  where i.clinic_id = ${programItems.clinicId} and i.patient_id = ${programItems.patientId}
    and i.thread_id = ${programItems.threadId})`;

/**
 * What a patient is asked to do on a day: of each active program the revision in force, of that the items of its
 * present phase, by episode and in their order. Paused, ended and waiting programs ask for nothing.
 */
export async function activeItemsOf(tx: ScopedTx, patientId: string, today: string) {
  const rows = await tx.db
    .select({
      ...itemColumns,
      exercise: programItems.exercise,
      programId: programs.id,
      episodeId: programs.episodeId,
      complaint: episodes.complaint,
      episodeSide: episodes.side,
      revisionNumber: programRevisions.number,
      /** 'YYYY-MM-DD'; of the revision */
      effectiveFrom: programRevisions.effectiveFrom,
      /** 'YYYY-MM-DD'; of the first revision that held this prescription: from here every n days counts. */
      startedOn: threadStart,
    })
    .from(programs)
    .innerJoin(
      programRevisions,
      and(
        eq(programRevisions.clinicId, programs.clinicId),
        eq(programRevisions.programId, programs.id),
        inForce(today),
      ),
    )
    .innerJoin(
      programItems,
      and(
        eq(programItems.clinicId, programRevisions.clinicId),
        eq(programItems.patientId, programRevisions.patientId),
        eq(programItems.revisionId, programRevisions.id),
        eq(programItems.phase, programRevisions.currentPhase),
      ),
    )
    .innerJoin(episodes, and(eq(episodes.clinicId, programs.clinicId), eq(episodes.id, programs.episodeId)))
    .where(
      and(
        eq(programs.clinicId, tx.scope.clinicId),
        eq(programs.patientId, patientId),
        eq(programs.status, 'active'),
      ),
    )
    .orderBy(asc(episodes.startedOn), asc(programs.id), asc(programItems.position));
  return rows.map((row) => ({ ...row, dose: doseOf(row) }));
}
