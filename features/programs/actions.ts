'use server';

import { revalidatePath } from 'next/cache';
import { turnProgram } from '@/db/queries/program-pause';
import { setProgramStatus } from '@/db/queries/program-writes';
import { answerForm, writeAction } from '@/features/session/action';
import { localDate, now } from '@/lib/clock';
import type { FormState } from '@/lib/form-state';
import { Refused } from '@/lib/result';
import { blockedNow } from './builder/holds/loaders';
import { mayPrescribe } from './policy';
import { programStatusInput } from './schema';

const setStatus = writeAction({
  verb: 'program.status',
  input: programStatusInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayPrescribe(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, input, viewer) => {
    // Going on with it gives its exercises again: what is blocked is not given, by whatever button.
    const blocked = input.status === 'active' ? await blockedNow(tx, input.patientId, input.id) : [];
    if (blocked.length > 0)
      throw new Refused('invalid', {
        status: [
          `Not while a red flag is open (${blocked.join('; ')}): resolve it, or take out what it blocks.`,
        ],
      });
    const on = localDate(now(), viewer.timeZone);
    const { status, reason } = input;
    const done =
      status === 'ended'
        ? await setProgramStatus(tx, { ...input, status, on })
        : await turnProgram(tx, {
            ...input,
            status,
            on,
            reason: reason ?? (status === 'paused' ? 'Paused' : 'Resumed'),
          });
    if (!done) throw new Refused('conflict');
    return input.patientId;
  },
});

/** Pauses, resumes or ends a program. An ended one stays ended; a new program may follow it. */
export async function changeProgramStatus(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(setStatus, previous, form);
  if (result.ok) revalidatePath(`/patients/${result.value}/programs`);
  return state;
}
