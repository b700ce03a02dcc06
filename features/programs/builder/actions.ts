'use server';

import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { changedAtOnce } from '@/clinical/dose/revision-diff';
import { expectedSessionsPerWeek } from '@/clinical/dose/schedule';
import { laterOf } from '@/clinical/time/days';
import { keepFlagReasons } from '@/db/queries/flag-reasons';
import { listEpisodes, setEquipment } from '@/db/queries/patients';
import { writeRevision } from '@/db/queries/program-revise';
import { findRevision } from '@/db/queries/program-writes';
import { listRevisions, type RevisionRow } from '@/db/queries/programs';
import type { ScopedTx } from '@/db/scope';
import { readLibrary } from '@/features/library/loaders';
import { answerForm, writeAction } from '@/features/session/action';
import { currentViewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';
import { formValues, returnable } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { Refused } from '@/lib/result';
import { termsOf } from '../format';
import { readCriteria, readingsOf } from '../moves/loaders';
import { mayPrescribe } from '../policy';
import { addItem, moveItem } from './arrange/format';
import { cardsNamed, cardsOf, findCards, type Ground } from './cards/loaders';
import { many, one, readDraft, searchOf, sideOf } from './format';
import { heldExercises, holdFlags } from './holds/loaders';
import { judged } from './holds/policy';
import { flagsNow, newerRevision } from './loaders';
import { readDraftPhases, withRules } from './phases/format';
import { readPrescribed } from './prescribed/loaders';
import { readReasons } from './reasons/loaders';
import { finderInput, groundInput, namesInput, programInput } from './schema';
import { type BuilderState, type DraftItem, type ExerciseCard, type Found, untouchedBuilder } from './types';

const assign = writeAction({
  verb: 'program.assign',
  input: programInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayPrescribe(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, input, viewer) => {
    const { bySlug } = await readLibrary(tx);
    const today = localDate(now(), viewer.timeZone);
    const revisions = (await listRevisions(tx, input.patientId)).filter(
      (one) => one.programId === input.programId,
    );
    const [earlier] = revisions;
    const asked = input.items.filter((item) => item.phase === input.currentPhase);
    const revision = {
      ...input,
      effectiveFrom: input.effectiveFrom ?? laterOf(today, earlier?.effectiveFrom ?? today),
      phases: withRules(input.phases, earlier?.phases ?? []),
      expectedPerWeek: asked.reduce((sum, item) => sum + expectedSessionsPerWeek(item.dose), 0),
    };
    // A repeated post of what is written already is not judged again: it changes nothing.
    if (!(await findRevision(tx, input.patientId, input.id))) {
      const flags = await holdFlags(tx, input.patientId);
      const reasons = await readReasons(tx, input.patientId, input.episodeId, new Set());
      const standing = reasons.filter((one) => one.kind === 'finding' && one.normalOn === null);
      const held = judged(input, await heldExercises(tx, input, bySlug), flags, standing);
      const faults = {
        ...held.faults,
        ...(await oneChange(tx, input, earlier?.id)),
        ...(revision.effectiveFrom < today ? { effectiveFrom: [`Give ${today} or a later day.`] } : {}),
      };
      if (Object.keys(faults).length > 0) throw new Refused('invalid', faults);
      const criteriaRead = await readAtMove(tx, input, revisions, today);
      await writeRevision(tx, { ...revision, criteriaRead }, bySlug);
      await keepFlagReasons(tx, input.patientId, held.reasons);
    } else await writeRevision(tx, revision, bySlug);
    if (input.equipment) await setEquipment(tx, input.patientId, input.equipment);
    return input.programId;
  },
});

/** A revision that asks for a later phase keeps how the criteria stood, as every move does; null for any other. */
async function readAtMove(
  tx: ScopedTx,
  { patientId, episodeId, currentPhase }: z.output<typeof programInput>,
  revisions: readonly RevisionRow[],
  today: string,
) {
  const [earlier] = revisions;
  const episode = (await listEpisodes(tx, patientId)).find((one) => one.id === episodeId);
  if (!earlier || !episode || currentPhase <= earlier.currentPhase) return null;
  const items = await readPrescribed(tx, patientId, [earlier.id]);
  const { criteria } = await readCriteria(tx, { patientId, episode, revisions, items, today });
  return readingsOf(criteria);
}

/** Two variables of one item at once ask for a reason: afterwards nobody can say which of them did it. */
async function oneChange(
  tx: ScopedTx,
  input: z.output<typeof programInput>,
  earlier: string | undefined,
): Promise<Record<string, string[]>> {
  if (input.togetherReason !== null || earlier === undefined) return {};
  const before = (await readPrescribed(tx, input.patientId, [earlier])).map((item) => item.prescribed);
  const around = { superset: null, because: [], easier: null, harder: null };
  const after = input.items.map(({ threadId, slug, dose, phase }) => ({
    threadId,
    name: before.find((item) => item.threadId === threadId)?.name ?? slug,
    category: '',
    terms: termsOf(dose, { phase, ...around }),
  }));
  const met = changedAtOnce(before, after);
  if (met.length === 0) return {};
  const said = met.map(({ name, variables }) => `${name}: ${variables.join(' and ')}`).join('; ');
  return { togetherReason: [`More than one thing changes at once (${said}). Say why, or change one.`] };
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
