import { beforeAll, expect, test, vi } from 'vitest';
import { listComparableSigns } from '@/db/queries/plans';
import { withScope } from '@/db/scope';
import { saveDraft } from '@/features/assessments/actions';
import { actAs, sentTo } from './support/acting';
import { ownDatabase } from './support/database';
import { first, freshDraft, signing, whole } from './support/examinations';
import { type Clinic, makeClinic } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => ({
  currentViewer: (await import('./support/acting')).currentViewer,
}));
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

ownDatabase();
let north: Clinic;

beforeAll(async () => {
  north = await makeClinic('North');
  actAs(north.staff, 'therapist');
});

const decided = {
  'finding.tight-soleus.left': 'keep',
  'finding.limited-dorsiflexion.left': 'drop',
  'finding.pelvic-drop.right': 'keep',
  'finding.weak-glute-med.right': 'drop',
};

test('signing keeps the ticked signs: what a rule called abnormal, and what the therapist added', async () => {
  const id = await freshDraft(north, north.ann);
  await saveDraft(first, whole(north.ann, id, 1));
  await sentTo(
    signing(north.ann, id, 2, {
      ...decided,
      'sign.calf-stretch-pair.knee-bent.left': 'again',
      'sign.knee-to-wall.toe-to-wall-cm.right': 'again',
      // Nothing was measured here, so there is nothing to compare with.
      'sign.lunge-straight-knee.shin-inclinometer.left': 'again',
    }),
  );
  const kept = await withScope(north.staff, (tx) => listComparableSigns(tx, north.ann.id, id));
  expect(kept.map((one) => `${one.testCode} ${one.side} ${one.chosen}`).sort()).toEqual([
    'calf-stretch-pair left auto',
    'knee-to-wall right hand',
  ]);
});
