'use server';

import { revalidatePath } from 'next/cache';
import { dayInWords } from '@/clinical/time/day-words';
import { groundsOfFlag } from '@/clinical/triage/red-flag-grounds.data';
import { findPatient } from '@/db/queries/patients';
import { listRedFlags, raiseFlags, resolveFlag } from '@/db/queries/red-flags';
import { answerForm, writeAction } from '@/features/session/action';
import { localDate, now } from '@/lib/clock';
import type { FormState } from '@/lib/form-state';
import { Refused } from '@/lib/result';
import { mayHandleFlags } from './policy';
import { raiseFlagInput, resolveFlagInput } from './schema';

const raise = writeAction({
  verb: 'flag.raise',
  input: raiseFlagInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayHandleFlags(viewer.role),
  perform: async (tx, { patientId, flag: flagCode, side, region }) => {
    if (!(await findPatient(tx, patientId))) throw new Refused('not-found');
    // Already open for this side is what was wanted: one flag.
    const given = { flagCode, side, regionCode: region, source: 'hand', sourceCode: null } as const;
    await raiseFlags(tx, patientId, [{ ...given, episodeId: null, assessmentId: null }]);
    return patientId;
  },
});

/** Raises a red flag by hand. */
export async function raiseByHand(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(raise, previous, form);
  if (result.ok) revalidatePath(`/patients/${result.value}/flags`);
  return state;
}

const resolve = writeAction({
  verb: 'flag.resolve',
  input: resolveFlagInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayHandleFlags(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, input, viewer) => {
    const { patientId, id, version, way, on } = input;
    const flag = (await listRedFlags(tx, patientId)).find((one) => one.id === id);
    if (!flag) throw new Refused('not-found');
    if (flag.resolvedAt)
      throw new Refused('conflict', {
        id: [`${flag.resolvedByName ?? 'Somebody'} has resolved it meanwhile.`],
      });
    const at = now();
    if (on !== null && on > localDate(at, viewer.timeZone))
      throw new Refused('invalid', { on: ['This day has not come yet'] });
    const needs = groundsOfFlag(flag.flagCode)?.resolvedBy.needs ?? [];
    if (way === 're-examined' && !needs.some((need) => need.startsWith('re-examination')))
      throw new Refused('invalid', { way: ['This flag needs a medical assessment'] });
    if (!(await resolveFlag(tx, patientId, { id, version, reason: reasonOf(input), resolvedAt: at })))
      throw new Refused('conflict');
    return patientId;
  },
});

type Told = {
  way: string;
  who: string | null;
  on: string | null;
  outcome: string | null;
  note: string | null;
};

function reasonOf({ way, who, on, outcome, note }: Told): string {
  const day = on === null ? '' : dayInWords(on);
  if (way === 'mistake') return `Raised by mistake: ${note}`;
  const seen = way === 'assessed' ? `Medical assessment: ${who}, ${day}` : `Examined again: ${day}`;
  return `${seen}. Outcome: ${outcome}. Note: ${note}`;
}

/** Resolves an open flag by name and reason. It stays in the record. */
export async function resolveByReason(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(resolve, previous, form);
  if (result.ok) revalidatePath(`/patients/${result.value}/flags`);
  return state;
}
