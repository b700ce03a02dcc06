'use server';

import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { listEpisodes } from '@/db/queries/patients';
import { holdProgram, isMoved, moveProgram } from '@/db/queries/program-move';
import { listPrograms, listRevisions } from '@/db/queries/programs';
import type { ScopedTx } from '@/db/scope';
import { answerForm, writeAction } from '@/features/session/action';
import { localDate, now } from '@/lib/clock';
import type { FormState } from '@/lib/form-state';
import { Refused } from '@/lib/result';
import { blockedNow } from '../builder/holds/loaders';
import { phaseTitle } from '../builder/phases/format';
import { readPrescribed } from '../builder/prescribed/loaders';
import { mayPrescribe } from '../policy';
import { readCriteria, readingsOf } from './loaders';
import { moveInput } from './schema';

const move = writeAction({
  verb: 'program.move',
  input: moveInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayPrescribe(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, input, viewer) => {
    if (await isMoved(tx, input)) return input.patientId;
    const { patientId, id, phase } = input;
    // Another phase gives its exercises: what is blocked is not given, by whatever button.
    const blocked = await blockedNow(tx, patientId, id, phase);
    if (blocked.length > 0)
      refuseMove(
        `Not while a red flag is open (${blocked.join('; ')}): resolve it, or take out what it blocks.`,
      );
    await holdProgram(tx, patientId, id);
    // Of two posts at once one waited for the other, which may have been its twin.
    if (await isMoved(tx, input)) return patientId;
    const on = localDate(now(), viewer.timeZone);
    const judged = await judge(tx, input, on);
    if (!(await moveProgram(tx, { ...input, ...judged, on }))) throw new Refused('conflict');
    return patientId;
  },
});

function refuseMove(words: string): never {
  throw new Refused('invalid', { phase: [words] });
}

/** How the criteria stand at this moment, and the reason that is kept: a criterion that is not met needs one in words. */
async function judge(tx: ScopedTx, input: z.output<typeof moveInput>, today: string) {
  const { patientId, id, phase, version, reason } = input;
  const program = (await listPrograms(tx, patientId)).find((one) => one.id === id);
  const episode = (await listEpisodes(tx, patientId)).find((one) => one.id === program?.episodeId);
  const revisions = (await listRevisions(tx, patientId)).filter((one) => one.programId === id);
  const [latest] = revisions;
  if (!program || !episode || !latest) throw new Refused('not-found');
  if (program.version !== version || program.status === 'ended') throw new Refused('conflict');
  if (program.status === 'paused') refuseMove('The program is paused: go on with it first.');
  const { phases, currentPhase } = latest;
  if (phase < 1 || phase > phases.length || phase > currentPhase + 1 || phase === currentPhase)
    refuseMove('Choose the next phase, or an earlier one.');
  if (phase < currentPhase) {
    if (reason === null) throw new Refused('invalid', { reason: ['Say why it goes back: it is kept.'] });
    return { reason, criteriaRead: [] };
  }
  const items = await readPrescribed(tx, patientId, [latest.id]);
  const { criteria } = await readCriteria(tx, { patientId, episode, revisions, items, today });
  const open = criteria.filter(({ state }) => state !== 'met').length;
  if (open > 0 && reason === null)
    throw new Refused('invalid', {
      reason: [
        `${open === 1 ? 'One criterion is' : `${open} criteria are`} not met or not known: say why it moves on all the same.`,
      ],
    });
  return {
    reason: reason ?? `Criteria met: ${phaseTitle(phases, phase)} begins`,
    criteriaRead: readingsOf(criteria),
  };
}

/** Moves the patient on to the next phase of the program, or back to an earlier one. The therapist decides. */
export async function changePhase(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(move, previous, form);
  if (result.ok) revalidatePath(`/patients/${result.value}/programs`);
  return state;
}
