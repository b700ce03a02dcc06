import { and, desc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { listGaitNotes, listGaitRecordings } from '@/db/queries/gait';
import { findStill, listOtherStills, listStills } from '@/db/queries/stills';
import { auditEvents } from '@/db/schema/audit';
import { type ScopedTx, withScope } from '@/db/scope';
import { demoStills } from '@/db/seed/demo/stills.data';
import { keepCadence, keepMeasure, removeKeptStill } from '@/features/assessments/gait-measure/actions';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { actAs, formOf } from './support/acting';
import { ownDatabase } from './support/database';
import { freshDraft } from './support/examinations';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => ({
  currentViewer: (await import('./support/acting')).currentViewer,
}));
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

ownDatabase();
let north: Clinic;
let south: Clinic;
let ann: Person;

beforeAll(async () => {
  north = await makeClinic('North');
  south = await makeClinic('South');
  ann = north.ann;
});

const within = <T>(work: (tx: ScopedTx) => Promise<T>) => withScope(north.staff, work);
const jpeg = Buffer.from(demoStills.seven, 'base64');

const marked = (degrees: number) => ({
  measure: 'pelvic-obliquity',
  view: 'behind',
  stance: 'right',
  mirrored: false,
  widthPx: 540,
  heightPx: 698,
  points: [
    { name: 'left-pelvis', across: 0.3, down: 0.5 + (Math.tan((degrees * Math.PI) / 180) * 162) / 698 },
    { name: 'right-pelvis', across: 0.6, down: 0.5 },
  ],
  reference: null,
  others: [],
});

type Sent = { degrees?: number; picture?: Uint8Array | null; more?: Record<string, string> };

function keeping(assessmentId: string, { degrees = 7, picture = null, more = {} }: Sent = {}) {
  const form = formOf({
    patientId: ann.id,
    assessmentId,
    stillId: newId(),
    item: 'pelvic-drop',
    phase: 'midstance',
    activity: 'running',
    note: '',
    takenWith: 'running, midstance, from behind',
    measured: JSON.stringify(marked(degrees)),
    ...more,
  });
  if (picture) form.set('picture', new File([new Uint8Array(picture)], 'still.jpg', { type: 'image/jpeg' }));
  return keepMeasure(untouched, form);
}

describe('a measured angle', () => {
  test('is kept with its picture, byte for byte, and the trail says what changed', async () => {
    actAs(north.staff, 'therapist');
    const id = await freshDraft(north, ann);
    expect(await keeping(id, { picture: jpeg, more: { grade: '2' } })).toMatchObject({ saved: true });
    await within(async (tx) => {
      const [still] = await listStills(tx, ann.id, id);
      expect(still).toMatchObject({ mediaType: 'image/jpeg', widthPx: 540, heightPx: 698 });
      expect(still?.measures[0]).toMatchObject({ measure: 'pelvic-obliquity', degrees: 7, stance: 'right' });
      const stored = await findStill(tx, ann.id, still?.id ?? '');
      expect(Buffer.from(stored?.bytes ?? []).equals(jpeg)).toBe(true);
      expect(await listGaitNotes(tx, ann.id, id)).toEqual([
        expect.objectContaining({ degrees: 7, grade: 2, method: '2d-video', stillId: still?.id }),
      ]);
      const [last] = await tx.db
        .select({ verb: auditEvents.verb, fields: auditEvents.fields })
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, north.clinicId), eq(auditEvents.objectId, id)))
        .orderBy(desc(auditEvents.at))
        .limit(1);
      expect(last).toEqual({ verb: 'gait.measure', fields: ['gait', 'stills'] });
    });
  });

  test('without a picture sends none; measured again it asks before it replaces', async () => {
    const id = await freshDraft(north, ann);
    await keeping(id);
    // A repeated send is the same note.
    expect(await keeping(id)).toMatchObject({ saved: true });
    const again = await keeping(id, { degrees: 5 });
    expect(again).toMatchObject({ refusal: 'invalid', fields: { replace: [expect.any(String)] } });
    await keeping(id, { degrees: 5, more: { replace: 'yes' } });
    await within(async (tx) => {
      expect(await listGaitNotes(tx, ann.id, id)).toEqual([
        expect.objectContaining({ degrees: 5, grade: null, stillId: null }),
      ]);
      expect(await listStills(tx, ann.id, id)).toEqual([]);
    });
  });

  test('is refused with what is no JPEG, after signing, to other roles and to another clinic', async () => {
    const id = await freshDraft(north, ann);
    const text = new TextEncoder().encode('<script>alert(1)</script>');
    expect(await keeping(id, { picture: text })).toMatchObject({
      refusal: 'invalid',
      fields: { picture: [expect.any(String)] },
    });
    actAs(north.staff, 'front-desk');
    expect(await keeping(id)).toMatchObject({ refusal: 'not-permitted' });
    actAs(south.staff, 'therapist');
    expect(await keeping(id, { picture: jpeg })).toMatchObject({ refusal: 'not-found' });
    actAs(north.staff, 'therapist');
    await freshDraft(north, ann);
    expect(await keeping(id, { picture: jpeg })).toMatchObject({ refusal: 'conflict' });
    expect(await within((tx) => listStills(tx, ann.id, id))).toEqual([]);
  });
});

describe('a kept still', () => {
  test('goes out of a draft and leaves its note; in a signed one it stays, and stands beside the next', async () => {
    const first = await freshDraft(north, ann);
    await keeping(first, { picture: jpeg });
    const [still] = await within((tx) => listStills(tx, ann.id, first));
    const removing = (assessmentId: string) =>
      removeKeptStill(untouched, formOf({ patientId: ann.id, assessmentId, stillId: still?.id ?? '' }));
    const next = await freshDraft(north, ann);
    expect(await removing(first)).toMatchObject({ refusal: 'conflict' });
    expect((await within((tx) => listOtherStills(tx, ann.id, next, 5))).map((one) => one.id)).toContain(
      still?.id,
    );
    // Named with another visit's id it is not found there, and stays where it is.
    expect(await removing(next)).toMatchObject({ saved: true });
    expect(await within((tx) => listStills(tx, ann.id, first))).toHaveLength(1);

    await keeping(next, { picture: jpeg });
    const [own] = await within((tx) => listStills(tx, ann.id, next));
    await removeKeptStill(
      untouched,
      formOf({ patientId: ann.id, assessmentId: next, stillId: own?.id ?? '' }),
    );
    await within(async (tx) => {
      expect(await listStills(tx, ann.id, next)).toEqual([]);
      expect(await listGaitNotes(tx, ann.id, next)).toEqual([
        expect.objectContaining({ degrees: 7, stillId: null }),
      ]);
    });
  });
});

test('a counted cadence is kept as today’s, and another one asks first', async () => {
  const id = await freshDraft(north, ann);
  const counted = (spm: number, more: Record<string, string> = {}) =>
    keepCadence(
      untouched,
      formOf({ patientId: ann.id, assessmentId: id, activity: 'running', spm, ...more }),
    );
  expect(await counted(168)).toMatchObject({ saved: true });
  expect(await counted(168)).toMatchObject({ saved: true });
  expect(await counted(172)).toMatchObject({ refusal: 'invalid', fields: { replace: [expect.any(String)] } });
  expect(await counted(172, { replace: 'yes' })).toMatchObject({ saved: true });
  expect(await counted(9)).toMatchObject({ refusal: 'invalid', fields: { spm: [expect.any(String)] } });
  expect(await within((tx) => listGaitRecordings(tx, ann.id, id))).toEqual([
    expect.objectContaining({ activity: 'running', cadenceSpm: 172, speedKmh: null }),
  ]);
});
