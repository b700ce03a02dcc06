import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { claimDraft } from '@/db/queries/assessments';
import { listRaisedFindings } from '@/db/queries/findings';
import { assessments } from '@/db/schema/assessments';

import { findings, gaitNotes } from '@/db/schema/findings';
import { withScope } from '@/db/scope';
import { addToSigned, saveDraft, startAssessment } from '@/features/assessments/actions';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { actAs, formOf, sentTo } from './support/acting';
import { ownDatabase } from './support/database';
import * as examinations from './support/examinations';
import { FAULT, faultCode } from './support/faults';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => {
  const { currentViewer, requireViewer } = await import('./support/acting');
  return { currentViewer, requireViewer };
});
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

ownDatabase();
let north: Clinic;
let south: Clinic;
let ann: Person;

beforeAll(async () => {
  north = await makeClinic('North');
  south = await makeClinic('South');
});
beforeEach(() => {
  ann = north.ann;
  actAs(north.staff, 'therapist');
});

const { first } = examinations;
const freshDraft = () => examinations.freshDraft(north, ann);
const rows = (id: string) => examinations.rowsOf(north, id);
const whole = (id: string, version: number, more?: Record<string, string>) =>
  examinations.whole(ann, id, version, more);
const signing = (id: string, version: number, answers?: Record<string, string>) =>
  examinations.signing(ann, id, version, answers);

describe('signing', () => {
  test('asks an answer for each raised finding, then keeps what was kept', async () => {
    const id = await freshDraft();
    await saveDraft(first, whole(id, 1));
    const open = await signing(id, 2, { 'finding.tight-soleus.left': 'keep' });
    expect(Object.keys(open.fields).sort()).toEqual([
      'finding.limited-dorsiflexion.left',
      'finding.pelvic-drop.right',
      'finding.weak-glute-med.right',
    ]);
    expect(await sentTo(signing(id, 2))).toBe(`/patients/${ann.id}/assessments/${id}`);
    const stored = await rows(id);
    expect(stored.head).toMatchObject({ status: 'signed', signedBy: north.staff.membershipId });
    expect(stored.raised.map((one) => `${one.findingCode} ${one.side} ${one.strength}`).sort()).toEqual([
      'pelvic-drop right suggests',
      'tight-soleus left suggests',
    ]);
    const because = await withScope(north.staff, (tx) => listRaisedFindings(tx, ann.id, ann.episodeId));
    expect(because.filter((one) => one.assessmentId === id)).toHaveLength(2);
  });

  test('pressed three times at once is one signature', async () => {
    const id = await freshDraft();
    await saveDraft(first, whole(id, 1));
    const pressed = await Promise.all([1, 2, 3].map(() => sentTo(signing(id, 2))));
    expect(new Set(pressed)).toEqual(new Set([`/patients/${ann.id}/assessments/${id}`]));
    expect((await rows(id)).raised).toHaveLength(2);
  });

  test('of an empty draft, and of a stale page, is refused', async () => {
    const id = await freshDraft();
    expect((await signing(id, 1, {})).refusal).toBe('invalid');
    await saveDraft(first, whole(id, 1));
    expect((await signing(id, 1)).refusal).toBe('conflict');
    expect((await rows(id)).head?.status).toBe('draft');
  });
});

describe('a signed assessment', () => {
  async function signed(): Promise<string> {
    const id = await freshDraft();
    await saveDraft(first, whole(id, 1));
    await sentTo(signing(id, 2));
    return id;
  }

  test('refuses a save in words', async () => {
    const id = await signed();
    const state = await saveDraft(first, whole(id, 3, { story: 'later' }));
    expect(state).toMatchObject({ refusal: 'conflict', values: { story: 'later' } });
    expect(state.fields.signed?.[0]).toMatch(/cannot change/);
  });

  test('cannot be changed in the database itself, nor can its parts', async () => {
    const id = await signed();
    const before = await rows(id);
    const part = {
      clinicId: north.clinicId,
      patientId: ann.id,
      assessmentId: id,
      createdBy: north.staff.membershipId,
    };
    await withScope(north.staff, async (tx) => {
      await tx.db.update(assessments).set({ story: 'x' }).where(eq(assessments.id, id));
      await tx.db.update(findings).set({ pain: 9 }).where(eq(findings.assessmentId, id));
      await tx.db.delete(findings).where(eq(findings.assessmentId, id));
      await tx.db.delete(gaitNotes).where(eq(gaitNotes.assessmentId, id));
      expect(await claimDraft(tx, ann.id, id, 3)).toBeNull();
    });
    expect(await rows(id)).toEqual(before);
    const inserted = (assessmentStatus: 'draft' | 'signed') =>
      faultCode(
        withScope(north.staff, ({ db }) =>
          db.insert(findings).values({
            ...part,
            id: newId(),
            assessmentStatus,
            testCode: 'knee-to-wall',
            methodCode: 'late',
            side: 'left',
            pain: 1,
          }),
        ),
      );
    expect(await inserted('signed')).toBe(FAULT.refused);
    expect(await inserted('draft')).toBe(FAULT.foreignKey);
  });

  test('takes addenda, each once, and a draft takes none', async () => {
    const id = await signed();
    const addendum = { id: newId(), patientId: ann.id, assessmentId: id, text: 'Called back: better' };
    expect((await addToSigned(untouched, formOf(addendum))).refusal).toBeNull();
    expect((await addToSigned(untouched, formOf(addendum))).refusal).toBeNull();
    expect((await rows(id)).addenda).toHaveLength(1);
    const draft = await freshDraft();
    const early = await addToSigned(untouched, formOf({ ...addendum, id: newId(), assessmentId: draft }));
    expect(early.refusal).toBe('conflict');
  });
});

describe('who may', () => {
  test('another clinic gets the answer of a record that does not exist', async () => {
    const id = await freshDraft();
    actAs(south.staff, 'therapist');
    const foreign = await saveDraft(first, whole(id, 1));
    const invented = await saveDraft(first, whole(newId(), 1));
    expect(foreign.refusal).toBe('not-found');
    expect(invented).toEqual({ ...foreign, values: invented.values });
    const start = await startAssessment(
      untouched,
      formOf({ id: newId(), patientId: ann.id, episodeId: ann.episodeId }),
    );
    expect(start.refusal).toBe('not-found');
  });

  test.each(['front-desk', 'patient'] as const)('%s may write nothing of it', async (role) => {
    const id = await freshDraft();
    actAs(role === 'patient' ? ann.scope : north.staff, role);
    expect((await saveDraft(first, whole(id, 1))).refusal).toBe('not-permitted');
    expect((await signing(id, 1)).refusal).toBe('not-permitted');
  });

  test('a colleague of the clinic goes on with the draft', async () => {
    const id = await freshDraft();
    actAs(north.staff, 'owner');
    expect((await saveDraft(first, whole(id, 1))).refusal).toBeNull();
  });
});
