import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { listRedFlags } from '@/db/queries/red-flags';
import { auditEvents } from '@/db/schema/audit';
import { withScope } from '@/db/scope';
import { saveDraft } from '@/features/assessments/actions';
import { raiseByHand, resolveByReason } from '@/features/review/flags/actions';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { actAs, formOf, sentTo } from './support/acting';
import { ownDatabase } from './support/database';
import * as examinations from './support/examinations';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => ({
  currentViewer: (await import('./support/acting')).currentViewer,
}));
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

const { first } = examinations;
const flagsOf = (of: Person) => withScope(north.staff, (tx) => listRedFlags(tx, of.id));
const openOf = async (of: Person) => (await flagsOf(of)).filter((flag) => flag.resolvedAt === null);
const resolving = (flag: { id: string; version: number }, more: Record<string, string> = {}) =>
  resolveByReason(
    untouched,
    formOf({
      patientId: ann.id,
      id: flag.id,
      version: flag.version,
      way: 'assessed',
      who: 'Dr Okafor',
      on: '2026-02-01',
      outcome: 'Scan clear',
      note: 'Seen the same day',
      ...more,
    }),
  );
const clearAll = async (of: Person) => {
  for (const flag of await openOf(of))
    await resolveByReason(
      untouched,
      formOf({ patientId: of.id, id: flag.id, version: flag.version, way: 'mistake', note: 'Of a test' }),
    );
};

async function saved(id: string, version: number, answers: Record<string, string>) {
  const fields = Object.entries(answers).map(([item, word]) => {
    const [answer = '', side = ''] = word.split(' ');
    return { [`flag.${item}.answer`]: answer, [`flag.${item}.side`]: side };
  });
  return saveDraft(first, examinations.whole(ann, id, version, Object.assign({}, ...fields)));
}

describe('a screen that is saved', () => {
  beforeEach(() => clearAll(ann));

  test('opens the flag of a yes and of a not sure, and none of a no or of what was not asked', async () => {
    const id = await examinations.freshDraft(north, ann);
    await saved(id, 1, { 'swollen-warm-leg': 'yes left', 'night-pain': 'not-sure', 'weight-loss': 'no' });
    expect((await openOf(ann)).map((flag) => [flag.flagCode, flag.side, flag.source]).sort()).toEqual([
      ['dvt-suspected', 'left', 'screen'],
      ['night-or-cancer-pain', 'none', 'screen'],
    ]);
  });

  test('opens it once, however often it is saved, and not again after it was resolved', async () => {
    const id = await examinations.freshDraft(north, ann);
    await saved(id, 1, { 'swollen-warm-leg': 'yes left' });
    await saved(id, 2, { 'swollen-warm-leg': 'yes left', 'weight-loss': 'no' });
    const [flag] = await openOf(ann);
    expect(await openOf(ann)).toHaveLength(1);
    expect((await resolving(flag ?? { id: newId(), version: 1 })).saved).toBe(true);
    await saved(id, 3, { 'swollen-warm-leg': 'yes left', 'weight-loss': 'no', 'night-pain': 'no' });
    expect(await openOf(ann)).toEqual([]);
  });

  test('keeps the flag open when the answer is taken back: only a name and a reason close it', async () => {
    const id = await examinations.freshDraft(north, ann);
    await saved(id, 1, { 'swollen-warm-leg': 'yes left' });
    await saved(id, 2, { 'swollen-warm-leg': 'no' });
    expect(await openOf(ann)).toHaveLength(1);
  });

  test('whose side is said later goes on under the side, and the unsided one is resolved by who said it', async () => {
    const id = await examinations.freshDraft(north, ann);
    await saved(id, 1, { 'swollen-warm-leg': 'yes' });
    expect((await openOf(ann)).map((flag) => flag.side)).toEqual(['none']);
    await saved(id, 2, { 'swollen-warm-leg': 'yes both' });
    expect((await openOf(ann)).map((flag) => flag.side)).toEqual(['both']);
    const closed = (await flagsOf(ann)).find((flag) =>
      flag.resolutionReason?.startsWith('The side was said'),
    );
    expect(closed?.resolvedByName).toBeTruthy();
  });

  test('that is refused opens nothing', async () => {
    const id = await examinations.freshDraft(north, ann);
    const state = await saveDraft(
      first,
      examinations.whole(ann, id, 1, { 'flag.weight-loss.answer': 'yes', 'plan.next': '2020-01-01' }),
    );
    expect(state).toMatchObject({ refusal: 'invalid', fields: { 'plan.next': ['This day has passed'] } });
    expect(await openOf(ann)).toEqual([]);
  });
});

describe('signing', () => {
  beforeEach(() => clearAll(ann));
  const allNo = Object.fromEntries(
    examinations.screenCodes.map((code): [string, string] => [`flag.${code}.answer`, 'no']),
  );

  test('asks once, by name, for what nobody asked', async () => {
    const id = await examinations.freshDraft(north, ann);
    const { 'flag.weight-loss.answer': _, ...but } = allNo;
    await saveDraft(first, examinations.whole(ann, id, 1, but));
    const asked = await examinations.signing(ann, id, 2, { ...examinations.keepAll, unasked: '' });
    expect(asked).toMatchObject({ refusal: 'invalid', fields: { flags: ['Weight loss without trying'] } });
    const again = { ...examinations.keepAll, unasked: 'weight-loss' };
    expect(await sentTo(examinations.signing(ann, id, 2, again))).toContain(id);
  });

  test('asks nothing where every question has an answer', async () => {
    const id = await examinations.freshDraft(north, ann);
    await saveDraft(first, examinations.whole(ann, id, 1, allNo));
    const answers = { ...examinations.keepAll, unasked: '' };
    expect(await sentTo(examinations.signing(ann, id, 2, answers))).toContain(id);
    expect(await openOf(ann)).toEqual([]);
  });

  test('asks why hands-on work was done where an open flag asks, and takes it with a reason', async () => {
    const id = await examinations.freshDraft(north, ann);
    const massage = (more: Record<string, string>) =>
      examinations.whole(ann, id, 1, {
        'flag.swollen-warm-leg.answer': 'yes',
        'flag.swollen-warm-leg.side': 'left',
        'treat.a.technique': 'massage',
        'treat.a.structure': 'soleus',
        'treat.a.side': 'left',
        ...more,
      });
    await saveDraft(first, massage({}));
    const state = await examinations.signing(ann, id, 2);
    expect(state.refusal).toBe('invalid');
    expect(state.fields.treatment?.[0]).toMatch(/massage, soleus, left.*Possible clot in a leg, left/i);
    await saveDraft(first, examinations.withVersion(massage({ 'treat.a.reason': 'Before it swelled' }), 2));
    expect(await sentTo(examinations.signing(ann, id, 3))).toContain(id);
  });
});

describe('by hand', () => {
  beforeEach(() => clearAll(ann));
  const raising = (more: Record<string, string> = {}) =>
    raiseByHand(
      untouched,
      formOf({ patientId: ann.id, flag: 'fracture-suspected', side: 'left', region: 'ankle', ...more }),
    );

  test('a therapist raises a flag, once, with its side and place', async () => {
    await raising();
    await raising();
    expect(await openOf(ann)).toMatchObject([
      { flagCode: 'fracture-suspected', side: 'left', regionCode: 'ankle', source: 'hand' },
    ]);
  });

  test('without a side, or for nobody of this clinic, nothing is raised', async () => {
    expect((await raising({ side: '' })).fields.side).toBeTruthy();
    expect((await raising({ patientId: newId() })).refusal).toBe('not-found');
    expect(await openOf(ann)).toEqual([]);
  });

  test('front desk and patient neither raise nor resolve', async () => {
    await raising();
    const [flag] = await openOf(ann);
    for (const role of ['front-desk', 'patient'] as const) {
      actAs(role === 'patient' ? ann.scope : north.staff, role);
      expect((await raising({ side: 'right' })).refusal).toBe('not-permitted');
      expect((await resolving(flag ?? { id: newId(), version: 1 })).refusal).toBe('not-permitted');
    }
    actAs(north.staff, 'therapist');
    expect(await openOf(ann)).toHaveLength(1);
  });

  test('a flag is resolved whole: who, when, outcome and note, and on a day that has come', async () => {
    await raising();
    const [flag] = await openOf(ann);
    const one = flag ?? { id: newId(), version: 1 };
    expect((await resolving(one, { way: '' })).fields.way).toBeTruthy();
    const bare = await resolving(one, { who: '', on: '', outcome: '', note: ' ' });
    expect(Object.keys(bare.fields).sort()).toEqual(['note', 'on', 'outcome', 'who']);
    expect((await resolving(one, { on: '2999-01-01' })).fields.on).toBeTruthy();
    expect((await resolving(one, { way: 're-examined' })).fields.way).toBeTruthy();
    expect((await resolving(one)).saved).toBe(true);
    const [closed] = await flagsOf(ann);
    expect(closed?.resolutionReason).toBe(
      'Medical assessment: Dr Okafor, 1 Feb 2026. Outcome: Scan clear. Note: Seen the same day',
    );
    expect((await resolving(one)).refusal).toBe('conflict');
  });

  test('raising and resolving are in the trail', async () => {
    await raising();
    const [flag] = await openOf(ann);
    await resolving(flag ?? { id: newId(), version: 1 });
    const trail = await withScope(north.staff, ({ db }) => db.select().from(auditEvents));
    const verbs = trail.filter((one) => one.outcome === 'allowed').map((one) => one.verb);
    expect(verbs).toEqual(expect.arrayContaining(['flag.raise', 'flag.resolve']));
  });
});
