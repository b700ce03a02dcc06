import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { logExercise } from '@/db/queries/exercise-logs';
import { turnProgram } from '@/db/queries/program-pause';
import { listPrograms } from '@/db/queries/programs';
import { auditEvents } from '@/db/schema/audit';
import { dayTotals, exerciseLogs, painEntries } from '@/db/schema/diary';
import { withScope } from '@/db/scope';
import { keySheet } from '@/features/diary/paper/actions';
import { loadPaper } from '@/features/diary/paper/loaders';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { actAs, formOf } from './support/acting';
import { ownDatabase } from './support/database';
import { prescribe } from './support/prescribed';
import { type Clinic, makeClinic } from './support/two-clinics';

const clock = vi.hoisted(() => ({ at: new Date() }));
vi.mock('@/features/session/viewer', async () => await import('./support/acting'));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));
vi.mock('@/lib/clock', async (original) => ({
  ...(await original<typeof import('@/lib/clock')>()),
  now: () => clock.at,
}));

ownDatabase();
let clinic: Clinic;
let itemId: string;
let programId: string;

beforeAll(async () => {
  clinic = await makeClinic('North');
  // From 5 January on; the wall stretch twice a day. Its first item is also its thread.
  itemId = (await prescribe(clinic, clinic.ann)).daily;
  programId = (await withScope(clinic.staff, (tx) => listPrograms(tx, clinic.ann.id)))[0]?.id ?? '';
});

beforeEach(() => {
  clock.at = new Date('2026-11-20T10:00:00Z');
  actAs(clinic.staff, 'therapist');
});

type Fields = Readonly<Record<string, string>>;
const tick = (on: string, slot = 1) => `s.${itemId}.${slot}.${on}`;
const key = (cells: Fields, head: Fields = {}) =>
  keySheet(
    { ...untouched, said: null },
    formOf({ patientId: clinic.ann.id, programId, from: '2026-11-06', ...head, ...cells }),
  );
const standing = (on: string) =>
  withScope(clinic.staff, async ({ db }) => ({
    logs: (await db.select().from(exerciseLogs)).filter((one) => one.localOn === on),
    pain: (await db.select().from(painEntries)).filter((one) => one.localOn === on),
    total: (await db.select().from(dayTotals)).find((one) => one.localOn === on) ?? null,
  }));
const page = (from?: string) => loadPaper(clinic.ann.id, programId, from);

test('a sheet is kept with its source, side and day; what is blank stays missing, and the trail says so', async () => {
  const [on, blank] = ['2026-11-06', '2026-11-07'];
  const cells = {
    [tick(on)]: '✓',
    [tick(on, 2)]: 'n',
    [`p.${on}`]: '0',
    [tick(blank)]: '',
    [`p.${blank}`]: '',
  };
  const state = await key(cells);
  expect(state).toMatchObject({
    saved: true,
    said: { saved: 'Saved from paper: 2 sessions, 1 pain score.', kept: [] },
  });
  const kept = await standing(on);
  expect(kept.logs.map(({ slot, outcome }) => [slot, outcome])).toEqual([
    [1, 'done'],
    [2, 'not-done'],
  ]);
  for (const one of kept.logs) expect(one).toMatchObject({ source: 'paper', side: 'left', painDuring: null });
  expect(kept.pain).toMatchObject([{ score: 0, source: 'paper', episodeId: clinic.ann.episodeId }]);
  expect(kept.total).toMatchObject({ worstPain: 0, doneCount: 1, notDoneCount: 1, partCount: 0 });
  expect(await standing(blank)).toEqual({ logs: [], pain: [], total: null });
  const trail = await withScope(clinic.staff, ({ db }) => db.select().from(auditEvents));
  expect(trail.at(-1)).toMatchObject({ verb: 'diary.key-paper', outcome: 'allowed', objectId: programId });
});

test('sent twice at once, or from two tabs, it is one entry', async () => {
  const on = '2026-11-08';
  const cells = { [tick(on)]: 'd', [`p.${on}`]: '10' };
  const states = await Promise.all([key(cells), key(cells), key(cells)]);
  expect(states.every(({ saved }) => saved)).toBe(true);
  expect(await standing(on)).toMatchObject({
    logs: [{ outcome: 'done' }],
    pain: [{ score: 10 }],
    total: { painCount: 1, painSum: 10, doneCount: 1 },
  });
});

test('a correction keeps the old value, and what is taken back counts no more', async () => {
  const on = '2026-11-09';
  await key({ [tick(on)]: 'd', [`p.${on}`]: '4' });
  const known = await standing(on);
  const shown = { [`was.${tick(on)}`]: known.logs[0]?.id ?? '', [`was.p.${on}`]: known.pain[0]?.id ?? '' };
  const state = await key({ [tick(on)]: 'p', [`p.${on}`]: '', ...shown });
  expect(state.said?.saved).toBe('Saved from paper: 1 correction, 1 taken back.');
  const now = await standing(on);
  expect(now.logs.find((one) => one.supersededAt !== null)?.outcome).toBe('done');
  expect(now.logs.find((one) => one.supersededAt === null)).toMatchObject({
    outcome: 'part',
    source: 'paper',
    correctsId: known.logs[0]?.id,
  });
  expect(now.pain).toMatchObject([{ score: 4, supersededAt: expect.any(Date) }]);
  expect(now.total).toMatchObject({ worstPain: null, painCount: 0, doneCount: 0, partCount: 1 });
  // A tab that still shows what was there first is told, and changes nothing.
  const late = await key({ [tick(on)]: 'n', ...shown });
  expect(late.said?.kept).toEqual([expect.stringContaining('“in part” (keyed in meanwhile) stands')]);
  expect(await standing(on)).toEqual(now);
});

test('what the patient told online is shown, stands, and is said', async () => {
  const on = '2026-11-10';
  const none = { setsDone: null, amountDone: null, painDuring: null, whyNot: null, note: null };
  await withScope(clinic.ann.scope, (tx) =>
    logExercise(tx, {
      ...none,
      id: newId(),
      patientId: clinic.ann.id,
      itemId,
      localOn: on,
      slot: 1,
      outcome: 'part',
      loggedAt: clock.at,
      timeZone: 'Europe/Madrid',
      source: 'portal',
    }),
  );
  const { sheet } = await page('2026-11-06');
  const cell = sheet.sessions[0]?.cells.find((one) => one.on === on);
  expect(cell?.told).toMatchObject({ outcome: 'part', source: 'portal' });
  const state = await key({ [tick(on)]: 'd', [tick(on, 2)]: 'd' });
  expect(state.said).toEqual({
    saved: 'Saved from paper: 1 session.',
    kept: [expect.stringContaining('“in part” (logged online) stands, “done” was not entered.')],
  });
  expect((await standing(on)).logs.find(({ slot }) => slot === 1)).toMatchObject({
    outcome: 'part',
    source: 'portal',
    supersededAt: null,
  });
});

test('days before the program, days to come and days of another sheet are refused beside their cell', async () => {
  expect((await key({ 'p.2026-11-21': '3' }, { from: '2026-11-20' })).fields).toHaveProperty([
    'p.2026-11-21',
  ]);
  expect((await key({ [tick('2026-11-21')]: 'd' }, { from: '2026-11-20' })).fields).toHaveProperty([
    tick('2026-11-21'),
  ]);
  expect((await key({ 'p.2026-11-05': '3' })).fields).toHaveProperty(['p.2026-11-05']);
  expect((await key({}, { from: '2026-11-21' })).fields.from).toEqual(['This day has not come yet']);
  expect((await key({}, { from: '2026-01-04' })).fields.from).toEqual(['The program began on 5 Jan 2026']);
  expect((await key({ [tick('2026-11-11', 3)]: 'd' })).fields).toHaveProperty([tick('2026-11-11', 3)]);
  expect((await key({ 'p.2026-11-11': '11' })).values).toMatchObject({ 'p.2026-11-11': '11' });
});

test('today is the clinic’s day: at midnight there it has begun', async () => {
  // Madrid is an hour ahead.
  clock.at = new Date('2026-11-20T22:59:59Z');
  expect((await key({ 'p.2026-11-21': '3' }, { from: '2026-11-15' })).refusal).toBe('invalid');
  clock.at = new Date('2026-11-20T23:00:00Z');
  expect((await page()).today).toBe('2026-11-21');
  expect((await key({ 'p.2026-11-21': '3' }, { from: '2026-11-15' })).saved).toBe(true);
});

test('a day of a pause is not asked for and takes no tick; the days before it do', async () => {
  const [program] = await withScope(clinic.staff, (tx) => listPrograms(tx, clinic.ann.id));
  if (!program) throw new Error('no program');
  const { id, version } = program;
  await withScope(clinic.staff, (tx) =>
    turnProgram(tx, {
      id,
      patientId: clinic.ann.id,
      version,
      status: 'paused',
      on: '2026-11-18',
      reason: 'Away',
    }),
  );
  expect((await key({ [tick('2026-11-18')]: 'd' })).refusal).toBe('invalid');
  expect((await key({ [tick('2026-11-17')]: 'd', 'p.2026-11-18': '2' })).saved).toBe(true);
});

test('the desk and the patient may not; another clinic finds no such program', async () => {
  actAs(clinic.staff, 'front-desk');
  expect((await key({})).refusal).toBe('not-permitted');
  actAs(clinic.ann.scope, 'patient');
  expect((await key({})).refusal).toBe('not-permitted');
  actAs((await makeClinic('South')).staff, 'therapist');
  expect((await key({})).refusal).toBe('not-found');
  actAs(clinic.staff, 'therapist');
  expect((await key({}, { patientId: clinic.ben.id })).refusal).toBe('not-found');
});
