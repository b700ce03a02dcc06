'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { openFlagsOf } from '@/clinical/triage/open-flags';
import {
  type AssessmentRow,
  addAddendum,
  claimDraft,
  findAssessment,
  signAssessment,
  startDraft,
} from '@/db/queries/assessments';
import { writeParts } from '@/db/queries/examination';
import { keepFindings, listFindings } from '@/db/queries/findings';
import { replaceComparableSigns } from '@/db/queries/plans';
import { raiseFromScreen } from '@/db/queries/red-flag-screen';
import { listOpenFlags, raiseFlags } from '@/db/queries/red-flags';
import { replaceTestRecords } from '@/db/queries/test-records';
import { answerForm, writeAction } from '@/features/session/action';
import { localDate, now } from '@/lib/clock';
import type { FormState } from '@/lib/form-state';
import { isId } from '@/lib/id';
import { Refused } from '@/lib/result';
import { unfinishedFaults } from './battery-tests/policy';
import { recordRows } from './battery-tests/rows/format';
import { changedSections, isEmptyDraft, partsOf } from './draft/format';
import { isOwn, readExamination } from './draft/loaders';
import { withOwnStills } from './gait-notes/loaders';
import { isOwnGoal } from './history/loaders';
import { settledGoals } from './history/policy';
import { lastTests, loadStored, proposalsFrom } from './loaders';
import { nextVisitFaults } from './plan/policy';
import { mayExamine } from './policy';
import { decisionName } from './raised/format';
import { flagsOfKept, reasonFaults, unaskedFaults } from './red-flags/policy';
import { addendumInput, saveDraftInput, signInput, startAssessmentInput } from './schema';
import { chosenSigns, signsOf } from './signs/format';
import { listFrom } from './templates/format';
import { chosenTemplate } from './templates/loaders';
import { pinsOf } from './trigger-points/loaders';
import { settledPins } from './trigger-points/policy';
import type { SaveState, Section, Stored } from './types';

const start = writeAction({
  verb: 'assessment.start',
  input: startAssessmentInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayExamine(viewer.role),
  perform: async (tx, input, viewer) => {
    const examinedOn = localDate(now(), viewer.timeZone);
    const template = await chosenTemplate(tx, input.template);
    if (!template) throw new Refused('invalid', { template: ['Please choose one of the list'] });
    const { patientId, episodeId, id } = input;
    const draft = { patientId, episodeId, id, examinedOn, templateCode: input.template };
    const opened = await startDraft(tx, draft);
    if (!opened) throw new Refused('not-found');
    if (opened.fresh) {
      const last = template.retests ? await lastTests(tx, patientId, episodeId) : null;
      await replaceTestRecords(tx, patientId, opened.id, recordRows(listFrom(template.tests, last)));
    }
    return { id: opened.id, patientId };
  },
  objectOf: (input, value) => value?.id ?? input.id,
});

/** Starts a draft for an episode, or opens the one that is there. */
export async function startAssessment(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(start, previous, form);
  if (result.ok) redirect(`/patients/${result.value.patientId}/assessments/${result.value.id}`);
  return state;
}

const SIGNED = 'This assessment has been signed and cannot change. Add an addendum instead.';
const STALE =
  'This draft was saved from another tab or by a colleague while you were writing. Nothing was overwritten, and what you typed still stands here.';

function refuseClaim(row: AssessmentRow, changed: readonly Section[]): Refused {
  if (row.status === 'signed') return new Refused('conflict', { signed: [SIGNED] });
  return new Refused('conflict', { version: [STALE], current: [String(row.version)], sections: changed });
}

const save = writeAction({
  verb: 'assessment.save',
  input: saveDraftInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayExamine(viewer.role),
  perform: async (tx, { patientId, id, version, draft: sent }, viewer) => {
    if (sent.examinedOn > localDate(now(), viewer.timeZone)) {
      throw new Refused('invalid', { examinedOn: ['This day has not come yet'] });
    }
    const claimed = await claimDraft(tx, patientId, id, version);
    const row = await findAssessment(tx, patientId, id);
    if (!row) throw new Refused('not-found');
    const stored = await readExamination(tx, patientId, row);
    const settled = settledPins(sent.pins, stored.pins, (pin) => isOwn(pin, id, stored.scores));
    const asked = settledGoals(sent.goals, stored.ofEpisode.goals, (goal) =>
      isOwnGoal(goal, id, stored.ofEpisode),
    );
    const gait = await withOwnStills(tx, patientId, id, sent.gait);
    const draft = { ...sent, pins: settled.pins, goals: asked.goals, gait };
    const changed = changedSections(stored.draft, draft);
    // A repeated send of what is already stored is the same save, told again.
    const repeated = claimed === null && row.status === 'draft' && changed.length === 0;
    if (claimed === null && !repeated) throw refuseClaim(row, changed);
    if (settled.strangers + asked.strangers > 0) throw new Refused('not-found');
    const today = localDate(now(), viewer.timeZone);
    const faults = { ...settled.faults, ...nextVisitFaults(draft.plan, stored.draft.plan, today) };
    if (Object.keys(faults).length > 0) throw new Refused('invalid', faults);
    if (!repeated) {
      await writeParts(tx, patientId, id, partsOf(draft, changed));
      const visit = { patientId, episodeId: row.episodeId, assessmentId: id };
      await raiseFromScreen(tx, visit, stored.draft.flags, draft.flags, now());
    }
    return { version: claimed ?? row.version, changed };
  },
  objectOf: (input) => input.id,
  fieldsOf: (value) => value.changed,
});

/** Saves the whole draft as it stands in the form. Says saved only when it is committed. */
export async function saveDraft(previous: SaveState, form: FormData): Promise<SaveState> {
  const { state, result } = await answerForm(save, previous, form);
  if (!result.ok) {
    const stale = result.refusal === 'conflict' && !result.fields.signed;
    const stored = stale ? await storedDraft(form) : null;
    return { ...state, version: previous.version, savedAt: previous.savedAt, stored };
  }
  // Sent by a button that works without script; elsewhere the page itself goes on.
  if (form.get('next') === 'review') {
    redirect(`/patients/${form.get('patientId')}/assessments/${form.get('id')}/review`);
  }
  if (form.get('next') === 'measures') redirect(`/patients/${form.get('patientId')}/measures`);
  return { ...state, version: result.value.version, savedAt: now().toISOString() };
}

/** What the writer of a refused save needs to choose field by field. */
async function storedDraft(form: FormData): Promise<Stored | null> {
  const [patientId, id] = [form.get('patientId'), form.get('id')];
  return isId(patientId) && isId(id) ? loadStored(patientId, id) : null;
}

const sign = writeAction({
  verb: 'assessment.sign',
  input: signInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayExamine(viewer.role),
  perform: async (tx, { patientId, id, version, decisions, signs, unasked, unfinished }, viewer) => {
    const done = { patientId, id };
    const claimed = await claimDraft(tx, patientId, id, version);
    const row = await findAssessment(tx, patientId, id);
    if (!row) throw new Refused('not-found');
    if (claimed === null) {
      // The second of two presses finds its own signature: one signing.
      const mine = row.signedBy === viewer.membershipId && row.version === version + 1;
      if (mine) return done;
      throw refuseClaim(row, []);
    }
    const examination = await readExamination(tx, patientId, row);
    if (isEmptyDraft(examination.draft)) throw new Refused('invalid', { draft: ['Nothing is recorded yet'] });
    const { flags, treatments } = examination.draft;
    const openFlags = openFlagsOf(await listOpenFlags(tx, patientId));
    const held = [
      ...unfinishedFaults(examination.draft, unfinished),
      ...unaskedFaults(flags, unasked),
      ...reasonFaults(treatments, pinsOf(examination), openFlags),
    ];
    const proposals = proposalsFrom(examination);
    const open = proposals.filter((one) => !decisions[decisionName(one)]);
    const undecided = open.map((one): [string, string[]] => [decisionName(one), ['Keep or drop?']]);
    if (held.length + undecided.length > 0)
      throw new Refused('invalid', Object.fromEntries([...held, ...undecided]));
    const kept = proposals.filter((one) => decisions[decisionName(one)] === 'keep');
    await keepFindings(
      tx,
      patientId,
      id,
      kept.map(({ findingCode, side, strength, raisedBy }) => ({ findingCode, side, strength, raisedBy })),
    );
    await raiseFlags(tx, patientId, flagsOfKept(kept, { episodeId: row.episodeId, assessmentId: id }));
    const results = signsOf(await listFindings(tx, patientId, id), examination.draft, examination.context);
    await replaceComparableSigns(tx, patientId, id, chosenSigns(results, new Set(signs)));
    await signAssessment(tx, patientId, id, now());
    return done;
  },
  objectOf: (input) => input.id,
});

/** Signs a draft with the findings that the therapist keeps. From here on it cannot change. */
export async function signDraft(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(sign, previous, form);
  if (result.ok) redirect(`/patients/${result.value.patientId}/assessments/${result.value.id}`);
  return state;
}

const append = writeAction({
  verb: 'assessment.addendum',
  input: addendumInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayExamine(viewer.role),
  perform: async (tx, input) => {
    const row = await findAssessment(tx, input.patientId, input.assessmentId);
    if (!row) throw new Refused('not-found');
    if (row.status !== 'signed')
      throw new Refused('conflict', { text: ['A draft takes no addenda: change it.'] });
    await addAddendum(tx, input);
    return input;
  },
  objectOf: (input) => input.assessmentId,
});

/** Adds to a signed assessment. */
export async function addToSigned(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(append, previous, form);
  if (result.ok) {
    revalidatePath(`/patients/${result.value.patientId}/assessments/${result.value.assessmentId}`);
  }
  return state;
}
