import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Criterion } from '@/clinical/criteria/criterion';
import type { Evidence } from '@/clinical/criteria/evidence';
import { readCriterion } from '@/clinical/criteria/read-criterion';
import { logExercise } from '@/db/queries/exercise-logs';
import { logPainEntry } from '@/db/queries/pain-entries';
import { listEpisodes } from '@/db/queries/patients';
import type { GivenRevision } from '@/db/queries/program-revise';
import { listRevisions } from '@/db/queries/programs';
import { assessments } from '@/db/schema/assessments';
import { gaitNotes } from '@/db/schema/findings';
import { flagAnswers } from '@/db/schema/red-flags';
import { type ScopedTx, withScope } from '@/db/scope';
import { readEvidence } from '@/features/programs/moves/evidence/loaders';
import { storedCriterion } from '@/features/programs/moves/schema';
import { newId } from '@/lib/id';
import { ownDatabase } from './support/database';
import { countRaises, phasedProgram, RAISES } from './support/phased';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

ownDatabase();
let clinic: Clinic;
let given: GivenRevision;
beforeEach(async () => {
  clinic = await makeClinic('Evidence');
  given = await phasedProgram(clinic, clinic.ann, { effectiveFrom: '2026-11-10' });
});

const TODAY = '2026-11-16';
const raises = storedCriterion.parse(RAISES.machine);
const pain: Criterion = {
  source: 'diary',
  field: 'worstPain',
  operator: '<=',
  value: 2,
  windowDays: 3,
  requires: 'logged on at least 60 % of days',
};

/** What the chart of Ann knows, as her program’s page asks. */
async function evidence(...criteria: Criterion[]): Promise<Evidence> {
  return withScope(clinic.staff, async (tx) => {
    const patientId = clinic.ann.id;
    const [episode] = await listEpisodes(tx, patientId);
    if (!episode) throw new Error('no episode');
    const revisions = await listRevisions(tx, patientId);
    const of = { patientId, episode, programId: given.programId, revisions, phase: 1, perDay: 1 };
    return readEvidence(tx, { ...of, today: TODAY }, criteria);
  });
}
const read = async (criterion: Criterion) => readCriterion(criterion, await evidence(criterion));

const log = (localOn: string, slot: number, outcome: 'done' | 'not-done', item = 0) =>
  withScope(clinic.staff, (tx) =>
    logExercise(tx, {
      id: newId(),
      patientId: clinic.ann.id,
      itemId: given.items[item]?.id ?? '',
      localOn,
      slot,
      outcome,
      setsDone: null,
      amountDone: null,
      painDuring: null,
      whyNot: null,
      note: null,
      loggedAt: new Date(`${localOn}T10:00:00Z`),
      timeZone: 'Europe/Madrid',
      source: 'told',
    }),
  );
const hurt = (localOn: string, score: number, of: Person = clinic.ann) =>
  withScope(clinic.staff, (tx) =>
    logPainEntry(tx, {
      id: newId(),
      patientId: of.id,
      episodeId: of.episodeId,
      score,
      placeCode: null,
      placeSide: null,
      note: null,
      recordedAt: new Date(`${localOn}T20:00:00Z`),
      localOn,
      timeZone: 'Europe/Madrid',
      source: 'told',
    }),
  );

type Own = { clinicId: string; patientId: string; createdBy: string; id: string; assessmentId: string };
/** A signed visit of Ann with one row of whatever kind. */
async function visit(examinedOn: string, fill: (tx: ScopedTx, own: Own) => Promise<unknown>) {
  const own = { clinicId: clinic.clinicId, patientId: clinic.ann.id, createdBy: clinic.staff.membershipId };
  const id = newId();
  await withScope(clinic.staff, async (tx) => {
    await tx.db.insert(assessments).values({ ...own, id, episodeId: clinic.ann.episodeId, examinedOn });
    await fill(tx, { ...own, id: newId(), assessmentId: id });
    await tx.db
      .update(assessments)
      .set({ status: 'signed', signedAt: new Date(), signedBy: own.createdBy })
      .where(eq(assessments.id, id));
  });
}

describe('tests', () => {
  test('are those of signed visits, the newest by the day of the examination', async () => {
    await countRaises(clinic, clinic.ann, '2026-11-12', 26);
    await countRaises(clinic, clinic.ann, '2026-11-02', 22);
    await countRaises(clinic, clinic.ann, '2026-11-14', 30, false);
    expect(await read(raises)).toMatchObject({ state: 'met', lines: [{ on: '2026-11-12' }] });
  });

  test('an angle that was measured on a video of running counts as the test for it; one that was only seen does not', async () => {
    const drop: Criterion = {
      test: 'run-pelvic-drop',
      method: 'video-2d',
      metric: 'value',
      operator: '>=',
      value: 5,
      unit: '°',
      side: 'affected',
    };
    const note = (method: 'seen' | '2d-video', activity: 'walking' | 'running', degrees: number) =>
      visit('2026-11-12', ({ db }, own) =>
        db.insert(gaitNotes).values({
          ...own,
          itemCode: 'pelvic-drop',
          activity,
          phase: 'midstance',
          plane: 'frontal',
          stanceLimb: 'left',
          degrees,
          method,
        }),
      );
    await note('seen', 'running', 8);
    await note('2d-video', 'walking', 8);
    expect((await read(drop)).state).toBe('not-known');
    await note('2d-video', 'running', 7);
    expect((await read(drop)).lines).toMatchObject([{ state: 'met', words: expect.stringContaining('7°') }]);
  });
});

describe('the diary', () => {
  test('is of this patient and of the days of the window', async () => {
    for (const day of ['2026-11-14', '2026-11-15']) await hurt(day, 2);
    await hurt('2026-11-13', 9);
    await hurt('2026-11-16', 9, clinic.ben);
    expect(await read(pain)).toMatchObject({
      state: 'met',
      lines: [{ words: expect.stringContaining('2 of 3 days logged') }],
    });
    await hurt('2026-11-16', 3);
    expect((await read(pain)).state).toBe('not-met');
  });
});

describe('the course of the program', () => {
  test('a session is a slot of a day with something done, of the present phase and however many exercises', async () => {
    await log('2026-11-11', 1, 'done');
    await log('2026-11-11', 2, 'not-done');
    await log('2026-11-12', 1, 'not-done');
    await log('2026-11-13', 1, 'done', 1);
    // Of 10 to 16 November two days are told of; the five others could each hold one.
    expect((await evidence()).program).toEqual({
      startedOn: '2026-11-10',
      ranDays: 7,
      phaseSince: '2026-11-10',
      phaseDays: 7,
      sessions: { done: 1, untold: 5 },
    });
  });
});

describe('red flags', () => {
  const none: Criterion = { source: 'flags', operator: 'none-open', value: ['dvt-suspected'] };

  test('are known to be none once somebody asked at a signed visit', async () => {
    expect((await read(none)).state).toBe('not-known');
    await visit('2026-11-12', ({ db }, own) =>
      db.insert(flagAnswers).values({
        ...own,
        flagCode: 'dvt-suspected',
        itemCode: 'swollen-warm-leg',
        side: 'none',
        answer: 'no',
      }),
    );
    expect(await read(none)).toMatchObject({ state: 'met', lines: [{ on: '2026-11-12' }] });
  });
});
