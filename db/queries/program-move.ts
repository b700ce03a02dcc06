import { and, eq } from 'drizzle-orm';
import { programs, type StoredReading } from '../schema/programs';
import type { ScopedTx } from '../scope';
import { copyRevision } from './program-copy';
import { type AsSeen, claimProgram, findRevision, latestRevision } from './program-writes';

type Move = AsSeen & {
  /** Of the revision that it makes: comes with the form, so that a repeated post is one move. */
  readonly revisionId: string;
  /** The phase that is asked for from `on`, from 1. */
  readonly phase: number;
  readonly reason: string;
  readonly criteriaRead: readonly StoredReading[];
  /** 'YYYY-MM-DD' */
  readonly on: string;
};

/** Holds a program until the transaction ends: who also wants to move it waits here, and then sees this move. */
export async function holdProgram(tx: ScopedTx, patientId: string, id: string): Promise<void> {
  await tx.db
    .select({ id: programs.id })
    .from(programs)
    .where(
      and(eq(programs.clinicId, tx.scope.clinicId), eq(programs.patientId, patientId), eq(programs.id, id)),
    )
    .for('update');
}

/** Whether this very move is there already: the same post, sent again. */
export async function isMoved(
  tx: ScopedTx,
  { patientId, id, revisionId, phase }: Pick<Move, 'patientId' | 'id' | 'revisionId' | 'phase'>,
): Promise<boolean> {
  const known = await findRevision(tx, patientId, revisionId);
  return known?.programId === id && known.currentPhase === phase;
}

/**
 * Moves a program to another phase: a revision with the same items, of which those of that phase are asked for. False
 * when the program is not as it was read.
 */
export async function moveProgram(tx: ScopedTx, move: Move): Promise<boolean> {
  const { id: programId, patientId, revisionId, phase, reason, criteriaRead, on } = move;
  if (!(await claimProgram(tx, move))) return false;
  const latest = await latestRevision(tx, patientId, programId);
  if (!latest) return false;
  await copyRevision(tx, { patientId, programId }, latest, {
    id: revisionId,
    kind: 'change',
    reason,
    currentPhase: phase,
    criteriaRead,
    on,
  });
  return true;
}
