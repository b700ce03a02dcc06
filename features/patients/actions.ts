'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { saveAccessLink, withdrawAccessLinks } from '@/db/queries/access';
import {
  findPatient,
  insertEpisode,
  insertPatient,
  sameBirthDay,
  setLead,
  updatePatient,
} from '@/db/queries/patients';
import { listTherapists } from '@/db/queries/team';
import { type ScopedTx, withScope } from '@/db/scope';
import { answerForm, writeAction } from '@/features/session/action';
import { currentViewer } from '@/features/session/viewer';
import { instantWords, localDate, now } from '@/lib/clock';
import { env } from '@/lib/env';
import { type FormState, formValues, untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { linkExpiry, linkKey, newLinkToken } from '@/lib/link-token';
import { Refused } from '@/lib/result';
import { sortNameOf } from '@/lib/sort-name';
import { squareCode } from '@/lib/square-code';
import { dayWords } from './format';
import { searchPatients } from './loaders';
import { mayNameEpisode, mayRegister, mightBeSame } from './policy';
import { detailsInput, episodeInput, findInput, handOverInput, registerInput, withdrawInput } from './schema';
import type { FindState, LinkState, RegisterState } from './types';

const PAST = 'This day has not come yet';

async function requireTherapist(tx: ScopedTx, leadId: string): Promise<void> {
  const therapists = await listTherapists(tx);
  if (!therapists.some((therapist) => therapist.id === leadId))
    throw new Refused('invalid', { leadId: ['Please choose a therapist of this clinic'] });
}

async function requirePatient(tx: ScopedTx, patientId: string) {
  const patient = await findPatient(tx, patientId);
  if (!patient) throw new Refused('not-found');
  return patient;
}

const register = writeAction({
  verb: 'patient.register',
  input: registerInput,
  patientOf: (input) => input.id,
  permits: (viewer, input) =>
    mayRegister(viewer.role) && (input.complaint === null || mayNameEpisode(viewer.role)),
  perform: async (tx, input, viewer) => {
    const { complaint, side, startedOn, leadId, ...person } = input;
    const today = localDate(now(), viewer.timeZone);
    if (person.bornOn > today) throw new Refused('invalid', { bornOn: [PAST] });
    if (startedOn && startedOn > today) throw new Refused('invalid', { startedOn: [PAST] });
    await requireTherapist(tx, leadId);
    const came = await insertPatient(tx, person);
    if (came === 'taken') throw new Refused('conflict');
    if (came === 'repeated') return person.id;
    const patientId = person.id;
    await setLead(tx, { id: newId(), patientId, membershipId: leadId, on: today });
    if (complaint && side && startedOn)
      await insertEpisode(tx, { id: newId(), patientId, complaint, side, startedOn });
    return patientId;
  },
});

/** People who were born that day under such a name: asked before a second record is made of one person. */
async function perhapsHere(form: FormData): Promise<RegisterState['perhaps']> {
  const viewer = await currentViewer();
  const parsed = registerInput.safeParse(formValues(form));
  if (!viewer || !mayRegister(viewer.role) || !parsed.success || form.get('someoneElse') === 'yes') return [];
  const { bornOn, id, fullName } = parsed.data;
  const others = await withScope(viewer.scope, (tx) => sameBirthDay(tx, bornOn, id));
  return others
    .filter((other) => mightBeSame(other.sortName, sortNameOf(fullName)))
    .map((other) => ({ id: other.id, fullName: other.fullName, born: dayWords(other.bornOn) }));
}

/** Registers a patient, then goes on to handing over their access. */
export async function registerPatient(previous: RegisterState, form: FormData): Promise<RegisterState> {
  const perhaps = await perhapsHere(form);
  if (perhaps.length > 0) {
    return { ...untouched, values: formValues(form), attempt: previous.attempt + 1, perhaps };
  }
  const { state, result } = await answerForm(register, previous, form);
  if (result.ok) redirect(`/patients/${result.value}/access`);
  return { ...state, perhaps: [] };
}

const edit = writeAction({
  verb: 'patient.edit',
  input: detailsInput,
  patientOf: (input) => input.id,
  permits: (viewer) => mayRegister(viewer.role),
  perform: async (tx, { leadId, ...person }, viewer) => {
    const kept = await requirePatient(tx, person.id);
    const today = localDate(now(), viewer.timeZone);
    if (person.bornOn > today) throw new Refused('invalid', { bornOn: [PAST] });
    if (!(await updatePatient(tx, person))) throw new Refused('conflict');
    if (leadId === kept.leadId) return;
    await requireTherapist(tx, leadId);
    await setLead(tx, { id: newId(), patientId: person.id, membershipId: leadId, on: today });
  },
});

/** Saves who a patient is. Somebody else's change in between is a conflict, never overwritten. */
export async function editDetails(previous: FormState, form: FormData): Promise<FormState> {
  const { state } = await answerForm(edit, previous, form);
  // The page carries the version that the next save must name.
  if (state.saved) revalidatePath('/patients/[patientId]/details', 'page');
  return state;
}

const addEpisode = writeAction({
  verb: 'episode.add',
  input: episodeInput,
  patientOf: (input) => input.patientId,
  objectOf: (input) => input.id,
  permits: (viewer) => mayNameEpisode(viewer.role),
  perform: async (tx, input, viewer) => {
    await requirePatient(tx, input.patientId);
    if (input.startedOn > localDate(now(), viewer.timeZone))
      throw new Refused('invalid', { startedOn: [PAST] });
    await insertEpisode(tx, input);
    return input.patientId;
  },
});

export async function addEpisodeTo(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(addEpisode, previous, form);
  if (result.ok) redirect(`/patients/${result.value}`);
  return state;
}

const handOver = writeAction({
  verb: 'access.hand-over',
  input: handOverInput,
  patientOf: (input) => input.patientId,
  objectOf: (input) => input.id,
  permits: (viewer) => mayRegister(viewer.role),
  perform: async (tx, { id, patientId }, viewer) => {
    await requirePatient(tx, patientId);
    const createdAt = now();
    const token = newLinkToken(viewer.clinicId);
    const { tokenHash } = linkKey(token);
    const expiresAt = linkExpiry(createdAt);
    await withdrawAccessLinks(tx, patientId, createdAt);
    if (!(await saveAccessLink(tx, { id, patientId, tokenHash, createdAt, expiresAt })))
      throw new Refused('conflict');
    return { token, expiresAt, until: instantWords(expiresAt, viewer.timeZone) };
  },
});

const withdraw = writeAction({
  verb: 'access.withdraw',
  input: withdrawInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayRegister(viewer.role),
  perform: async (tx, { patientId }) => {
    await requirePatient(tx, patientId);
    await withdrawAccessLinks(tx, patientId, now());
  },
});

/**
 * Makes a patient's single-use link, or ends the one that is out. The link is in this answer and nowhere else:
 * only its hash is kept.
 */
export async function changeAccess(_previous: LinkState, form: FormData): Promise<LinkState> {
  const values = formValues(form);
  if (values.do === 'withdraw') {
    const result = await withdraw(values);
    revalidatePath('/patients/[patientId]/access', 'page');
    return { refusal: result.ok ? null : result.refusal, link: null };
  }
  const result = await handOver(values);
  revalidatePath('/patients/[patientId]/access', 'page');
  if (!result.ok) return { refusal: result.refusal, link: null };
  const address = new URL(`/access/${result.value.token}`, env().APP_ORIGIN).href;
  const { until, expiresAt } = result.value;
  return { refusal: null, link: { address, code: squareCode(address), until, expiresAt } };
}

/** Finds patients. A post, since what is typed is a name and must not come into an address. */
export async function findPatients(previous: FindState, form: FormData): Promise<FindState> {
  const viewer = await currentViewer();
  const parsed = findInput.safeParse(formValues(form));
  if (!viewer || !mayRegister(viewer.role) || !parsed.success) return previous;
  const text = parsed.data.find.trim();
  return text === '' ? { asked: null, rows: [], more: false } : searchPatients(viewer, text);
}
