import { expectedSessionsPerWeek } from '@/clinical/dose/schedule';
import { laterOf } from '@/clinical/time/days';
import { newId } from '@/lib/id';
import type { ScopedTx } from '../scope';
import { insertRevision, type latestRevision, type NewRevision } from './program-writes';
import { listItems, listReasons } from './programs';

type Latest = NonNullable<Awaited<ReturnType<typeof latestRevision>>>;

/** What the copy says otherwise than the newest revision. */
type Turn = Pick<NewRevision, 'id' | 'kind' | 'reason' | 'currentPhase' | 'criteriaRead'> & {
  /** 'YYYY-MM-DD'; it takes effect then, but never before the revision that it follows. */
  readonly on: string;
};

/**
 * Writes the next revision with the items, reasons and phases of the newest: what a pause, its end and a move to
 * another phase are. Of a pause nothing is expected. The program is held by the caller.
 */
export async function copyRevision(
  tx: ScopedTx,
  { patientId, programId }: { patientId: string; programId: string },
  latest: Latest,
  { on, ...turn }: Turn,
): Promise<void> {
  const items = await listItems(tx, patientId, [latest.id]);
  const reasons = await listReasons(
    tx,
    patientId,
    items.map((item) => item.id),
  );
  const asked = turn.kind === 'paused' ? [] : items.filter((item) => item.phase === turn.currentPhase);
  await insertRevision(tx, {
    ...turn,
    patientId,
    programId,
    number: latest.number + 1,
    togetherReason: null,
    effectiveFrom: laterOf(on, latest.effectiveFrom),
    expectedPerWeek: asked.reduce((sum, item) => sum + expectedSessionsPerWeek(item.dose), 0),
    phases: latest.phases,
    endsWhen: latest.endsWhen,
    items: items.map(({ id, ...item }) => ({
      ...item,
      id: newId(),
      because: reasons
        .filter((why) => why.itemId === id)
        .map(({ raisedFindingId, goalId, words }) => ({ raisedFindingId, goalId, words })),
    })),
  });
}
