import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { mintScope } from '@/db/account';
import { replaceGoals } from '@/db/queries/goals';
import { listOpenAssignments, listPastAnswers } from '@/db/queries/outcomes';
import { measureAnswers, measureAssignments } from '@/db/schema/outcomes';
import { type ScopedTx, withScope } from '@/db/scope';
import { assignToEpisode, closeGoal, endMeasure, recordAnswer } from '@/features/outcomes/actions';
import { correctAnswer } from '@/features/outcomes/corrections/actions';
import { readFollowed } from '@/features/outcomes/loaders';
import type { AnswerState } from '@/features/outcomes/types';
import { localDate } from '@/lib/clock';
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
beforeEach(() => actAs(north.staff, 'therapist'));

const today = localDate(new Date(), 'Europe/Madrid');
const within = <T>(work: (tx: ScopedTx) => Promise<T>) => withScope(north.staff, work);
const first: AnswerState = { ...untouched, said: null };

const assign = (more: Record<string, string | number> = {}) => {
  const id = newId();
  const fields = { patientId: ann.id, episodeId: ann.episodeId, id, measure: 'lefs', side: '' };
  const form = formOf({ ...fields, firstDueOn: today, everyDays: '14', ...more });
  return assignToEpisode(untouched, form).then((state) => ({ id, state }));
};
const record = (assignmentId: string, more: Record<string, string | number> = {}) =>
  recordAnswer(
    first,
    formOf({
      patientId: ann.id,
      assignmentId,
      id: newId(),
      answeredOn: '2026-02-01',
      source: 'clinic',
      score: '50',
      ...more,
    }),
  );
const followed = () => within((tx) => readFollowed(tx, ann.id, ann.episodeId, today));
const rows = () => within(({ db }) => db.select().from(measureAnswers));

describe('a measure is assigned', () => {
  test('from today on, once per episode and side, and ended by name', async () => {
    const { id, state } = await assign();
    expect(state).toMatchObject({ refusal: null, saved: true });
    const again = await assign();
    expect(again.state.fields.measure).toEqual(['The episode is already followed by this']);
    expect(await within((tx) => listOpenAssignments(tx, ann.id, ann.episodeId))).toEqual([
      { firstDueOn: today, everyDays: 14, lastOn: null },
    ]);
    const ended = await endMeasure(untouched, formOf({ patientId: ann.id, assignmentId: id }));
    expect(ended.refusal).toBeNull();
    expect(await within((tx) => listOpenAssignments(tx, ann.id, ann.episodeId))).toEqual([]);
    expect((await record(id)).fields.score).toEqual(['This measure is ended: assign it again first']);
  });

  test.each([
    [{ measure: 'none' }, 'measure'],
    [{ measure: '' }, 'measure'],
    [{ measure: 'pain-worst-day' }, 'side'],
    [{ measure: 'lefs', side: 'left' }, 'side'],
    [{ firstDueOn: '2020-01-01' }, 'firstDueOn'],
    [{ firstDueOn: '2026-02-30' }, 'firstDueOn'],
    [{ everyDays: '0' }, 'everyDays'],
    [{ everyDays: '1.5' }, 'everyDays'],
  ])('not like this: %o', async (more, field) => {
    const { state } = await assign(more);
    expect(state.refusal).toBe('invalid');
    // What was chosen comes back.
    expect(state.values).toMatchObject(more);
    expect(Object.keys(state.fields)).toEqual([field]);
  });

  test('by nobody but who examines, and to nobody of another clinic', async () => {
    actAs(north.staff, 'front-desk');
    expect((await assign()).state.refusal).toBe('not-permitted');
    actAs(ann.scope, 'patient');
    expect((await assign()).state.refusal).toBe('not-permitted');
    actAs(south.staff, 'therapist');
    expect((await assign()).state.refusal).toBe('not-found');
    actAs(north.staff, 'therapist');
    expect((await assign({ episodeId: south.ann.episodeId })).state.refusal).toBe('not-found');
    expect(await within(({ db }) => db.select().from(measureAssignments))).toHaveLength(1);
  });
});

describe('an answer', () => {
  let lefs: string;
  beforeAll(async () => {
    actAs(north.staff, 'therapist');
    lefs = (await assign()).id;
  });

  test('is recorded with its change, and counted against the schedule', async () => {
    expect((await record(lefs, { score: '50' })).said).toBe('Recorded: 50 of 80.');
    const later = await record(lefs, { answeredOn: '2026-03-01', score: '62' });
    expect(later.said).toBe(
      'Recorded: 62 of 80. Since 1 Feb 2026: 12 points better; beyond error (MDC90 9 points, Binkley 1999); reaches a meaningful change (smallest 9 points, Binkley 1999).',
    );
    const [one] = (await followed()).followed.filter((each) => each.assignmentId === lefs);
    expect(one?.answers.map((answer) => [answer.on, answer.score])).toEqual([
      ['2026-02-01', 50],
      ['2026-03-01', 62],
    ]);
  });

  test('of the same day corrects the first, which keeps its value; a repeated send is one', async () => {
    const before = (await rows()).length;
    const id = newId();
    for (const _ of [1, 2]) expect((await record(lefs, { id, score: '52' })).refusal).toBeNull();
    const after = await rows();
    expect(after).toHaveLength(before + 1);
    const wrong = after.find((row) => row.score === 50);
    expect(wrong?.supersededAt).not.toBeNull();
    expect(after.find((row) => row.id === id)).toMatchObject({ score: 52, correctsId: wrong?.id });
  });

  test.each([
    [{ score: '' }, 'score', 'Not answered yet'],
    [{ score: '81' }, 'score', 'From 0 to 80'],
    [{ score: '-1' }, 'score', 'From 0 to 80'],
    [{ score: '50.5' }, 'score', 'Please give a whole number'],
    [{ score: 'many' }, 'score', 'Please give a number'],
    [{ answeredOn: '2999-01-01' }, 'answeredOn', 'This day has not come yet'],
    [{ source: 'portal' }, 'source', 'In the clinic, or from paper?'],
  ])('not like this: %o, and what was typed comes back', async (more, field, message) => {
    const state = await record(lefs, more);
    expect(state.fields[field]).toEqual([message]);
    expect(state.values).toMatchObject(more);
    expect(state.said).toBeNull();
  });

  test('by nobody but who examines, and to nobody of another clinic', async () => {
    actAs(north.staff, 'front-desk');
    expect((await record(lefs)).refusal).toBe('not-permitted');
    const southern = mintScope({
      clinicId: south.clinicId,
      membershipId: south.staff.membershipId,
      patientId: null,
    });
    actAs(southern, 'therapist');
    expect((await record(lefs)).refusal).toBe('not-found');
  });

  test('belongs to a visit of the same episode, and to no other', async () => {
    const visit = await freshDraft(north, ann);
    const at = { answeredOn: '2026-03-10', assessmentId: visit };
    expect((await record(lefs, at)).refusal).toBeNull();
    const [one] = (await followed()).followed.filter((each) => each.assignmentId === lefs);
    expect(one?.answers.at(-1)?.assessmentId).toBe(visit);
    const others = await freshDraft(north, north.ben);
    expect((await record(lefs, { ...at, assessmentId: others })).refusal).toBe('not-found');
  });

  test('of the patient’s own activities is the mean of those scored, at a visit too', async () => {
    const own = (await assign({ measure: 'patient-chosen-activities' })).id;
    const visit = await freshDraft(north, ann);
    const goal = (activity: string, score: number | null) => ({ id: newId(), activity, score });
    const [run, stairs] = [goal('Run', 2), goal('Stairs', 5)];
    await within((tx) => replaceGoals(tx, ann.id, visit, [run, stairs]));
    // The next draft signs this one.
    const next = await freshDraft(north, ann);
    const said = await record(own, { [`item.${run.id}`]: '6', [`item.${stairs.id}`]: '' });
    expect(said.refusal).toBeNull();
    const found = (await followed()).followed.find((each) => each.assignmentId === own);
    expect(found?.answers.map(({ score, items }) => [score, items])).toEqual(
      expect.arrayContaining([
        [3.5, { [run.id]: 2, [stairs.id]: 5 }],
        [6, { [run.id]: 6 }],
      ]),
    );
    expect(found?.answers).toHaveLength(2);
    const strange = await record(own, { answeredOn: '2026-03-11', [`item.${newId()}`]: '6' });
    expect(strange.refusal).toBe('not-found');
    const none = await record(own, { answeredOn: '2026-03-11' });
    expect(none.refusal).toBe('invalid');
    const off = await record(own, { answeredOn: '2026-03-11', [`item.${run.id}`]: '11' });
    expect(off.fields[`item.${run.id}`]).toEqual(['From 0 to 10']);

    await within((tx) => replaceGoals(tx, ann.id, next, [{ ...run, activity: null, score: 7 }]));
    const closed = await closeGoal(untouched, formOf({ patientId: ann.id, goalId: stairs.id }));
    expect(closed.refusal).toBeNull();
    const goals = (await followed()).goals;
    expect(goals.find((one) => one.id === stairs.id)?.endedOn).toBe(today);
  });
});

describe('an answer that is wrong', () => {
  let pain: string;
  beforeAll(async () => {
    actAs(north.staff, 'therapist');
    pain = (await assign({ measure: 'pain-worst-day', side: 'left' })).id;
  });
  const answers = async () =>
    (await followed()).followed.find((each) => each.assignmentId === pain)?.answers ?? [];
  const days = async () => (await answers()).map(({ on, score }) => [on, score]);
  const correct = (answer: string, more: Record<string, string>) =>
    correctAnswer(
      untouched,
      formOf({
        patientId: ann.id,
        assignmentId: pain,
        id: newId(),
        answer,
        way: 'correct',
        newDay: '',
        ...more,
      }),
    );
  const past = () => within((tx) => listPastAnswers(tx, ann.id, ann.episodeId));

  test('goes to its right day, keeps its score, and the record keeps the wrong one', async () => {
    const [wrong, other] = [newId(), newId()];
    await record(pain, { id: wrong, answeredOn: '2026-02-03', score: '6' });
    await record(pain, { id: other, answeredOn: '2026-02-10', score: '4' });
    const id = newId();
    for (const _ of [1, 2]) expect((await correct(wrong, { id, newDay: '2026-02-02' })).refusal).toBeNull();
    expect(await days()).toEqual([
      ['2026-02-02', 6],
      ['2026-02-10', 4],
    ]);
    expect((await past())[0]).toMatchObject({
      ...{ id: wrong, answeredOn: '2026-02-03', score: 6, newOn: '2026-02-02', newScore: 6 },
      withdrawnBy: null,
    });
    expect((await correct(wrong, { newDay: '2026-02-01' })).refusal).toBe('conflict');
    expect((await correct(id, { score: '5' })).refusal).toBeNull();
    expect(await days()).toEqual([
      ['2026-02-02', 5],
      ['2026-02-10', 4],
    ]);
  });

  test.each([
    [{ newDay: '2026-02-10' }, 'newDay', 'Another answer stands on this day'],
    [{ newDay: '2099-01-01' }, 'newDay', 'This day has not come yet'],
    [{ newDay: '' }, 'newDay', 'Nothing would change'],
    [{ score: '11' }, 'score', 'From 0 to 10'],
    [{ way: 'withdraw' }, 'because', 'Why should it not be there?'],
    [{ way: '' }, 'way', 'What is wrong'],
  ])('not like this: %o', async (more, field, message) => {
    const [first] = await answers();
    const state = await correct(first?.id ?? '', more);
    expect(state.fields[field]?.[0]).toMatch(message);
    expect(state.values).toMatchObject(more);
  });

  test('is taken out by name and reason, and nobody else’s', async () => {
    const [first] = await answers();
    const out = { way: 'withdraw', because: 'Entered on the wrong patient' };
    actAs(south.staff, 'therapist');
    expect((await correct(first?.id ?? '', out)).refusal).toBe('not-found');
    actAs(north.staff, 'front-desk');
    expect((await correct(first?.id ?? '', out)).refusal).toBe('not-permitted');
    actAs(north.staff, 'therapist');
    expect((await correct(first?.id ?? '', out)).refusal).toBeNull();
    expect(await days()).toEqual([['2026-02-10', 4]]);
    const [last] = await past();
    expect(last).toMatchObject({ because: 'Entered on the wrong patient', newOn: null });
    expect(last?.withdrawnBy).toBeTruthy();
  });
});
