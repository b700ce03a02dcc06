import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { doseFromLibrary } from '@/clinical/dose/dose';
import { exerciseBySlug } from '@/clinical/library/all-exercises';
import { type GivenRevision, type Shelf, writeRevision } from '@/db/queries/program-revise';
import { setProgramStatus } from '@/db/queries/program-writes';
import { activeItemsOf, listItems, listPrograms, listReasons, listRevisions } from '@/db/queries/programs';
import { assessments } from '@/db/schema/assessments';
import { raisedFindings } from '@/db/schema/findings';
import { type Scope, withScope } from '@/db/scope';
import { readLibrary } from '@/features/library/loaders';
import { newId } from '@/lib/id';
import { Refused } from '@/lib/result';
import { ownDatabase } from './support/database';
import { FAULT, faultCode } from './support/faults';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

ownDatabase();
let north: Clinic;
let south: Clinic;
let shelf: Shelf;
const SLUG = 'straight-knee-gastroc-wall-stretch';

beforeAll(async () => {
  north = await makeClinic('North');
  south = await makeClinic('South');
  shelf = await withScope(north.staff, async (tx) => (await readLibrary(tx)).bySlug);
});

function item(change: object = {}) {
  const library = exerciseBySlug(SLUG);
  if (!library) throw new Error('The library has lost its wall stretch');
  const id = newId();
  const dose = doseFromLibrary(library.defaultDose, 'left');
  const around = { phase: 1, superset: null, easier: null, harder: null, findings: [], goals: [] };
  return { id, threadId: id, slug: SLUG, dose, ...around, words: 'tight calf', ...change };
}

const first = (of: Person, change: Partial<GivenRevision> = {}): GivenRevision => ({
  id: newId(),
  patientId: of.id,
  episodeId: of.episodeId,
  programId: newId(),
  version: null,
  reason: null,
  togetherReason: null,
  phases: [],
  currentPhase: 1,
  items: [item()],
  effectiveFrom: '2026-11-20',
  expectedPerWeek: 14,
  ...change,
});

const write = (scope: Scope, given: GivenRevision) =>
  withScope(scope, (tx) => writeRevision(tx, given, shelf));
const refusalOf = (scope: Scope, given: GivenRevision) =>
  write(scope, given).then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error.refusal : String(error)),
  );
const revisionsOf = (scope: Scope, patientId: string) =>
  withScope(scope, (tx) => listRevisions(tx, patientId));

describe('a program', () => {
  const given = () => first(north.ann);
  let made: GivenRevision;

  test('is assigned with a snapshot of its exercise, its side and its reason', async () => {
    made = given();
    expect(await write(north.staff, made)).toBe(1);
    const [active] = await withScope(north.staff, (tx) => activeItemsOf(tx, north.ann.id, '2026-11-30'));
    expect(active).toMatchObject({
      episodeId: north.ann.episodeId,
      complaint: 'calf pain',
      slug: SLUG,
      startedOn: '2026-11-20',
      exercise: { name: exerciseBySlug(SLUG)?.name },
      dose: { side: 'left', sets: { min: 2, max: 3 }, load: null },
    });
    const reasons = await withScope(north.staff, (tx) =>
      listReasons(tx, north.ann.id, [made.items[0]?.id ?? '']),
    );
    expect(reasons).toMatchObject([{ words: 'tight calf', raisedFindingId: null }]);
  });

  test('posted again, twice at once, it is the one that is there', async () => {
    expect(await Promise.all([write(north.staff, made), write(north.staff, made)])).toEqual([1, 1]);
    expect(await revisionsOf(north.staff, north.ann.id)).toHaveLength(1);
  });

  test('posted again with another text, it is a conflict', async () => {
    const other = { ...made, items: [{ ...made.items[0], ...item(), id: made.items[0]?.id ?? '' }] };
    expect(await refusalOf(north.staff, other)).toBe('conflict');
  });

  test('is the only open one of its episode', async () => {
    expect(await refusalOf(north.staff, given())).toBe('conflict');
  });

  test('three first posts at once make one revision', async () => {
    const once = first(north.ben);
    expect(await Promise.all([once, once, once].map((one) => write(north.staff, one)))).toEqual([1, 1, 1]);
    expect(await revisionsOf(north.staff, north.ben.id)).toHaveLength(1);
  });

  test('two first programs at once: one is made, the other is told', async () => {
    const [one, other] = [first(south.ben), first(south.ben)];
    const answers = await Promise.all([one, other].map((given) => refusalOf(south.staff, given)));
    expect(answers.sort()).toEqual(['conflict', null].sort());
    expect(await revisionsOf(south.staff, south.ben.id)).toHaveLength(1);
  });

  test('changes by a revision; the thread goes on and the old one stays as it was', async () => {
    const [old] = made.items;
    if (!old) throw new Error('no item');
    const harder = { ...old, id: newId(), dose: { ...old.dose, load: { value: 5, unit: 'kg' as const } } };
    const next = { ...made, id: newId(), version: 1, reason: 'Easy now', items: [harder, item()] };
    expect(await write(north.staff, { ...next, effectiveFrom: '2026-11-21' })).toBe(2);
    const [second, before] = await revisionsOf(north.staff, north.ann.id);
    expect([second?.number, second?.reason, before?.number]).toEqual([2, 'Easy now', 1]);
    const items = await withScope(north.staff, (tx) => listItems(tx, north.ann.id, [made.id]));
    expect(items.map((one) => one.dose.load)).toEqual([null]);
    const today = await withScope(north.staff, (tx) => activeItemsOf(tx, north.ann.id, '2026-11-30'));
    expect(today.map((one) => [one.threadId === old.threadId, one.dose.load?.value, one.startedOn])).toEqual([
      [true, 5, '2026-11-20'],
      [false, undefined, '2026-11-21'],
    ]);
  });

  test('a change to what somebody else changed meanwhile is a conflict, and writes nothing', async () => {
    const stale = { ...made, id: newId(), version: 1, reason: 'From the other tab' };
    expect(await refusalOf(north.staff, stale)).toBe('conflict');
    expect(await revisionsOf(north.staff, north.ann.id)).toHaveLength(2);
  });

  test('paused it asks for nothing, resumed it does, ended it is final', async () => {
    const set = (version: number, status: 'active' | 'paused' | 'ended') =>
      withScope(north.staff, (tx) =>
        setProgramStatus(tx, {
          id: made.programId,
          patientId: north.ann.id,
          version,
          status,
          on: '2026-11-22',
        }),
      );
    const asked = async () =>
      (await withScope(north.staff, (tx) => activeItemsOf(tx, north.ann.id, '2026-11-30'))).length;
    expect([await set(2, 'paused'), await asked()]).toEqual([true, 0]);
    expect([await set(3, 'active'), await asked()]).toEqual([true, 2]);
    expect([await set(2, 'ended'), await asked()]).toEqual([false, 2]);
    expect([await set(4, 'ended'), await asked()]).toEqual([true, 0]);
    expect(await set(5, 'active')).toBe(false);
    const late = { ...made, id: newId(), version: 5, reason: 'Too late', items: [item()] };
    expect(await refusalOf(north.staff, late)).toBe('conflict');
    expect(await write(north.staff, given())).toBe(1);
  });
});

describe('the reasons of an item', () => {
  const keep = async (clinic: Clinic, of: Person) => {
    const own = { clinicId: clinic.clinicId, patientId: of.id, createdBy: clinic.staff.membershipId };
    const [assessmentId, id] = [newId(), newId()];
    await withScope(clinic.staff, async ({ db }) => {
      const visit = { ...own, id: assessmentId, episodeId: of.episodeId, examinedOn: '2026-11-19' };
      await db.insert(assessments).values(visit);
      const kept = { findingCode: 'tight-soleus', side: 'left', strength: 'suggests' } as const;
      await db.insert(raisedFindings).values({ ...own, ...kept, id, assessmentId, raisedBy: 'therapist' });
    });
    return id;
  };

  test('may be a finding of this episode, and never one of somebody else', async () => {
    const [ann, ben] = [await keep(south, south.ann), await keep(south, south.ben)];
    const because = (finding: string) =>
      first(south.ann, { items: [item({ findings: [finding], words: '' })] });
    expect(await refusalOf(south.staff, because(ben))).toBe('invalid');
    expect(await refusalOf(south.staff, because(newId()))).toBe('invalid');
    expect(await refusalOf(south.staff, because(ann))).toBeNull();
  });
});

describe('what is refused', () => {
  test("another clinic's patient and episode are not found", async () => {
    expect(await refusalOf(north.staff, first(south.ann))).toBe('not-found');
    const crossed = first(north.ann, { episodeId: north.ben.episodeId });
    expect(await refusalOf(north.staff, crossed)).toBe('not-found');
  });

  test('an exercise that the library does not hold, or a thread of another program', async () => {
    const clinic = await makeClinic('East');
    const stray = (change: object) => first(clinic.ann, { items: [item(change)] });
    expect(await refusalOf(clinic.staff, stray({ slug: 'no-such-exercise' }))).toBe('invalid');
    expect(await refusalOf(clinic.staff, stray({ threadId: newId() }))).toBe('invalid');
    expect(await withScope(clinic.staff, (tx) => listPrograms(tx, clinic.ann.id))).toEqual([]);
  });

  test.each([
    "update program_revisions set reason = 'other'",
    'update program_items set sets_min = 1',
    'delete from program_items',
    'delete from item_reasons',
    'delete from program_revisions',
  ])('the past cannot be changed by the app: %s', async (text) => {
    const work = withScope(north.staff, ({ db }) => db.execute(sql.raw(text)));
    expect(await faultCode(work)).toBe(FAULT.refused);
  });

  test('a patient sees their own items and nobody else’s', async () => {
    const seen = (scope: Scope, of: Person) =>
      withScope(scope, (tx) => activeItemsOf(tx, of.id, '2026-11-30'));
    expect(await seen(north.ann.scope, north.ann)).toHaveLength(1);
    expect(await seen(north.ann.scope, north.ben)).toEqual([]);
    expect(await seen(south.staff, north.ann)).toEqual([]);
  });
});
