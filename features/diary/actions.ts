'use server';

import { unstable_rethrow } from 'next/navigation';
import { correctExerciseLog, logExercise } from '@/db/queries/exercise-logs';
import { correctPainEntry, type LogOutcome, logPainEntry } from '@/db/queries/pain-entries';
import { answerForm, type Write, writeAction } from '@/features/session/action';
import type { Viewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';
import { type FormState, formValues, returnable } from '@/lib/form-state';
import { databaseFault, log } from '@/lib/log';
import { Refused } from '@/lib/result';
import { mayKeepDiary } from './policy';
import { exerciseCorrectionInput, exerciseLogInput, painCorrectionInput, painInput } from './schema';

/** The patient's own moment: their calendar day is counted in the clinic's time zone. */
function moment(viewer: Viewer) {
  const at = now();
  return { at, localOn: localDate(at, viewer.timeZone), timeZone: viewer.timeZone };
}

function ownPatient(viewer: Viewer): string {
  if (viewer.patientId === null) throw new Refused('not-permitted');
  return viewer.patientId;
}

/** A repeated send is the same entry, so both `logged` and `again` are saved. */
function settle(outcome: LogOutcome): void {
  if (outcome === 'not-found' || outcome === 'conflict') throw new Refused(outcome);
}

const logPainWrite = writeAction({
  verb: 'diary.log-pain',
  input: painInput,
  patientOf: (_input, viewer) => viewer.patientId,
  permits: mayKeepDiary,
  objectOf: (input) => input.id,
  perform: async (tx, input, viewer) => {
    const { at, localOn, timeZone } = moment(viewer);
    const patientId = ownPatient(viewer);
    settle(
      await logPainEntry(tx, { ...input, patientId, recordedAt: at, localOn, timeZone, source: 'portal' }),
    );
  },
});

const correctPainWrite = writeAction({
  verb: 'diary.correct-pain',
  input: painCorrectionInput,
  patientOf: (_input, viewer) => viewer.patientId,
  permits: mayKeepDiary,
  objectOf: (input) => input.correctsId,
  perform: async (tx, { correctsId, ...entry }, viewer) =>
    settle(
      await correctPainEntry(tx, correctsId, { ...entry, patientId: ownPatient(viewer), source: 'portal' }),
    ),
});

const logSessionWrite = writeAction({
  verb: 'diary.log-exercise',
  input: exerciseLogInput,
  patientOf: (_input, viewer) => viewer.patientId,
  permits: mayKeepDiary,
  objectOf: (input) => input.id,
  perform: async (tx, input, viewer) => {
    const { at, localOn, timeZone } = moment(viewer);
    const patientId = ownPatient(viewer);
    settle(await logExercise(tx, { ...input, patientId, loggedAt: at, localOn, timeZone, source: 'portal' }));
  },
});

const correctSessionWrite = writeAction({
  verb: 'diary.correct-exercise',
  input: exerciseCorrectionInput,
  patientOf: (_input, viewer) => viewer.patientId,
  permits: mayKeepDiary,
  objectOf: (input) => input.correctsId,
  perform: async (tx, { correctsId, ...entry }, viewer) =>
    settle(
      await correctExerciseLog(tx, correctsId, { ...entry, patientId: ownPatient(viewer), source: 'portal' }),
    ),
});

/**
 * What the form shows. What was given comes back also when it is saved, so that the page can repeat it; a fault of
 * ours is said beside the form instead of taking the page, and what was typed, away.
 */
async function answer(write: Write<unknown>, previous: FormState, form: FormData): Promise<FormState> {
  const values = returnable(formValues(form));
  try {
    const { state } = await answerForm(write, previous, form);
    return state.saved ? { ...state, values } : state;
  } catch (error) {
    unstable_rethrow(error);
    log.error(databaseFault(error), 'a diary entry was not saved');
    const attempt = previous.attempt + 1;
    return { refusal: null, fields: { unsaved: ['unsaved'] }, values, attempt, saved: false };
  }
}

export async function logPain(previous: FormState, form: FormData): Promise<FormState> {
  return answer(logPainWrite, previous, form);
}

export async function correctPain(previous: FormState, form: FormData): Promise<FormState> {
  return answer(correctPainWrite, previous, form);
}

export async function logExerciseSession(previous: FormState, form: FormData): Promise<FormState> {
  return answer(logSessionWrite, previous, form);
}

export async function correctExerciseSession(previous: FormState, form: FormData): Promise<FormState> {
  return answer(correctSessionWrite, previous, form);
}
