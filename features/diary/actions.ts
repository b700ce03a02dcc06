'use server';

import { correctExerciseLog, logExercise } from '@/db/queries/exercise-logs';
import { correctPainEntry, type LogOutcome, logPainEntry } from '@/db/queries/pain-entries';
import { answerForm, writeAction } from '@/features/session/action';
import type { Viewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';
import type { FormState } from '@/lib/form-state';
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

const log = writeAction({
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

const logSession = writeAction({
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

const correctSession = writeAction({
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

export async function logPain(previous: FormState, form: FormData): Promise<FormState> {
  return (await answerForm(log, previous, form)).state;
}

export async function correctPain(previous: FormState, form: FormData): Promise<FormState> {
  return (await answerForm(correctPainWrite, previous, form)).state;
}

export async function logExerciseSession(previous: FormState, form: FormData): Promise<FormState> {
  return (await answerForm(logSession, previous, form)).state;
}

export async function correctExerciseSession(previous: FormState, form: FormData): Promise<FormState> {
  return (await answerForm(correctSession, previous, form)).state;
}
