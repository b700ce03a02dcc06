'use server';

import { revalidatePath } from 'next/cache';
import { meanOf } from '@/clinical/measures/change';
import { measureWithCode } from '@/clinical/measures/measures.data';
import { correctMeasureAnswer, findAssignment, withdrawMeasureAnswer } from '@/db/queries/outcomes';
import { answerForm, writeAction } from '@/features/session/action';
import { localDate, now } from '@/lib/clock';
import type { FormState } from '@/lib/form-state';
import { Refused } from '@/lib/result';
import { readFollowed } from '../loaders';
import { mayMeasure, scoreFault } from '../policy';
import type { Answer } from '../types';
import { correctable } from './format';
import { correctionInput } from './schema';

const invalid = (field: string, message: string) => new Refused('invalid', { [field]: [message] });

type Sent = (typeof correctionInput)['_output'];

/** The answer as it should have been: what was left blank stays. */
function corrected(
  wrong: Answer,
  { newDay, score, items: sent }: Sent,
): Pick<Answer, 'on' | 'score' | 'items'> {
  const on = newDay ?? wrong.on;
  if (wrong.items === null) return { on, score: score ?? wrong.score, items: null };
  const given = Object.entries(sent).filter((one): one is [string, number] => one[1] !== null);
  const items = { ...wrong.items, ...Object.fromEntries(given) };
  return { on, score: meanOf(items) ?? wrong.score, items };
}

const correct = writeAction({
  verb: 'measure.correct',
  input: correctionInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayMeasure(viewer.role),
  objectOf: (input) => input.answer,
  perform: async (tx, input, viewer) => {
    const { patientId } = input;
    const assignment = await findAssignment(tx, patientId, input.assignmentId);
    const measure = assignment && measureWithCode(assignment.measureCode);
    if (!assignment || !measure) throw new Refused('not-found');
    const { episodeId, measureCode, side } = assignment;
    const today = localDate(now(), viewer.timeZone);
    const { followed } = await readFollowed(tx, patientId, episodeId, today);
    const known = followed.find((one) => one.assignmentId === assignment.id)?.answers ?? [];
    // A repeated send has done its work already.
    if (known.some((one) => one.id === input.id)) return;
    const wrong = correctable(known).find((one) => one.id === input.answer);
    if (!wrong) throw new Refused('conflict', { answer: ['It was corrected or taken out meanwhile'] });
    if (input.way === 'withdraw') {
      const out = { id: wrong.id, because: input.because ?? '', at: now() };
      if (!(await withdrawMeasureAnswer(tx, patientId, out))) throw new Refused('conflict');
      return;
    }
    const right = corrected(wrong, input);
    const fault = scoreFault(measure, right.score);
    if (fault) throw invalid('score', fault);
    if (right.on > today) throw invalid('newDay', 'This day has not come yet');
    if (known.some((one) => one.id !== wrong.id && one.on === right.on))
      throw invalid('newDay', 'Another answer stands on this day: correct or take out that one');
    if (JSON.stringify(right) === JSON.stringify({ on: wrong.on, score: wrong.score, items: wrong.items }))
      throw invalid('newDay', 'Nothing would change: give another day or another score');
    const row = {
      id: input.id,
      patientId,
      episodeId,
      assignmentId: assignment.id,
      assessmentId: wrong.assessmentId,
      measureCode,
      side,
      answeredOn: right.on,
      score: right.score,
      items: right.items === null ? null : scoredOnly(right.items),
      source: wrong.source,
    };
    if (!(await correctMeasureAnswer(tx, patientId, wrong.id, row, now()))) throw new Refused('conflict');
  },
});

const scoredOnly = (items: NonNullable<Answer['items']>): Record<string, number> =>
  Object.fromEntries(Object.entries(items).filter((one): one is [string, number] => one[1] !== null));

/** Corrects the day or the score of an answer, or takes it out; what was recorded stays in the record. */
export async function correctAnswer(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(correct, previous, form);
  if (result.ok) revalidatePath('/patients/[patientId]/measures', 'page');
  return state;
}
