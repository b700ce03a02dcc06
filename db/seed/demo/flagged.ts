import { addDays } from '@/clinical/time/days';
import { redFlags } from '../../schema/red-flags';
import type { ScopedTx } from '../../scope';
import { instantOn } from '../days';
import { Random } from '../random';

type Chart = { patientId: string; episodeId: string; side: 'left' | 'right'; today: string };

/**
 * One patient's flags: one of the first visit, resolved after a scan, and one that was raised by hand yesterday after a
 * telephone call and stands open, so that the demo shows what an open flag holds.
 */
export async function flagChart(
  tx: ScopedTx,
  { patientId, episodeId, side, today }: Chart,
  firstVisit: { id: string; on: string },
): Promise<void> {
  const { clinicId, membershipId: createdBy } = tx.scope;
  const own = { clinicId, patientId, episodeId, side, createdBy };
  const random = new Random(Number.parseInt(firstVisit.id.slice(-8), 16));
  const first = instantOn(firstVisit.on, 9, 20);
  const called = instantOn(addDays(today, -1), 16, 40);
  await tx.db.insert(redFlags).values([
    {
      ...own,
      id: random.id(first),
      flagCode: 'bone-stress-suspected',
      source: 'screen',
      sourceCode: 'bone-spot-rest-pain',
      assessmentId: firstVisit.id,
      raisedAt: first,
      createdAt: first,
      resolvedAt: instantOn(addDays(firstVisit.on, 4), 11, 5),
      resolvedBy: createdBy,
      resolutionReason:
        'Medical assessment: sports physician, after MRI. Outcome: no bone stress injury seen. Note: impact may begin again by steps.',
      version: 2,
    },
    {
      ...own,
      id: random.id(called),
      flagCode: 'dvt-suspected',
      source: 'hand',
      regionCode: 'calf',
      raisedAt: called,
      createdAt: called,
    },
  ]);
}
