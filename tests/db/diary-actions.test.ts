import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { exerciseLogs, painEntries } from '@/db/schema/diary';
import { withScope } from '@/db/scope';
import { correctPain, logExerciseSession, logPain } from '@/features/diary/actions';
import type { Viewer } from '@/features/session/viewer';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { ownDatabase } from './support/database';
import { prescribe } from './support/prescribed';
import { type Clinic, makeClinic } from './support/two-clinics';

const world = vi.hoisted((): { viewer: Viewer | null; at: Date } => ({ viewer: null, at: new Date() }));
vi.mock('@/features/session/viewer', () => ({ currentViewer: async () => world.viewer }));
vi.mock('@/lib/clock', async (original) => ({
  ...(await original<typeof import('@/lib/clock')>()),
  now: () => world.at,
}));

ownDatabase();
let clinic: Clinic;
let itemId: string;

beforeAll(async () => {
  clinic = await makeClinic('North');
  itemId = (await prescribe(clinic, clinic.ann)).daily;
});

/** Ann, signed in. */
const annSignedIn = (): Viewer => ({
  role: 'patient',
  patientId: clinic.ann.id,
  scope: clinic.ann.scope,
  sessionId: newId(),
  timeZone: 'Europe/Madrid',
  clinicId: clinic.clinicId,
  membershipId: clinic.ann.scope.membershipId,
  userId: newId(),
  clinicName: 'North',
  displayName: 'Ann',
});

beforeEach(() => {
  world.viewer = annSignedIn();
  world.at = new Date('2026-11-20T10:00:00Z');
});

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const pain = (fields: Record<string, string> = {}) =>
  logPain(untouched, form({ id: newId(), episodeId: clinic.ann.episodeId, score: '4', note: '', ...fields }));
const session = (fields: Record<string, string> = {}) =>
  logExerciseSession(
    untouched,
    form({ id: newId(), itemId, slot: '1', outcome: 'done', note: '', ...fields }),
  );
const painOf = (id: string) =>
  withScope(clinic.ann.scope, async ({ db }) =>
    (await db.select().from(painEntries)).find((entry) => entry.id === id),
  );

describe('the pain form', () => {
  test('is saved with its place and side, its note and the moment it was told, and leaves a trail', async () => {
    const id = newId();
    const place = 'achilles-mid.left';
    expect(await pain({ id, place, note: ' after the stairs ' })).toMatchObject({ saved: true, fields: {} });
    expect(await painOf(id)).toMatchObject({
      score: 4,
      placeCode: 'achilles-mid',
      placeSide: 'left',
      note: 'after the stairs',
      recordedAt: world.at,
      source: 'portal',
    });
    const trail = await withScope(clinic.staff, ({ db }) => db.select().from(auditEvents));
    expect(trail.find(({ objectId }) => objectId === id)).toMatchObject({
      verb: 'diary.log-pain',
      outcome: 'allowed',
      patientId: clinic.ann.id,
    });
  });

  test.each(['', ' ', '11', '-1', '4.5', 'four', '1e1', '٤'])(
    'with the score %j is refused beside the field, and gives back what was typed',
    async (score) => {
      const state = await pain({ score, note: 'kept' });
      expect(state).toMatchObject({ refusal: 'invalid', saved: false, values: { note: 'kept' } });
      expect(state.fields.score).toHaveLength(1);
    },
  );

  test.each(['achilles-mid', 'achilles-mid.both', 'no-such-place.left', 'achilles-mid.left; drop'])(
    'with the place %j is refused: a place is known and has its side',
    async (place) => {
      expect((await pain({ place })).fields.place).toBeDefined();
    },
  );

  test('keeps a note with markup as the text that it is', async () => {
    const id = newId();
    const note = '<script>alert(1)</script> & “quotes”';
    expect((await pain({ id, note })).saved).toBe(true);
    expect((await painOf(id))?.note).toBe(note);
  });

  test('for a complaint of somebody else is not found; for staff it is not permitted; for nobody, sign in', async () => {
    expect((await pain({ episodeId: clinic.ben.episodeId })).refusal).toBe('not-found');
    world.viewer = { ...annSignedIn(), role: 'therapist', patientId: null, scope: clinic.staff };
    expect((await pain()).refusal).toBe('not-permitted');
    world.viewer = null;
    expect((await pain()).refusal).toBe('not-signed-in');
  });

  test('with a fault of ours says so and gives back what was typed', async () => {
    world.viewer = { ...annSignedIn(), timeZone: 'Not/AZone' };
    expect(await pain({ note: 'still here' })).toMatchObject({
      saved: false,
      fields: { unsaved: ['unsaved'] },
      values: { score: '4', note: 'still here' },
    });
  });
});

describe('the day of an entry is the day where the clinic is', () => {
  test.each([
    ['2026-11-20T22:59:59Z', '2026-11-20', 'the last second before midnight'],
    ['2026-11-20T23:00:00Z', '2026-11-21', 'midnight'],
    ['2026-03-28T22:59:59Z', '2026-03-28', 'before the short day'],
    ['2026-03-28T23:00:00Z', '2026-03-29', 'the first minute of the short day'],
    ['2026-03-29T21:59:59Z', '2026-03-29', 'the last second of the short day'],
    ['2026-03-29T22:00:00Z', '2026-03-30', 'the day after it'],
    ['2026-10-24T22:00:00Z', '2026-10-25', 'the first minute of the long day'],
    ['2026-10-25T00:30:00Z', '2026-10-25', 'half past two, for the first time'],
    ['2026-10-25T01:30:00Z', '2026-10-25', 'half past two, for the second time'],
    ['2026-10-25T22:59:59Z', '2026-10-25', 'the last second of the long day'],
    ['2026-10-25T23:00:00Z', '2026-10-26', 'the day after it'],
  ])('%s is %s: %s', async (at, day) => {
    world.at = new Date(at);
    const id = newId();
    expect((await pain({ id })).saved).toBe(true);
    expect(await painOf(id)).toMatchObject({ localOn: day, timeZone: 'Europe/Madrid', recordedAt: world.at });
  });
});

describe('the session form', () => {
  const logOf = (id: string) =>
    withScope(clinic.ann.scope, async ({ db }) =>
      (await db.select().from(exerciseLogs)).find((entry) => entry.id === id),
    );

  test('keeps only what belongs to the answer: a reason chosen before is not kept with "done"', async () => {
    const id = newId();
    const rest = { setsDone: '1', amountDone: '20', whyNot: 'hurt', painDuring: '3' };
    expect((await session({ id, outcome: 'done', ...rest })).saved).toBe(true);
    expect(await logOf(id)).toMatchObject({ setsDone: null, amountDone: null, whyNot: null, painDuring: 3 });
  });

  test('keeps how much was done of a part, with a decimal comma; blank stays unknown', async () => {
    const id = newId();
    expect((await session({ id, slot: '2', outcome: 'part', setsDone: '2', amountDone: '12,5' })).saved).toBe(
      true,
    );
    expect(await logOf(id)).toMatchObject({ setsDone: 2, amountDone: 12.5, painDuring: null });
    const blank = newId();
    expect(
      (await session({ id: blank, slot: '3', outcome: 'part', setsDone: '', amountDone: '' })).saved,
    ).toBe(true);
    expect(await logOf(blank)).toMatchObject({ setsDone: null, amountDone: null });
  });

  test('without an answer, with a pain of 11 or an unknown reason is refused beside the field', async () => {
    expect((await session({ slot: '9', outcome: '' })).fields.outcome).toHaveLength(1);
    expect((await session({ slot: '9', painDuring: '11' })).fields.painDuring).toHaveLength(1);
    expect((await session({ slot: '9', outcome: 'not-done', whyNot: 'lazy' })).fields.whyNot).toBeDefined();
  });

  test('a session that another tab told first is a conflict, said as a value', async () => {
    expect((await session({ slot: '4' })).saved).toBe(true);
    expect((await session({ slot: '4', outcome: 'part' })).refusal).toBe('conflict');
  });
});

test('a correction of a corrected entry is a friendly conflict', async () => {
  const first = newId();
  await pain({ id: first, score: '8' });
  const correct = (score: string) =>
    correctPain(untouched, form({ id: newId(), correctsId: first, score, place: '', note: '' }));
  expect((await correct('7')).saved).toBe(true);
  expect(await correct('6')).toMatchObject({ refusal: 'conflict', values: { score: '6' } });
});
