'use server';

import { revalidatePath } from 'next/cache';
import { correctExerciseLog, logExercise } from '@/db/queries/exercise-logs';
import { correctPainEntry, logPainEntry } from '@/db/queries/pain-entries';
import { holdProgram, withdrawFromPaper } from '@/db/queries/paper-sheet';
import type { ScopedTx } from '@/db/scope';
import { answerForm, writeAction } from '@/features/session/action';
import type { Viewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';
import { newId } from '@/lib/id';
import { Refused } from '@/lib/result';
import { mayKeyPaper } from '../policy';
import { type SheetStep, savedWords, settle } from './format';
import { firstDayFault, readProgram, readSheet } from './loaders';
import { sheetInput } from './schema';
import type { SheetState } from './types';

type Whose = { readonly patientId: string; readonly episodeId: string; readonly viewer: Viewer };

const unsaid = { setsDone: null, amountDone: null, painDuring: null, whyNot: null, note: null };
const nowhere = { placeCode: null, placeSide: null, note: null };
const source = 'paper' as const;

/** Writes one step; gives a sentence where the patient told it online in this very moment. */
async function write(tx: ScopedTx, one: SheetStep, { patientId, episodeId, viewer }: Whose) {
  const at = now();
  const { timeZone } = viewer;
  switch (one.kind) {
    case 'add-session': {
      const { itemId, outcome, name } = one;
      const { on: localOn, slot } = one.cell;
      const entry = { id: newId(), patientId, itemId, localOn, slot, outcome, ...unsaid };
      const became = await logExercise(tx, { ...entry, loggedAt: at, timeZone, source });
      return became === 'logged' ? null : `${name}: logged online in this moment, and that stands.`;
    }
    case 'add-pain': {
      const entry = { id: newId(), patientId, episodeId, score: one.score, ...nowhere };
      await logPainEntry(tx, { ...entry, recordedAt: at, localOn: one.on, timeZone, source });
      return null;
    }
    case 'correct-session': {
      const entry = { id: newId(), patientId, outcome: one.outcome, ...unsaid, source };
      if ((await correctExerciseLog(tx, one.id, entry)) !== 'logged') throw new Refused('conflict');
      return null;
    }
    case 'correct-pain': {
      const entry = { id: newId(), patientId, score: one.score, ...nowhere, source };
      if ((await correctPainEntry(tx, one.id, entry)) !== 'logged') throw new Refused('conflict');
      return null;
    }
    case 'withdraw':
      if (!(await withdrawFromPaper(tx, one.what, patientId, one.id))) throw new Refused('conflict');
      return null;
  }
}

const keySheetWrite = writeAction({
  verb: 'diary.key-paper',
  input: sheetInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayKeyPaper(viewer.role),
  objectOf: (input) => input.programId,
  perform: async (tx, input, viewer) => {
    const { patientId, programId, from } = input;
    const today = localDate(now(), viewer.timeZone);
    // First held, then read: of two who send this sheet the second finds what the first has written.
    if (!(await holdProgram(tx, patientId, programId))) throw new Refused('not-found');
    const program = await readProgram(tx, patientId, programId);
    if (!program) throw new Refused('not-found');
    const fault = firstDayFault(from, program, today);
    if (fault) throw new Refused('invalid', { from: [fault] });
    const sheet = await readSheet(tx, patientId, program, { from, today });
    const { steps, kept, faults } = settle(sheet, input);
    if (Object.keys(faults).length > 0)
      throw new Refused(
        'invalid',
        Object.fromEntries(Object.entries(faults).map(([field, why]) => [field, [why]])),
      );
    const late: string[] = [];
    const written: SheetStep[] = [];
    for (const one of steps) {
      const said = await write(tx, one, { patientId, episodeId: program.episodeId, viewer });
      if (said === null) written.push(one);
      else late.push(said);
    }
    return {
      patientId,
      changed: [...new Set(written.map(({ kind }) => kind))],
      said: { saved: savedWords(written), kept: [...kept, ...late] },
    };
  },
  fieldsOf: ({ changed }) => changed,
});

/** Keys in a fortnight of paper: every cell that is new, other than before, or blank again. */
export async function keySheet(previous: SheetState, form: FormData): Promise<SheetState> {
  const { state, result } = await answerForm(keySheetWrite, previous, form);
  if (!result.ok) return { ...state, said: null };
  revalidatePath(`/patients/${result.value.patientId}`, 'layout');
  // Counted on, so that the page draws its fields anew from what stands now.
  return { ...state, attempt: state.attempt + 1, said: result.value.said };
}
