import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { auditEvents } from '@/db/schema/audit';
import { triggerPoints } from '@/db/schema/findings';
import { withScope } from '@/db/scope';
import { saveDraft } from '@/features/assessments/actions';

import { newId } from '@/lib/id';
import { actAs } from './support/acting';
import { ownDatabase } from './support/database';
import * as examinations from './support/examinations';

import { type Clinic, makeClinic, type Person } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => {
  const { currentViewer, requireViewer } = await import('./support/acting');
  return { currentViewer, requireViewer };
});
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

ownDatabase();
let north: Clinic;
let ann: Person;

beforeAll(async () => {
  north = await makeClinic('North');
});
beforeEach(() => {
  ann = north.ann;
  actAs(north.staff, 'therapist');
});

const { first, idOf, starting } = examinations;
const freshDraft = () => examinations.freshDraft(north, ann);
const rows = (id: string) => examinations.rowsOf(north, id);
const whole = (id: string, version: number, more?: Record<string, string>) =>
  examinations.whole(ann, id, version, more);
const signing = (id: string, version: number, answers?: Record<string, string>) =>
  examinations.signing(ann, id, version, answers);

describe('a draft', () => {
  test('is one per episode, whoever starts it and however often at once', async () => {
    await freshDraft();
    const opened = await Promise.all([1, 2, 3, 4].map(() => starting(ann)));
    expect(new Set(opened).size).toBe(1);
  });

  test('of another episode is not touched by it', async () => {
    const annes = await freshDraft();
    const bens = idOf(await starting(north.ben));
    expect(bens).not.toBe(annes);
  });

  test('is saved whole: what was not asked has no row, 0 is a 0', async () => {
    const id = await freshDraft();
    const state = await saveDraft(first, whole(id, 1));
    expect(state).toMatchObject({ refusal: null, saved: true, version: 2 });
    const stored = await rows(id);
    expect(stored.head).toMatchObject({ story: 'Deep ache low in the calf', version: 2, status: 'draft' });
    const said = stored.findings.map((one) => [one.methodCode, one.side, one.pain, one.response, one.value]);
    expect(said.sort()).toEqual([
      ['knee-bent', 'left', 3, 'familiar', null],
      ['knee-straight', 'left', 0, 'tightness', null],
      ['toe-to-wall-cm', 'left', null, null, 8.5],
      ['toe-to-wall-cm', 'right', null, null, 11],
    ]);
  });

  test('audits the names of the changed sections, never their values', async () => {
    const id = await freshDraft();
    await saveDraft(first, whole(id, 1));
    await saveDraft(first, whole(id, 2, { 'gait.a.grade': '3' }));
    const trail = await withScope(north.staff, ({ db }) =>
      db
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.objectId, id), eq(auditEvents.verb, 'assessment.save')))
        .orderBy(auditEvents.id),
    );
    expect(trail.map((one) => one.fields)).toEqual([['story', 'pair', 'gait'], ['gait']]);
    expect(JSON.stringify(trail)).not.toContain('ache');
  });

  test('sent again word for word is the same save', async () => {
    const id = await freshDraft();
    await saveDraft(first, whole(id, 1));
    const again = await saveDraft(first, whole(id, 1));
    expect(again).toMatchObject({ refusal: null, version: 2 });
    expect((await rows(id)).findings).toHaveLength(4);
  });

  test('saved from a stale tab is a conflict: nothing stored is overwritten, what was typed comes back', async () => {
    const id = await freshDraft();
    await saveDraft(first, whole(id, 1));
    const stale = await saveDraft(first, whole(id, 1, { story: 'from the other tab' }));
    expect(stale).toMatchObject({ refusal: 'conflict', version: 1 });
    expect(stale.values.story).toBe('from the other tab');
    expect(stale.fields).toMatchObject({ current: ['2'], sections: ['story'] });
    // What it takes to choose field by field, with who stored it.
    expect(stale.stored).toMatchObject({
      version: 2,
      savedBy: 'T. Hand',
      values: { story: 'Deep ache low in the calf' },
    });
    expect((await rows(id)).head?.story).toBe('Deep ache low in the calf');
    const taken = await saveDraft(first, whole(id, 2, { story: 'from the other tab' }));
    expect(taken).toMatchObject({ refusal: null, version: 3 });
  });

  test('with one bad field saves nothing and says so beside each field', async () => {
    const id = await freshDraft();
    const state = await saveDraft(
      first,
      whole(id, 1, {
        'pair.left.bent.pain': '11',
        'pair.right.bent.cm': '1e99',
        'pair.left.straight.degrees': 'steep',
        'area.k.region': 'nowhere',
        'area.k.side': 'left',
      }),
    );
    expect(state.refusal).toBe('invalid');
    expect(Object.keys(state.fields).sort()).toEqual([
      'area.k.region',
      'pair.left.bent.pain',
      'pair.left.straight.degrees',
      'pair.right.bent.cm',
    ]);
    expect(state.values['pair.right.bent.cm']).toBe('1e99');
    expect((await rows(id)).head?.version).toBe(1);
  });

  test('keeps any text as it was typed', async () => {
    const id = await freshDraft();
    const text = '<script>alert(1)</script> 😀 مرحبا';
    await saveDraft(first, whole(id, 1, { story: text, 'gait.a.note': '‏עקב' }));
    const stored = await rows(id);
    expect(stored.head?.story).toBe(text);
    expect(stored.gait[0]?.note).toBe('‏עקב');
  });
});

describe('a trigger point', () => {
  const pin = (id: string, more: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries({
        label: `P${id.slice(-4)}`,
        muscle: 'soleus',
        side: 'left',
        where: 'posterior/soleus-medial-distal',
        ...more,
      }).map(([part, value]) => [`pin.${id}.${part}`, value]),
    );

  test('set today keeps its place once signed, and is not scored by itself at the next visit', async () => {
    const id = await freshDraft();
    const pinId = newId();
    await saveDraft(first, whole(id, 1, pin(pinId, { tenderness: '4', label: 'S1' })));
    await signing(id, 2).catch(() => null);
    const next = await freshDraft();
    expect((await rows(next)).scores).toEqual([]);
    const moved = await saveDraft(
      first,
      whole(next, 1, pin(pinId, { tenderness: '2', label: 'X9', side: 'right' })),
    );
    expect(moved.refusal).toBeNull();
    const kept = await withScope(north.staff, ({ db }) =>
      db.select().from(triggerPoints).where(eq(triggerPoints.id, pinId)),
    );
    expect(kept).toMatchObject([{ label: 'S1', side: 'left', regionCode: 'soleus-medial-distal' }]);
    expect((await rows(next)).scores).toMatchObject([{ tenderness: 2, tautBand: null }]);
  });

  test('taken out of the draft is gone, and its name is free again', async () => {
    const id = await freshDraft();
    const [one, other] = [newId(), newId()];
    await saveDraft(first, whole(id, 1, pin(one, { label: 'Q1' })));
    await saveDraft(first, whole(id, 2));
    const again = await saveDraft(first, whole(id, 3, pin(other, { label: 'Q1' })));
    expect(again.refusal).toBeNull();
  });

  test('with the name of another of the same side is refused beside its field', async () => {
    const id = await freshDraft();
    const [one, other] = [newId(), newId()];
    await saveDraft(first, whole(id, 1, pin(one, { label: 'R1', tenderness: '1' })));
    await signing(id, 2).catch(() => null);
    const next = await freshDraft();
    const state = await saveDraft(first, whole(next, 1, pin(other, { label: 'R1' })));
    expect(state.fields[`pin.${other}.label`]).toBeDefined();
  });
});
