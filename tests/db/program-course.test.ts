import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { doseFromLibrary } from '@/clinical/dose/dose';
import { exerciseBySlug } from '@/clinical/library/all-exercises';
import { replaceGoals } from '@/db/queries/goals';
import { turnProgram } from '@/db/queries/program-pause';
import { type GivenRevision, type Shelf, writeRevision } from '@/db/queries/program-revise';
import { activeItemsOf, listItems, listPrograms, listReasons, listRevisions } from '@/db/queries/programs';
import { assessments } from '@/db/schema/assessments';
import { findings, raisedFindings } from '@/db/schema/findings';
import { withScope } from '@/db/scope';
import { readLibrary } from '@/features/library/loaders';
import { readReasons } from '@/features/programs/builder/reasons/loaders';
import { newId } from '@/lib/id';
import { Refused } from '@/lib/result';
import { ownDatabase } from './support/database';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

ownDatabase();
let north: Clinic;
let shelf: Shelf;
const SLUG = 'seated-calf-raise';

beforeAll(async () => {
  north = await makeClinic('North');
  shelf = await withScope(north.staff, async (tx) => (await readLibrary(tx)).bySlug);
});

function item(change: object = {}) {
  const library = exerciseBySlug(SLUG);
  if (!library) throw new Error('The library has lost its seated raise');
  const id = newId();
  const dose = doseFromLibrary(library.defaultDose, 'left');
  const around = { phase: 1, superset: null, easier: null, harder: null, findings: [], goals: [] };
  return { id, threadId: id, slug: SLUG, dose, ...around, words: 'tires early', ...change };
}

const phase = (name: string, waitsFor: string[] = []) => ({
  name,
  goal: null,
  minimumDays: null,
  waitsFor: waitsFor.map((words) => ({ words, machine: null, basis: null })),
});

const first = (of: Person, change: Partial<GivenRevision> = {}): GivenRevision => ({
  id: newId(),
  patientId: of.id,
  episodeId: of.episodeId,
  programId: newId(),
  version: null,
  reason: null,
  togetherReason: null,
  items: [item()],
  effectiveFrom: '2026-11-20',
  expectedPerWeek: 3,
  phases: [],
  currentPhase: 1,
  ...change,
});

const write = (given: GivenRevision) => withScope(north.staff, (tx) => writeRevision(tx, given, shelf));
const asked = async (of: Person, today: string) =>
  (await withScope(north.staff, (tx) => activeItemsOf(tx, of.id, today))).map((one) => one.id);

describe('a program that waits', () => {
  test('for a date asks for nothing before it, and the revision before it holds until then', async () => {
    const given = first(north.ann, { effectiveFrom: '2026-12-01' });
    await write(given);
    expect(await asked(north.ann, '2026-11-30')).toEqual([]);
    expect(await asked(north.ann, '2026-12-01')).toEqual(given.items.map((one) => one.id));

    const [old] = given.items;
    if (!old) throw new Error('no item');
    const next = {
      ...given,
      id: newId(),
      version: 1,
      reason: 'More from January',
      effectiveFrom: '2027-01-01',
      items: [{ ...old, id: newId() }],
    };
    await write(next);
    expect(await asked(north.ann, '2026-12-31')).toEqual([old.id]);
    expect(await asked(north.ann, '2027-01-01')).toEqual(next.items.map((one) => one.id));

    const early = { ...next, id: newId(), version: 2, effectiveFrom: '2026-12-15' };
    await expect(write(early)).rejects.toBeInstanceOf(Refused);
  });

  test('for a criterion asks for nothing, and then for the items of its phase only', async () => {
    const [one, two] = [item(), item({ phase: 2 })];
    const phases = [phase('Settle', ['Walks without a limp']), phase('Build', ['25 single-leg raises'])];
    const given = first(north.ben, { phases, currentPhase: 0, items: [one, two] });
    await write(given);
    expect(await asked(north.ben, '2026-11-21')).toEqual([]);
    const moveOn = async (version: number, currentPhase: number) => {
      const items = [one, two].map((old) => ({ ...old, id: newId() }));
      await write({ ...given, id: newId(), version, reason: 'Met', currentPhase, items });
      return items.map((each) => each.id);
    };
    const [settled] = await moveOn(1, 1);
    expect(await asked(north.ben, '2026-11-21')).toEqual([settled]);
    const [, built] = await moveOn(2, 2);
    expect(await asked(north.ben, '2026-11-21')).toEqual([built]);
    const [latest] = await withScope(north.staff, (tx) => listRevisions(tx, north.ben.id));
    expect(latest?.phases.map((each) => each.waitsFor[0]?.words)).toEqual([
      'Walks without a limp',
      '25 single-leg raises',
    ]);
  });

  test('has no phase beyond its last', async () => {
    const clinic = await makeClinic('Beyond');
    const given = first(clinic.ann, { phases: [phase('One')], currentPhase: 2 });
    await expect(withScope(clinic.staff, (tx) => writeRevision(tx, given, shelf))).rejects.toThrow();
  });
});

describe('pausing and going on', () => {
  test('are revisions with author, reason and day: nothing is expected between them', async () => {
    const clinic = await makeClinic('Pauses');
    const given = first(clinic.ann, {
      items: [
        item({
          easier: { slug: 'seated-calf-raise-bodyweight', dose: {} },
          harder: { slug: SLUG, dose: { load: { value: 15, unit: 'kg' } } },
        }),
      ],
    });
    const turn = (version: number, status: 'paused' | 'active', on: string) =>
      withScope(clinic.staff, (tx) =>
        turnProgram(tx, {
          id: given.programId,
          patientId: clinic.ann.id,
          version,
          status,
          on,
          reason: 'Away',
        }),
      );
    await withScope(clinic.staff, (tx) => writeRevision(tx, given, shelf));
    expect(await turn(1, 'paused', '2026-11-24')).toBe(true);
    expect(await turn(1, 'active', '2026-11-25')).toBe(false);
    expect(await turn(2, 'active', '2026-11-30')).toBe(true);
    const [program] = await withScope(clinic.staff, (tx) => listPrograms(tx, clinic.ann.id));
    expect(program).toMatchObject({ status: 'active', version: 3 });
    const revisions = await withScope(clinic.staff, (tx) => listRevisions(tx, clinic.ann.id));
    expect(revisions.map((one) => [one.number, one.kind, one.effectiveFrom, one.reason])).toEqual([
      [3, 'resumed', '2026-11-30', 'Away'],
      [2, 'paused', '2026-11-24', 'Away'],
      [1, 'change', '2026-11-20', null],
    ]);
    expect(revisions.map((one) => one.expectedPerWeek > 0)).toEqual([true, false, true]);
    const [old, , now] = await withScope(clinic.staff, async (tx) => {
      const items = await listItems(
        tx,
        clinic.ann.id,
        [...revisions].reverse().map((one) => one.id),
      );
      return [...revisions].reverse().map((one) => items.find((each) => each.revisionId === one.id));
    });
    const { id: _i, revisionId: _r, ...kept } = old ?? {};
    expect(now).toMatchObject(kept);
    const reasons = await withScope(clinic.staff, (tx) => listReasons(tx, clinic.ann.id, [now?.id ?? '']));
    expect(reasons).toMatchObject([{ words: 'tires early' }]);
  });
});

describe('a change during a pause', () => {
  test('is expected only once the program goes on', async () => {
    const clinic = await makeClinic('Changed in a pause');
    const given = first(clinic.ann);
    const turn = (version: number, status: 'paused' | 'active', on: string) =>
      withScope(clinic.staff, (tx) =>
        turnProgram(tx, {
          id: given.programId,
          patientId: clinic.ann.id,
          version,
          status,
          on,
          reason: 'Away',
        }),
      );
    await withScope(clinic.staff, (tx) => writeRevision(tx, given, shelf));
    await turn(1, 'paused', '2026-11-24');
    const change = {
      ...given,
      id: newId(),
      version: 2,
      reason: 'Lighter when she is back',
      effectiveFrom: '2026-11-25',
      items: given.items.map((one) => ({ ...one, id: newId() })),
    };
    await withScope(clinic.staff, (tx) => writeRevision(tx, change, shelf));
    await turn(3, 'active', '2026-11-30');
    const revisions = await withScope(clinic.staff, (tx) => listRevisions(tx, clinic.ann.id));
    expect(revisions.map((one) => [one.kind, one.expectedPerWeek > 0])).toEqual([
      ['resumed', true],
      ['change', false],
      ['paused', false],
      ['change', true],
    ]);
  });
});

describe('a goal as a reason', () => {
  test('is of the episode, and stays while an exercise is prescribed for it', async () => {
    const clinic = await makeClinic('Goals');
    const { ann, ben, staff } = clinic;
    const own = { clinicId: clinic.clinicId, patientId: ann.id, createdBy: staff.membershipId };
    const [visit, goal] = [newId(), newId()];
    await withScope(staff, async (tx) => {
      const row = { ...own, id: visit, episodeId: ann.episodeId, examinedOn: '2026-11-19' };
      await tx.db.insert(assessments).values(row);
      await replaceGoals(tx, ann.id, visit, [{ id: goal, activity: 'Run 10 km', score: null }]);
    });
    const given = first(ann, { items: [item({ goals: [goal], words: '' })] });
    const foreign = first(ben, { items: [item({ goals: [goal], words: '' })] });
    await expect(withScope(staff, (tx) => writeRevision(tx, foreign, shelf))).rejects.toBeInstanceOf(Refused);
    await withScope(staff, (tx) => writeRevision(tx, given, shelf));
    await withScope(staff, (tx) => replaceGoals(tx, ann.id, visit, []));
    const [why] = await withScope(staff, (tx) => listReasons(tx, ann.id, [given.items[0]?.id ?? '']));
    expect(why).toMatchObject({ goal: 'Run 10 km', words: null });
  });
});

describe('what a re-test says', () => {
  test('is read from the signed visits of the episode, by test and side', async () => {
    const clinic = await makeClinic('Retests');
    const { ann, staff } = clinic;
    const own = { clinicId: clinic.clinicId, patientId: ann.id, createdBy: staff.membershipId };
    const visit = async (examinedOn: string, found: boolean) => {
      const id = newId();
      await withScope(staff, async ({ db }) => {
        await db.insert(assessments).values({ ...own, id, episodeId: ann.episodeId, examinedOn });
        await db.insert(findings).values({
          ...own,
          id: newId(),
          assessmentId: id,
          testCode: 'knee-to-wall',
          methodCode: 'toe-to-wall-cm',
          side: 'left',
          value: found ? 6 : 11,
          unit: 'cm',
        });
        if (found)
          await db.insert(raisedFindings).values({
            ...own,
            id: newId(),
            assessmentId: id,
            findingCode: 'limited-dorsiflexion',
            side: 'left',
            strength: 'suggests',
            raisedBy: 'knee-to-wall',
          });
        await db
          .update(assessments)
          .set({ status: 'signed', signedAt: new Date(), signedBy: staff.membershipId })
          .where(eq(assessments.id, id));
      });
    };
    const reasons = () =>
      withScope(staff, (tx) => readReasons(tx, ann.id, ann.episodeId, new Set())).then((all) =>
        all.map(({ code, side, normalOn }) => [code, side, normalOn]),
      );
    await visit('2026-11-05', true);
    expect(await reasons()).toEqual([['limited-dorsiflexion', 'left', null]]);
    await visit('2026-11-19', false);
    expect(await reasons()).toEqual([['limited-dorsiflexion', 'left', '2026-11-19']]);
  });
});
