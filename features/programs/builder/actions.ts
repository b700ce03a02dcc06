'use server';

import { redirect } from 'next/navigation';
import { expectedSessionsPerWeek } from '@/clinical/dose/schedule';
import { keepFlagReasons } from '@/db/queries/flag-reasons';
import { writeRevision } from '@/db/queries/program-revise';
import { findRevision } from '@/db/queries/program-writes';
import { readLibrary } from '@/features/library/loaders';
import { answerForm, writeAction } from '@/features/session/action';
import { currentViewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';
import { formValues, returnable, untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { Refused } from '@/lib/result';
import { mayPrescribe } from '../policy';
import { addItem, moveItem, one, readDraft, searchOf, sideOf } from './format';
import { heldExercises, holdFlags } from './holds/loaders';
import { judged } from './holds/policy';
import { cardsOf, findCards, flagsNow, newerRevision } from './loaders';
import { finderInput, programInput } from './schema';
import type { BuilderState, DraftItem, Found } from './types';

const assign = writeAction({
  verb: 'program.assign',
  input: programInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayPrescribe(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, input, viewer) => {
    const { bySlug } = await readLibrary(tx);
    const weekly = input.items.map((item) => expectedSessionsPerWeek(item.dose));
    const revision = {
      ...input,
      effectiveFrom: localDate(now(), viewer.timeZone),
      expectedPerWeek: weekly.reduce((sum, sessions) => sum + sessions, 0),
    };
    // A repeated post of what is written already is not judged again: it changes nothing.
    const repeated = await findRevision(tx, input.patientId, input.id);
    const flags = repeated ? [] : await holdFlags(tx, input.patientId);
    const { faults, reasons } = judged(input, await heldExercises(tx, input, bySlug), flags);
    if (Object.keys(faults).length > 0) throw new Refused('invalid', faults);
    await writeRevision(tx, revision, bySlug);
    await keepFlagReasons(tx, input.patientId, reasons);
    return input.programId;
  },
});

/** Writes the program, or (for a page without script) changes what the form holds and gives it back. */
export async function saveProgram(previous: BuilderState, form: FormData): Promise<BuilderState> {
  const values = formValues(form);
  const draft = readDraft(values);
  const operation = one(values, 'op');
  if (operation !== '') return rearrange(previous, form, draft, operation);

  const over = one(values, 'over');
  if (over !== '') form.set('version', over);
  const { state, result } = await answerForm(assign, previous, form);
  if (result.ok)
    redirect(`/patients/${one(values, 'patientId')}/programs?episode=${one(values, 'episodeId')}`);
  const viewer = await currentViewer();
  if (!viewer || !mayPrescribe(viewer.role)) return { ...blank, ...state, draft };
  const side = sideOf(one(values, 'episodeSide'));
  return {
    ...state,
    draft,
    cards: await cardsOf(viewer, slugsOf(draft), side),
    found: await findCards(viewer, searchOf(values), side),
    flags: await flagsNow(viewer, one(values, 'patientId')),
    newer:
      state.refusal === 'conflict'
        ? await newerRevision(viewer, one(values, 'patientId'), one(values, 'programId'))
        : null,
  };
}

/** The exercises that fit what was typed, for the search beside the program. Null for who may not prescribe. */
export async function searchLibrary(typed: unknown, episodeSide: string): Promise<Found | null> {
  const viewer = await currentViewer();
  const parsed = finderInput.safeParse(typed);
  if (!viewer || !mayPrescribe(viewer.role) || !parsed.success) return null;
  return findCards(viewer, parsed.data, sideOf(episodeSide));
}

const blank: BuilderState = { ...untouched, draft: null, cards: [], found: null, flags: null, newer: null };

const slugsOf = (draft: readonly DraftItem[]): string[] => [...new Set(draft.map((item) => item.slug))];

/** Without script every button posts the form: add, move, remove and find leave what was typed as it was. */
async function rearrange(
  previous: BuilderState,
  form: FormData,
  draft: readonly DraftItem[],
  operation: string,
): Promise<BuilderState> {
  const viewer = await currentViewer();
  if (!viewer) return { ...blank, refusal: 'not-signed-in', draft };
  if (!mayPrescribe(viewer.role)) return { ...blank, refusal: 'not-permitted', draft };
  const values = formValues(form);
  const side = sideOf(one(values, 'episodeSide'));
  const [verb = '', what = ''] = operation.split(':');
  const [added] = verb === 'add' ? await cardsOf(viewer, [what], side) : [];
  const next = added ? addItem(draft, added, newId(), []) : moveItem(draft, verb, what);
  return {
    ...blank,
    attempt: previous.attempt,
    values: returnable(values),
    draft: next,
    cards: await cardsOf(viewer, slugsOf(next), side),
    found: await findCards(viewer, searchOf(values), side),
  };
}
