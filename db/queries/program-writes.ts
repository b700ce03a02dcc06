import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { Dose } from '@/clinical/dose/dose';
import { newId } from '@/lib/id';
import {
  itemReasons,
  programItems,
  programRevisions,
  programs,
  type StoredCriterion,
  type StoredPhase,
  type StoredProtocol,
  type StoredReading,
  type StoredRung,
} from '../schema/programs';
import type { ScopedTx } from '../scope';
import { columnsOf } from './dose-columns';

/** Exactly one of the three is set. */
export type Because = {
  readonly raisedFindingId: string | null;
  readonly goalId: string | null;
  readonly words: string | null;
};

export type NewItem = {
  readonly id: string;
  readonly threadId: string;
  readonly slug: string;
  readonly exerciseVersion: number;
  readonly exercise: unknown;
  readonly dose: Dose;
  readonly phase: number;
  readonly superset: string | null;
  readonly easier: StoredRung | null;
  readonly harder: StoredRung | null;
  readonly because: readonly Because[];
};

export type NewRevision = {
  readonly id: string;
  readonly patientId: string;
  readonly programId: string;
  readonly kind: 'change' | 'paused' | 'resumed';
  readonly reason: string | null;
  readonly togetherReason: string | null;
  /** 'YYYY-MM-DD' */
  readonly effectiveFrom: string;
  readonly expectedPerWeek: number;
  readonly phases: readonly StoredPhase[];
  readonly currentPhase: number;
  /** All of these before the program ends. */
  readonly endsWhen: readonly StoredCriterion[];
  /** How the criteria were read when the therapist moved on; null for any other change. */
  readonly criteriaRead: readonly StoredReading[] | null;
  readonly items: readonly NewItem[];
};

/** Makes the program of an episode; false when its id is taken or the episode has one that is not ended. */
export async function insertProgram(
  tx: ScopedTx,
  program: { id: string; patientId: string; episodeId: string; protocol: StoredProtocol | null },
): Promise<boolean> {
  const { clinicId, membershipId: createdBy } = tx.scope;
  const made = await tx.db
    .insert(programs)
    .values({ clinicId, createdBy, ...program })
    .onConflictDoNothing()
    .returning({ id: programs.id });
  return made.length === 1;
}

export type AsSeen = { readonly id: string; readonly patientId: string; readonly version: number };

const stillAsSeen = (tx: ScopedTx, program: AsSeen) =>
  and(
    eq(programs.clinicId, tx.scope.clinicId),
    eq(programs.patientId, program.patientId),
    eq(programs.id, program.id),
    eq(programs.version, program.version),
    ne(programs.status, 'ended'),
  );

/** Holds a program for a change; false when somebody changed or ended it since it was read. */
export async function claimProgram(tx: ScopedTx, program: AsSeen): Promise<boolean> {
  const held = await tx.db
    .update(programs)
    .set({ version: sql`${programs.version} + 1` })
    .where(stillAsSeen(tx, program))
    .returning({ id: programs.id });
  return held.length === 1;
}

/** Pauses, resumes or ends a program; false when it is not as it was read. `on` is the day, 'YYYY-MM-DD'. */
export async function setProgramStatus(
  tx: ScopedTx,
  program: AsSeen & { status: 'active' | 'paused' | 'ended'; on: string },
): Promise<boolean> {
  const { status, on } = program;
  const held = await tx.db
    .update(programs)
    .set({ status, endedOn: status === 'ended' ? on : null, version: sql`${programs.version} + 1` })
    .where(stillAsSeen(tx, program))
    .returning({ id: programs.id });
  return held.length === 1;
}

/** The program and number of a revision, or null: what a repeated post is known by. */
export async function findRevision(tx: ScopedTx, patientId: string, revisionId: string) {
  const [row] = await tx.db
    .select({
      programId: programRevisions.programId,
      number: programRevisions.number,
      reason: programRevisions.reason,
      togetherReason: programRevisions.togetherReason,
      effectiveFrom: programRevisions.effectiveFrom,
      phases: programRevisions.phases,
      currentPhase: programRevisions.currentPhase,
    })
    .from(programRevisions)
    .where(
      and(
        eq(programRevisions.clinicId, tx.scope.clinicId),
        eq(programRevisions.patientId, patientId),
        eq(programRevisions.id, revisionId),
      ),
    );
  return row ?? null;
}

/** The newest revision, which may take effect later; null for a program without one. Asked while the program is held. */
export async function latestRevision(tx: ScopedTx, patientId: string, programId: string) {
  const [row] = await tx.db
    .select({
      id: programRevisions.id,
      number: programRevisions.number,
      effectiveFrom: programRevisions.effectiveFrom,
      phases: programRevisions.phases,
      currentPhase: programRevisions.currentPhase,
      endsWhen: programRevisions.endsWhen,
    })
    .from(programRevisions)
    .where(
      and(
        eq(programRevisions.clinicId, tx.scope.clinicId),
        eq(programRevisions.patientId, patientId),
        eq(programRevisions.programId, programId),
      ),
    )
    .orderBy(desc(programRevisions.number))
    .limit(1);
  return row ?? null;
}

/** Writes a revision with its items and their reasons, in the order given. */
export async function insertRevision(
  tx: ScopedTx,
  revision: NewRevision & { number: number },
): Promise<void> {
  const { items, ...row } = revision;
  const own = { clinicId: tx.scope.clinicId, createdBy: tx.scope.membershipId, patientId: row.patientId };
  await tx.db.insert(programRevisions).values({ ...row, ...own });
  if (items.length === 0) return;
  await tx.db.insert(programItems).values(
    items.map((item, at) => ({
      ...own,
      ...columnsOf(item.dose),
      id: item.id,
      revisionId: row.id,
      threadId: item.threadId,
      position: at + 1,
      exerciseSlug: item.slug,
      exerciseVersion: item.exerciseVersion,
      exercise: item.exercise,
      phase: item.phase,
      superset: item.superset,
      easier: item.easier,
      harder: item.harder,
    })),
  );
  await tx.db
    .insert(itemReasons)
    .values(
      items.flatMap((item) => item.because.map((why) => ({ ...own, ...why, id: newId(), itemId: item.id }))),
    );
}
