'use server';

import { revalidatePath } from 'next/cache';
import { claimDraft, findAssessment } from '@/db/queries/assessments';
import {
  listGaitNotes,
  listGaitRecordings,
  replaceGaitNotes,
  replaceGaitRecordings,
} from '@/db/queries/gait';
import { addStill, removeStill } from '@/db/queries/stills';
import type { ScopedTx } from '@/db/scope';
import { answerForm, writeAction } from '@/features/session/action';
import { type FormState, formValues, returnable } from '@/lib/form-state';
import { Refused } from '@/lib/result';
import { mayExamine } from '../policy';
import { keepCadenceInput, keepMeasureInput, removeStillInput } from './schema';

const SIGNED = 'This assessment has been signed and cannot change.';
const BUSY = 'Somebody is saving this draft at this moment. Send it once more.';

/** Takes the draft for this transaction, whatever its version: a row is added, nothing is overwritten. */
async function claimOpen(tx: ScopedTx, patientId: string, assessmentId: string): Promise<void> {
  const row = await findAssessment(tx, patientId, assessmentId);
  if (!row) throw new Refused('not-found');
  if (row.status === 'signed') throw new Refused('conflict', { signed: [SIGNED] });
  const claimed = await claimDraft(tx, patientId, assessmentId, row.version);
  if (claimed === null) throw new Refused('conflict', { version: [BUSY] });
}

const keep = writeAction({
  verb: 'gait.measure',
  input: keepMeasureInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayExamine(viewer.role),
  perform: async (tx, { patientId, assessmentId, stillId, note, kept, picture, takenWith, replace }) => {
    await claimOpen(tx, patientId, assessmentId);
    const notes = await listGaitNotes(tx, patientId, assessmentId);
    const same = notes.find(
      (one) =>
        one.itemCode === note.itemCode &&
        one.activity === note.activity &&
        one.stanceLimb === note.stanceLimb &&
        one.phase === note.phase,
    );
    // A repeated send finds its own note.
    const repeated = same !== undefined && same.degrees === note.degrees && same.method === '2d-video';
    if (same && !repeated && !replace)
      throw new Refused('invalid', { replace: ['This is noted already in the draft. Replace it?'] });
    if (picture) {
      const { bytes, widthPx, heightPx } = picture;
      const still = { id: stillId, mediaType: 'image/jpeg' as const, bytes, widthPx, heightPx };
      await addStill(tx, patientId, assessmentId, { ...still, takenWith, measures: [kept] });
    }
    const { symptomRegionCode = null, symptomSide = null } = same ?? {};
    const others = notes.filter((one) => one !== same);
    const linked = { ...note, symptomRegionCode, symptomSide, note: note.note ?? same?.note ?? null };
    await replaceGaitNotes(tx, patientId, assessmentId, [...others, linked]);
    return { assessmentId, fields: picture ? ['gait', 'stills'] : ['gait'] };
  },
  objectOf: (input) => input.assessmentId,
  fieldsOf: (value) => value.fields,
});

const pageOf = (form: FormData) =>
  `/patients/${form.get('patientId')}/assessments/${form.get('assessmentId')}/gait`;

/** Keeps a measured angle in the draft as a gait note, with its still when one is sent. */
export async function keepMeasure(previous: FormState, form: FormData): Promise<FormState> {
  const file = form.get('picture');
  const picture = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
  const values = formValues(form);
  const result = await keep({ ...values, picture });
  if (result.ok) {
    revalidatePath(pageOf(form));
    return { refusal: null, fields: {}, values: {}, attempt: previous.attempt, saved: true };
  }
  return {
    refusal: result.refusal,
    fields: result.fields,
    values: returnable(values),
    attempt: previous.attempt + 1,
    saved: false,
  };
}

const cadence = writeAction({
  verb: 'gait.cadence',
  input: keepCadenceInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayExamine(viewer.role),
  perform: async (tx, { patientId, assessmentId, activity, spm, replace }) => {
    await claimOpen(tx, patientId, assessmentId);
    const recordings = await listGaitRecordings(tx, patientId, assessmentId);
    const same = recordings.find((one) => one.activity === activity);
    const noted = same?.cadenceSpm ?? null;
    if (noted !== null && noted !== spm && !replace)
      throw new Refused('invalid', { replace: [`${noted} steps/min are noted already. Replace them?`] });
    const others = recordings.filter((one) => one !== same);
    await replaceGaitRecordings(tx, patientId, assessmentId, [
      ...others,
      { ...unwatched, ...same, activity, cadenceSpm: spm },
    ]);
    return assessmentId;
  },
  objectOf: (input) => input.assessmentId,
});

const unwatched = {
  ground: null,
  speedKmh: null,
  slopePercent: null,
  footwear: null,
  cameraPlane: null,
  cadenceBaselineSpm: null,
  cadenceTargetPercent: null,
} as const;

/** Keeps a cadence that was counted from marked contacts as today's. */
export async function keepCadence(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(cadence, previous, form);
  if (result.ok) revalidatePath(pageOf(form));
  return state;
}

const remove = writeAction({
  verb: 'gait.remove-still',
  input: removeStillInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayExamine(viewer.role),
  perform: async (tx, { patientId, assessmentId, stillId }) => {
    await claimOpen(tx, patientId, assessmentId);
    await removeStill(tx, patientId, assessmentId, stillId);
    return assessmentId;
  },
  objectOf: (input) => input.stillId,
});

/** Takes a still out of a draft; the note that was measured on it stays. */
export async function removeKeptStill(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(remove, previous, form);
  if (result.ok) revalidatePath(pageOf(form));
  return state;
}
