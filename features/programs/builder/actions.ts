'use server';

import { redirect } from 'next/navigation';
import { phasesGiven } from '@/clinical/library/give-protocol';
import type { ScopedTx } from '@/db/scope';
import { answerForm, writeAction } from '@/features/session/action';
import { currentViewer, type Viewer } from '@/features/session/viewer';
import { formValues, returnable } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { mayPrescribe } from '../policy';
import { findProtocol } from '../protocols/loaders';
import { addItem, moveItem } from './arrange/format';
import { cardsNamed, cardsOf, findCards, type Ground } from './cards/loaders';
import { many, one, readDraft, searchOf, sideOf } from './format';
import { giveProgram, type WantedProgram } from './give/actions';
import { flagsNow, newerRevision } from './loaders';
import { readDraftPhases } from './phases/format';
import { finderInput, groundInput, namesInput, programInput } from './schema';
import { type BuilderState, type DraftItem, type ExerciseCard, type Found, untouchedBuilder } from './types';

const assign = writeAction({
  verb: 'program.assign',
  input: programInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayPrescribe(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, { protocol, ...input }, viewer) =>
    giveProgram(tx, { ...input, ...(await begunWith(tx, viewer, protocol)) }, viewer),
});

/** What a first revision keeps of the protocol that its form began with; nothing of one that is gone meanwhile. */
async function begunWith(
  tx: ScopedTx,
  viewer: Viewer,
  key: string | null,
): Promise<Pick<WantedProgram, 'protocol' | 'knownPhases' | 'endsWhen'>> {
  const known = key === null ? null : await findProtocol(tx, viewer, key);
  if (!known) return { protocol: null };
  const { protocol, published } = known;
  return {
    endsWhen: protocol.endsWhen,
    protocol: { key: known.key, version: published, name: protocol.name },
    knownPhases: phasesGiven(protocol),
  };
}

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
  if (!viewer || !mayPrescribe(viewer.role)) return { ...untouchedBuilder, ...state, draft };
  const ground = groundOf(values);
  return {
    ...state,
    draft,
    phases: readDraftPhases(values),
    cards: await cardsOf(viewer, slugsOf(draft), ground.side),
    found: await findCards(viewer, searchOf(values), ground),
    flags: await flagsNow(viewer, one(values, 'patientId')),
    newer:
      state.refusal === 'conflict'
        ? await newerRevision(viewer, one(values, 'patientId'), one(values, 'programId'))
        : null,
  };
}

/** The exercises that fit what was typed, for the search beside the program. Null for who may not prescribe. */
export async function searchLibrary(typed: unknown, ground: unknown): Promise<Found | null> {
  const viewer = await currentViewer();
  const parsed = finderInput.safeParse(typed);
  if (!viewer || !mayPrescribe(viewer.role) || !parsed.success) return null;
  const known = groundInput.safeParse(ground);
  return findCards(
    viewer,
    parsed.data,
    known.success ? known.data : { side: null, equipment: null, findings: [] },
  );
}

/** For each name that was typed the exercises that it may mean, the best first. Null for who may not prescribe. */
export async function nameExercises(
  typed: unknown,
  episodeSide: string,
): Promise<{ rows: ExerciseCard[][] } | null> {
  const viewer = await currentViewer();
  const parsed = namesInput.safeParse(typed);
  if (!viewer || !mayPrescribe(viewer.role) || !parsed.success) return null;
  return { rows: await cardsNamed(viewer, parsed.data, sideOf(episodeSide)) };
}

/** What the form itself says of the patient. */
const groundOf = (values: Record<string, string | string[]>): Ground => ({
  side: sideOf(one(values, 'episodeSide')),
  equipment: many(values, 'equipmentAsked').length === 0 ? null : many(values, 'equipment'),
  findings: many(values, 'standing'),
});

const slugsOf = (draft: readonly DraftItem[]): string[] => [...new Set(draft.map((item) => item.slug))];

/** Without script every button posts the form: add, move, remove and find leave what was typed as it was. */
async function rearrange(
  previous: BuilderState,
  form: FormData,
  draft: readonly DraftItem[],
  operation: string,
): Promise<BuilderState> {
  const viewer = await currentViewer();
  if (!viewer) return { ...untouchedBuilder, refusal: 'not-signed-in', draft };
  if (!mayPrescribe(viewer.role)) return { ...untouchedBuilder, refusal: 'not-permitted', draft };
  const values = formValues(form);
  const ground = groundOf(values);
  const [verb = '', what = ''] = operation.split(':');
  const [added] = verb === 'add' ? await cardsOf(viewer, [what], ground.side) : [];
  const next = added ? addItem(draft, added, newId(), {}) : moveItem(draft, verb, what);
  const phases = readDraftPhases(values);
  return {
    ...untouchedBuilder,
    attempt: previous.attempt,
    values: returnable(values),
    draft: next,
    phases:
      verb === 'phase' ? [...phases, { key: newId(), name: '', goal: '', days: '', waits: '' }] : phases,
    cards: await cardsOf(viewer, slugsOf(next), ground.side),
    found: await findCards(viewer, searchOf(values), ground),
  };
}
