import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { logsBetween, painBetween } from '@/db/queries/diary';
import { correctExerciseLog, logExercise, type NewExerciseLog } from '@/db/queries/exercise-logs';
import { correctPainEntry, logPainEntry, type NewPainEntry } from '@/db/queries/pain-entries';
import { dayTotals, painEntries } from '@/db/schema/diary';
import { type Scope, withScope } from '@/db/scope';
import { newId } from '@/lib/id';
import { ownDatabase } from './support/database';
import { FAULT, faultCode } from './support/faults';
import { prescribe } from './support/prescribed';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

ownDatabase();
let clinic: Clinic;
let abroad: Clinic;
let items: { daily: string; asNeeded: string };
let bens: { daily: string; asNeeded: string };
const DAY = '2026-11-20';

beforeAll(async () => {
  clinic = await makeClinic('North');
  abroad = await makeClinic('South');
  items = await prescribe(clinic, clinic.ann);
  bens = await prescribe(clinic, clinic.ben);
});

const pain = (of: Person, score: number, change: Partial<NewPainEntry> = {}): NewPainEntry => ({
  id: newId(),
  patientId: of.id,
  episodeId: of.episodeId,
  score,
  placeCode: null,
  placeSide: null,
  note: null,
  recordedAt: new Date(`${DAY}T10:00:00Z`),
  localOn: DAY,
  timeZone: 'Europe/Madrid',
  source: 'portal',
  ...change,
});

const session = (of: Person, change: Partial<NewExerciseLog> = {}): NewExerciseLog => ({
  id: newId(),
  patientId: of.id,
  itemId: items.daily,
  localOn: DAY,
  slot: 1,
  outcome: 'done',
  setsDone: null,
  amountDone: null,
  painDuring: null,
  whyNot: null,
  note: null,
  loggedAt: new Date(`${DAY}T10:00:00Z`),
  timeZone: 'Europe/Madrid',
  source: 'portal',
  ...change,
});

const log = (scope: Scope, entry: NewPainEntry) => withScope(scope, (tx) => logPainEntry(tx, entry));
const tell = (scope: Scope, entry: NewExerciseLog) => withScope(scope, (tx) => logExercise(tx, entry));
const totals = (scope: Scope) => withScope(scope, ({ db }) => db.select().from(dayTotals));
const entries = (scope: Scope) => withScope(scope, ({ db }) => db.select().from(painEntries));

describe('a pain score', () => {
  test('is kept with its day total, and read back by its patient', async () => {
    expect(await log(clinic.ann.scope, pain(clinic.ann, 4))).toBe('logged');
    expect(await totals(clinic.ann.scope)).toMatchObject([{ worstPain: 4, painSum: 4, painCount: 1 }]);
  });

  test('posted three times at once is one row and counted once', async () => {
    const entry = pain(clinic.ben, 6, { localOn: '2026-11-01' });
    const outcomes = await Promise.all([entry, entry, entry].map((one) => log(clinic.ben.scope, one)));
    expect(outcomes.sort()).toEqual(['again', 'again', 'logged']);
    const [day] = (await totals(clinic.ben.scope)).filter(({ localOn }) => localOn === '2026-11-01');
    expect(day).toMatchObject({ painCount: 1, painSum: 6, worstPain: 6 });
  });

  test('under an id that holds another answer is a conflict, not a change', async () => {
    const entry = pain(clinic.ben, 2);
    await log(clinic.ben.scope, entry);
    expect(await log(clinic.ben.scope, { ...entry, score: 3 })).toBe('conflict');
    expect((await entries(clinic.ben.scope)).find(({ id }) => id === entry.id)?.score).toBe(2);
  });

  test('zero is an answer', async () => {
    await log(clinic.ben.scope, pain(clinic.ben, 0, { localOn: '2026-10-30' }));
    const [day] = (await totals(clinic.ben.scope)).filter(({ localOn }) => localOn === '2026-10-30');
    expect(day).toMatchObject({ worstPain: 0, painCount: 1 });
  });

  test('outside 0 to 10 the database refuses by itself', async () => {
    expect(await faultCode(log(clinic.ann.scope, pain(clinic.ann, 11)))).toBe('23514');
  });

  test("cannot be logged for another patient's complaint, nor another clinic's", async () => {
    const { ann, ben } = clinic;
    const foreign = [
      pain(ann, 5, { episodeId: ben.episodeId }),
      pain(ben, 5),
      pain(abroad.ann, 5),
      pain(ann, 5, { episodeId: abroad.ann.episodeId }),
    ];
    for (const entry of foreign) expect(await log(ann.scope, entry)).toBe('not-found');
  });

  test("under the id of somebody else's entry is not found, and that entry stays", async () => {
    const own = pain(clinic.ben, 7, { localOn: '2026-10-29' });
    await log(clinic.ben.scope, own);
    expect(await log(clinic.ann.scope, pain(clinic.ann, 1, { id: own.id }))).toBe('not-found');
    expect((await entries(clinic.ben.scope)).find(({ id }) => id === own.id)?.score).toBe(7);
  });

  test("is read by its patient alone among patients, and by the clinic's therapist", async () => {
    const between = (scope: Scope, of: Person) =>
      withScope(scope, (tx) => painBetween(tx, of.id, '2026-01-01', '2026-12-31'));
    expect(await between(clinic.ann.scope, clinic.ben)).toEqual([]);
    expect(await between(abroad.staff, clinic.ben)).toEqual([]);
    expect((await between(clinic.staff, clinic.ben)).length).toBeGreaterThan(0);
    expect((await between(clinic.ben.scope, clinic.ben)).length).toBeGreaterThan(0);
  });

  test('can be changed and removed by nobody, the therapist included', async () => {
    const change = (scope: Scope) => withScope(scope, ({ db }) => db.update(painEntries).set({ score: 1 }));
    const remove = (scope: Scope) => withScope(scope, ({ db }) => db.delete(painEntries));
    for (const scope of [clinic.ann.scope, clinic.staff]) {
      expect(await faultCode(change(scope))).toBe(FAULT.refused);
      expect(await faultCode(remove(scope))).toBe(FAULT.refused);
    }
  });
});

describe('a session', () => {
  test('takes its side, thread and complaint from the item, not from the form', async () => {
    expect(await tell(clinic.ann.scope, session(clinic.ann))).toBe('logged');
    const rows = await withScope(clinic.ann.scope, (tx) => logsBetween(tx, clinic.ann.id, DAY, DAY));
    expect(rows).toMatchObject([{ side: 'left', outcome: 'done', painDuring: null }]);
  });

  test('posted three times at once is one; another answer for the same session is a conflict', async () => {
    const once = session(clinic.ann, { slot: 2, outcome: 'part', setsDone: 1 });
    const outcomes = await Promise.all([once, once, once].map((one) => tell(clinic.ann.scope, one)));
    expect(outcomes.sort()).toEqual(['again', 'again', 'logged']);
    expect(await tell(clinic.ann.scope, session(clinic.ann, { slot: 2 }))).toBe('conflict');
    expect(await totals(clinic.ann.scope)).toMatchObject([{ doneCount: 1, partCount: 1, notDoneCount: 0 }]);
  });

  test('of an item that is done only when needed is kept and not counted', async () => {
    const day = '2026-11-18';
    expect(await tell(clinic.ann.scope, session(clinic.ann, { itemId: items.asNeeded, localOn: day }))).toBe(
      'logged',
    );
    const [total] = (await totals(clinic.ann.scope)).filter(({ localOn }) => localOn === day);
    expect(total).toMatchObject({ doneCount: 0, painCount: 0, worstPain: null });
  });

  test("of another patient's item is not found", async () => {
    expect(await tell(clinic.ann.scope, session(clinic.ann, { itemId: bens.daily, slot: 3 }))).toBe(
      'not-found',
    );
    expect(await tell(clinic.ann.scope, session(clinic.ben, { itemId: bens.daily }))).toBe('not-found');
    expect(await tell(clinic.ann.scope, session(clinic.ann, { itemId: newId(), slot: 3 }))).toBe('not-found');
  });
});

describe('a correction', () => {
  const correct = (scope: Scope, correctsId: string, entry: NewPainEntry) => {
    const { episodeId: _e, recordedAt: _r, localOn: _l, timeZone: _t, ...change } = entry;
    return withScope(scope, (tx) => correctPainEntry(tx, correctsId, change));
  };

  test('keeps the old entry, stands in its place, and the day is counted anew', async () => {
    const on = { localOn: '2026-09-01', recordedAt: new Date('2026-09-01T10:00:00Z') };
    const old = pain(clinic.ann, 9, on);
    await log(clinic.ann.scope, old);
    await log(clinic.ann.scope, pain(clinic.ann, 3, on));
    const better = pain(clinic.ann, 2);
    expect(await correct(clinic.ann.scope, old.id, better)).toBe('logged');
    const rows = await withScope(clinic.ann.scope, (tx) =>
      painBetween(tx, clinic.ann.id, '2026-09-01', '2026-09-01'),
    );
    expect(rows.find(({ id }) => id === old.id)).toMatchObject({ score: 9, supersededAt: expect.any(Date) });
    expect(rows.find(({ id }) => id === better.id)).toMatchObject({
      score: 2,
      correctsId: old.id,
      at: on.recordedAt,
    });
    const [day] = (await totals(clinic.ann.scope)).filter(({ localOn }) => localOn === '2026-09-01');
    expect(day).toMatchObject({ worstPain: 3, painSum: 5, painCount: 2 });
  });

  test('can itself be corrected; the same entry only once', async () => {
    const first = pain(clinic.ann, 5, { localOn: '2026-09-02' });
    await log(clinic.ann.scope, first);
    const second = pain(clinic.ann, 4);
    const third = pain(clinic.ann, 3);
    expect(await correct(clinic.ann.scope, first.id, second)).toBe('logged');
    expect(await correct(clinic.ann.scope, first.id, pain(clinic.ann, 1))).toBe('conflict');
    expect(await correct(clinic.ann.scope, second.id, third)).toBe('logged');
    expect(await correct(clinic.ann.scope, second.id, third)).toBe('again');
  });

  test('sent three times at once is one; of two different ones at once, one is told', async () => {
    const twice = pain(clinic.ann, 5, { localOn: '2026-09-03' });
    await log(clinic.ann.scope, twice);
    const same = pain(clinic.ann, 4);
    const outcomes = await Promise.all(
      [same, same, same].map((one) => correct(clinic.ann.scope, twice.id, one)),
    );
    expect(outcomes.sort()).toEqual(['again', 'again', 'logged']);
    const other = pain(clinic.ann, 6, { localOn: '2026-09-04' });
    await log(clinic.ann.scope, other);
    const two = await Promise.all(
      [pain(clinic.ann, 1), pain(clinic.ann, 2)].map((one) => correct(clinic.ann.scope, other.id, one)),
    );
    expect(two.sort()).toEqual(['conflict', 'logged']);
  });

  test("of somebody else's entry is not found", async () => {
    const own = pain(clinic.ben, 5, { localOn: '2026-09-05' });
    await log(clinic.ben.scope, own);
    expect(await correct(clinic.ann.scope, own.id, pain(clinic.ann, 1))).toBe('not-found');
    expect(await correct(abroad.staff, own.id, pain(abroad.ann, 1))).toBe('not-found');
  });

  test('of a session keeps its day and place among the sessions', async () => {
    const told = session(clinic.ben, { itemId: bens.daily, localOn: '2026-09-06' });
    await tell(clinic.ben.scope, told);
    const { itemId: _i, localOn: _l, slot: _s, loggedAt: _a, timeZone: _t, ...answers } = told;
    const change = { ...answers, id: newId(), outcome: 'not-done' as const, whyNot: 'hurt' };
    expect(await withScope(clinic.ben.scope, (tx) => correctExerciseLog(tx, told.id, change))).toBe('logged');
    const [day] = (await totals(clinic.ben.scope)).filter(({ localOn }) => localOn === '2026-09-06');
    expect(day).toMatchObject({ doneCount: 0, notDoneCount: 1 });
    const { rows } = await withScope(clinic.ben.scope, ({ db }) =>
      db.execute(sql`select slot, why_not, local_on::text from exercise_logs where id = ${change.id}`),
    );
    expect(rows).toEqual([{ slot: 1, why_not: 'hurt', local_on: '2026-09-06' }]);
  });
});
