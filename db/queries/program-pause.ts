import { newId } from '@/lib/id';
import type { ScopedTx } from '../scope';
import { copyRevision } from './program-copy';
import { type AsSeen, latestRevision, setProgramStatus } from './program-writes';

/**
 * Pauses a program or goes on with it: a revision with the same items, which from its day on asks for nothing, or for
 * all of it again, so that days of a pause are never expected. False when the program is not as it was read.
 */
export async function turnProgram(
  tx: ScopedTx,
  program: AsSeen & { status: 'active' | 'paused'; on: string; reason: string },
): Promise<boolean> {
  const { id: programId, patientId, status, on, reason } = program;
  if (!(await setProgramStatus(tx, program))) return false;
  const latest = await latestRevision(tx, patientId, programId);
  if (!latest) return true;
  const kind = status === 'paused' ? 'paused' : 'resumed';
  const { currentPhase } = latest;
  await copyRevision(tx, { patientId, programId }, latest, {
    id: newId(),
    kind,
    reason,
    currentPhase,
    criteriaRead: null,
    on,
  });
  return true;
}
