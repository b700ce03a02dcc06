'use server';

import { revalidatePath } from 'next/cache';
import { meanOf } from '@/clinical/measures/change';
import { measureWithCode } from '@/clinical/measures/measures.data';
import { findAssessment } from '@/db/queries/assessments';
import { endGoal, listGoals } from '@/db/queries/goals';
import {
  addMeasureAnswer,
  assignMeasure,
  correctMeasureAnswer,
  endAssignment,
  findAssignment,
  listAssignments,
} from '@/db/queries/outcomes';
import { listEpisodes } from '@/db/queries/patients';
import type { ScopedTx } from '@/db/scope';
import { answerForm, writeAction } from '@/features/session/action';
import { localDate, now } from '@/lib/clock';
import type { FormState } from '@/lib/form-state';
import { Refused } from '@/lib/result';
import { answersAround, recordedInWords } from './format';
import { readFollowed } from './loaders';
import { mayMeasure, scoreFault } from './policy';
import { answerInput, assignInput, endGoalInput, endInput } from './schema';
import type { Answer, AnswerState } from './types';

const invalid = (field: string, message: string) => new Refused('invalid', { [field]: [message] });

const showMeasures = () => revalidatePath('/patients/[patientId]/measures', 'page');

const assign = writeAction({
  verb: 'measure.assign',
  input: assignInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayMeasure(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, input, viewer) => {
    const { patientId, episodeId, side } = input;
    const episode = (await listEpisodes(tx, patientId)).find((one) => one.id === episodeId);
    if (!episode) throw new Refused('not-found');
    const measure = measureWithCode(input.measure);
    if (!measure) throw invalid('measure', 'Please choose one of the list');
    if (measure.sided && side === null) throw invalid('side', 'Left or right?');
    if (!measure.sided && side !== null) throw invalid('side', 'This measure has no side: clear it');
    if (input.firstDueOn < localDate(now(), viewer.timeZone))
      throw invalid('firstDueOn', 'This day is over: choose today or a later day');
    const open = (await listAssignments(tx, patientId, episodeId)).find(
      (one) => one.measureCode === measure.code && one.side === side && one.endedOn === null,
    );
    if (open && open.id !== input.id) throw invalid('measure', 'The episode is already followed by this');
    const { id, firstDueOn, everyDays } = input;
    await assignMeasure(tx, {
      id,
      patientId,
      episodeId,
      measureCode: measure.code,
      side,
      firstDueOn,
      everyDays,
    });
  },
});

/** Follows an episode by a measure, from a first day on. */
export async function assignToEpisode(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(assign, previous, form);
  if (result.ok) showMeasures();
  return state;
}

const end = writeAction({
  verb: 'measure.end',
  input: endInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayMeasure(viewer.role),
  objectOf: (input) => input.assignmentId,
  perform: async (tx, { patientId, assignmentId }, viewer) => {
    const found = await findAssignment(tx, patientId, assignmentId);
    if (!found) throw new Refused('not-found');
    // The second of two presses finds it ended: one ending.
    await endAssignment(tx, patientId, assignmentId, localDate(now(), viewer.timeZone));
  },
});

/** Asks a measure no more; its answers stay. */
export async function endMeasure(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(end, previous, form);
  if (result.ok) showMeasures();
  return state;
}

const close = writeAction({
  verb: 'goal.end',
  input: endGoalInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayMeasure(viewer.role),
  objectOf: (input) => input.goalId,
  perform: async (tx, { patientId, goalId }, viewer) => {
    if (!(await endGoal(tx, patientId, goalId, localDate(now(), viewer.timeZone))))
      throw new Refused('not-found');
  },
});

/** Lists a goal no more; its scores stay. */
export async function closeGoal(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(close, previous, form);
  if (result.ok) showMeasures();
  return state;
}

type Answered = (typeof answerInput)['_output'];

/** The score of what was sent: the number, or the mean of the patient's activities that were scored. */
async function scoreOf(tx: ScopedTx, input: Answered, episodeId: string, kind: string) {
  if (kind !== 'activities') return { score: input.score, items: null, field: 'score' };
  const goals = await listGoals(tx, input.patientId, episodeId);
  const sent = Object.entries(input.items).flatMap(([goalId, score]): [string, number][] =>
    score === null ? [] : [[goalId, score]],
  );
  if (sent.some(([goalId]) => !goals.some((goal) => goal.id === goalId))) throw new Refused('not-found');
  const items = Object.fromEntries(sent);
  return { score: meanOf(items), items, field: `item.${goals[0]?.id ?? ''}` };
}

const answer = writeAction({
  verb: 'measure.answer',
  input: answerInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayMeasure(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, input, viewer) => {
    const { patientId, answeredOn: on, assessmentId } = input;
    const assignment = await findAssignment(tx, patientId, input.assignmentId);
    const measure = assignment && measureWithCode(assignment.measureCode);
    if (!assignment || !measure) throw new Refused('not-found');
    const { episodeId, measureCode, side } = assignment;
    const today = localDate(now(), viewer.timeZone);
    if (on > today) throw invalid('answeredOn', 'This day has not come yet');
    if (assignment.endedOn !== null) throw invalid('score', 'This measure is ended: assign it again first');
    const visit = assessmentId ? await findAssessment(tx, patientId, assessmentId) : null;
    if (assessmentId && visit?.episodeId !== episodeId) throw new Refused('not-found');

    const { score, items, field } = await scoreOf(tx, input, episodeId, measure.kind);
    const fault = scoreFault(measure, score);
    if (fault || score === null) throw invalid(field, fault ?? 'Not answered yet');

    const { followed } = await readFollowed(tx, patientId, episodeId, today);
    const known = followed.find((one) => one.assignmentId === assignment.id)?.answers ?? [];
    const { today: sameDay, before } = answersAround(known, on);
    const made: Answer = {
      id: input.id,
      on,
      score,
      items,
      source: input.source,
      assessmentId: assessmentId ?? null,
    };
    const said = recordedInWords(measure, made, before);
    // A repeated send is one answer.
    if (known.some((one) => one.id === input.id)) return said;
    const { id, source } = made;
    const row = {
      id,
      patientId,
      episodeId,
      assignmentId: assignment.id,
      assessmentId: made.assessmentId,
      measureCode,
      side,
      answeredOn: on,
      score,
      items,
      source,
    };
    if (!sameDay) await addMeasureAnswer(tx, row);
    // The goals' scores of a signed visit are that visit's; they take an addendum, not a correction.
    else if (sameDay.id === sameDay.assessmentId)
      throw invalid('answeredOn', 'The visit of this day has scored these; choose another day');
    else if (!(await correctMeasureAnswer(tx, patientId, sameDay.id, row, now())))
      throw new Refused('conflict');
    return said;
  },
});

/** Records an answer. A second one of the same day corrects the first, which keeps its value in the record. */
export async function recordAnswer(previous: AnswerState, form: FormData): Promise<AnswerState> {
  const { state, result } = await answerForm(answer, previous, form);
  if (result.ok) showMeasures();
  return { ...state, said: result.ok ? result.value : null };
}
