import 'server-only';
import { notFound } from 'next/navigation';
import { ageOn } from '@/clinical/time/days';
import { findAccess } from '@/db/queries/access';
import { appendAudit } from '@/db/queries/audit';
import {
  countPatients,
  type EpisodeRow,
  findByBirth,
  findByName,
  findPatient,
  type ListedPatient,
  listEpisodes,
  listPatients,
  type PatientRow,
} from '@/db/queries/patients';
import { listTherapists } from '@/db/queries/team';
import { type ScopedTx, withScope } from '@/db/scope';
import { isClinical } from '@/features/session/policy';
import { requireViewer, type Viewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';
import { isId, newId } from '@/lib/id';
import { accessFacts, dayWords, isLinkOut, typedDay } from './format';
import { mayNameEpisode, mayRegister } from './policy';
import type { FindState, ListRow } from './types';

export type Chart = {
  readonly viewer: Viewer;
  readonly patient: PatientRow;
  readonly episodes: readonly EpisodeRow[];
};

type Opened<Value> = (tx: ScopedTx, viewer: Viewer, patient: PatientRow) => Promise<Value>;

/**
 * One patient's record for whoever `may` open it: the read and its line in the trail in one transaction. Another
 * clinic's patient, an invented one and a role that may not get the same "not found", after the refusal has been
 * committed to the trail.
 */
async function openRecord<Value>(
  verb: string,
  patientId: string,
  may: (viewer: Viewer) => boolean,
  read: Opened<Value>,
  objectId?: string,
): Promise<Value> {
  const viewer = await requireViewer('owner', 'therapist', 'front-desk', 'patient');
  if (!isId(patientId)) notFound();
  const opened = await withScope(viewer.scope, async (tx) => {
    const patient = may(viewer) ? await findPatient(tx, patientId) : null;
    appendAudit(tx, {
      verb,
      outcome: patient ? 'allowed' : 'denied',
      sessionId: viewer.sessionId,
      // A patient's trail holds that patient only, whatever record they asked for.
      patientId: viewer.patientId ?? patientId,
      ...(objectId ? { objectId } : {}),
    });
    return patient ? { value: await read(tx, viewer, patient) } : null;
  });
  if (!opened) notFound();
  return opened.value;
}

/**
 * Opens a chart and reads from it in one transaction: nobody is given a chart that the trail does not tell of.
 * Roles that do not read charts get "not found".
 */
export function withChart<Value>(
  patientId: string,
  read: (tx: ScopedTx, chart: Chart) => Promise<Value>,
): Promise<Value> {
  return openRecord(
    'chart.open',
    patientId,
    (viewer) => isClinical(viewer.role),
    async (tx, viewer, patient) => {
      const episodes = await listEpisodes(tx, patientId);
      return read(tx, { viewer, patient, episodes });
    },
  );
}

/**
 * Reads one part of a chart that has an address of its own (a picture): the read is in the trail under its own
 * name and object, in the same transaction.
 */
export function withChartPart<Value>(
  verb: string,
  { patientId, objectId }: { patientId: string; objectId: string },
  read: (tx: ScopedTx) => Promise<Value>,
): Promise<Value> {
  if (!isId(objectId)) notFound();
  return openRecord(
    verb,
    patientId,
    (viewer) => isClinical(viewer.role),
    (tx) => read(tx),
    objectId,
  );
}

const byRegistrars = (viewer: Viewer) => mayRegister(viewer.role);

/** Who a patient is, for the desk too: nothing clinical is read. */
export function loadDetails(patientId: string) {
  return openRecord('patient.open', patientId, byRegistrars, async (tx, viewer, patient) => ({
    patient,
    therapists: await listTherapists(tx),
    today: localDate(now(), viewer.timeZone),
    opensChart: isClinical(viewer.role),
  }));
}

/** A patient's way in: the newest link and the sign-in that came of one. */
export function loadAccess(patientId: string) {
  return openRecord('patient.open', patientId, byRegistrars, async (tx, viewer, patient) => {
    const { link, member } = await findAccess(tx, patientId);
    const at = now();
    return {
      patient,
      facts: accessFacts(link, member, at, viewer.timeZone),
      signsIn: member !== null,
      isOut: isLinkOut(link, at),
      newLinkId: newId(),
      opensChart: isClinical(viewer.role),
    };
  });
}

/** For naming a new complaint of a patient who is registered already. */
export function loadEpisodeForm(patientId: string) {
  return withChart(patientId, async (_tx, { viewer, patient, episodes }) => ({
    patient,
    episodes,
    id: newId(),
    today: localDate(now(), viewer.timeZone),
  }));
}

/** What a registration form needs: the therapists to choose from, and the id that makes a double press one row. */
export async function loadRegistration() {
  const viewer = await requireViewer('owner', 'therapist', 'front-desk');
  const therapists = await withScope(viewer.scope, listTherapists);
  const self = therapists.find((therapist) => therapist.id === viewer.membershipId);
  return {
    therapists,
    id: newId(),
    today: localDate(now(), viewer.timeZone),
    // A therapist registers their own patients, most of the time; the desk chooses.
    leadId: self?.id ?? '',
    namesEpisode: mayNameEpisode(viewer.role),
  };
}

const PAGE = 25;

const rowOf = (row: ListedPatient, at: Date, timeZone: string): ListRow => ({
  id: row.id,
  fullName: row.fullName,
  born: dayWords(row.bornOn),
  years: ageOn(row.bornOn, localDate(at, timeZone)),
  phone: row.phone,
  email: row.email,
  leadName: row.leadName,
  access: row.signsIn
    ? 'signs-in'
    : row.linkUntil === null
      ? 'none'
      : row.linkUntil > at
        ? 'link-open'
        : 'link-run-out',
});

/** A page of the clinic's patients by name; the ids of its ends name the pages beside it. */
export async function loadPatients(params: { after?: unknown; before?: unknown }) {
  const viewer = await requireViewer('owner', 'therapist', 'front-desk');
  const after = isId(params.after) ? params.after : null;
  const before = after === null && isId(params.before) ? params.before : null;
  const { found, total } = await withScope(viewer.scope, async (tx) => ({
    found: await listPatients(tx, { after, before, limit: PAGE + 1 }),
    total: await countPatients(tx),
  }));
  const over = found.length > PAGE;
  // Read backwards, the one too many stands in front.
  const kept = before ? found.slice(over ? 1 : 0) : found.slice(0, PAGE);
  const at = now();
  return {
    opens: isClinical(viewer.role) ? ('chart' as const) : ('details' as const),
    rows: kept.map((row) => rowOf(row, at, viewer.timeZone)),
    total,
    pages: {
      previous: (before ? over : after !== null) ? (kept.at(0)?.id ?? null) : null,
      next: (before ? true : over) ? (kept.at(-1)?.id ?? null) : null,
    },
  };
}

/** Patients whose name has a word that begins so, or who were born that day. */
export async function searchPatients(viewer: Viewer, text: string): Promise<FindState> {
  const day = typedDay(text);
  const found = await withScope(viewer.scope, (tx) =>
    day ? findByBirth(tx, day, PAGE + 1) : findByName(tx, text, PAGE + 1),
  );
  const at = now();
  return {
    asked: text,
    rows: found.slice(0, PAGE).map((row) => rowOf(row, at, viewer.timeZone)),
    more: found.length > PAGE,
  };
}
