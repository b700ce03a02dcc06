import { expectedSessionsPerWeek } from '@/clinical/dose/schedule';
import { laterOf } from '@/clinical/time/days';
import { newId } from '@/lib/id';
import type { ScopedTx } from '../scope';
import { type AsSeen, insertRevision, latestRevision, setProgramStatus } from './program-writes';
import { listItems, listReasons } from './programs';

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
  const items = await listItems(tx, patientId, [latest.id]);
  const reasons = await listReasons(
    tx,
    patientId,
    items.map((item) => item.id),
  );
  const asked = items.filter((item) => item.phase === latest.currentPhase);
  await insertRevision(tx, {
    id: newId(),
    patientId,
    programId,
    number: latest.number + 1,
    kind: status === 'paused' ? 'paused' : 'resumed',
    reason,
    togetherReason: null,
    effectiveFrom: laterOf(on, latest.effectiveFrom),
    expectedPerWeek:
      status === 'paused' ? 0 : asked.reduce((sum, item) => sum + expectedSessionsPerWeek(item.dose), 0),
    phases: latest.phases,
    currentPhase: latest.currentPhase,
    items: items.map(({ id, ...item }) => ({
      ...item,
      id: newId(),
      because: reasons
        .filter((why) => why.itemId === id)
        .map(({ raisedFindingId, goalId, words }) => ({ raisedFindingId, goalId, words })),
    })),
  });
  return true;
}
