import { and, asc, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { sortNameOf } from '@/lib/sort-name';
import { memberships } from '../schema/accounts';
import { careTeam, episodes } from '../schema/care';
import { patients } from '../schema/patients';
import type { ScopedTx } from '../scope';

/** The patient with their lead therapist; null for nobody, which another clinic's patient is too. */
export async function findPatient(tx: ScopedTx, patientId: string) {
  const { clinicId } = tx.scope;
  const [row] = await tx.db
    .select({
      id: patients.id,
      fullName: patients.fullName,
      bornOn: patients.bornOn,
      phone: patients.phone,
      email: patients.email,
      locale: patients.locale,
      equipment: patients.equipment,
      version: patients.version,
      leadId: careTeam.membershipId,
      leadName: memberships.displayName,
    })
    .from(patients)
    .leftJoin(
      careTeam,
      and(
        eq(careTeam.clinicId, patients.clinicId),
        eq(careTeam.patientId, patients.id),
        eq(careTeam.part, 'lead'),
        isNull(careTeam.endedOn),
      ),
    )
    .leftJoin(
      memberships,
      and(eq(memberships.clinicId, careTeam.clinicId), eq(memberships.id, careTeam.membershipId)),
    )
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
  return row ?? null;
}

export type PatientRow = NonNullable<Awaited<ReturnType<typeof findPatient>>>;

/** Keeps what a patient has at home to train with, by the codes of the equipment list. */
export async function setEquipment(
  tx: ScopedTx,
  patientId: string,
  equipment: readonly string[],
): Promise<void> {
  await tx.db
    .update(patients)
    .set({ equipment: [...equipment] })
    .where(and(eq(patients.clinicId, tx.scope.clinicId), eq(patients.id, patientId)));
}

/** A patient's complaints: open ones first, then the newest. */
export async function listEpisodes(tx: ScopedTx, patientId: string) {
  const { clinicId } = tx.scope;
  return tx.db
    .select({
      id: episodes.id,
      complaint: episodes.complaint,
      side: episodes.side,
      startedOn: episodes.startedOn,
      closedOn: episodes.closedOn,
    })
    .from(episodes)
    .where(and(eq(episodes.clinicId, clinicId), eq(episodes.patientId, patientId)))
    .orderBy(sql`${episodes.closedOn} is not null`, desc(episodes.startedOn), asc(episodes.id));
}

export type EpisodeRow = Awaited<ReturnType<typeof listEpisodes>>[number];

/** What the list shows of a person: nothing clinical, since the front desk sees it too. */
const listed = {
  id: patients.id,
  fullName: patients.fullName,
  bornOn: patients.bornOn,
  phone: patients.phone,
  email: patients.email,
  leadName: memberships.displayName,
  signsIn: sql<boolean>`exists (
    select 1 from memberships own
    where own.clinic_id = ${patients.clinicId} and own.patient_id = ${patients.id} and own.ended_at is null
  )`,
  linkUntil: sql<Date | null>`(
    select max(l.expires_at) from access_links l
    where l.clinic_id = ${patients.clinicId} and l.patient_id = ${patients.id}
      and l.used_at is null and l.withdrawn_at is null
  )`.mapWith((value: unknown) => (value === null ? null : new Date(String(value)))),
};

const people = (tx: ScopedTx, where: SQL | undefined) =>
  tx.db
    .select(listed)
    .from(patients)
    .leftJoin(
      careTeam,
      and(
        eq(careTeam.clinicId, patients.clinicId),
        eq(careTeam.patientId, patients.id),
        eq(careTeam.part, 'lead'),
        isNull(careTeam.endedOn),
      ),
    )
    .leftJoin(
      memberships,
      and(eq(memberships.clinicId, careTeam.clinicId), eq(memberships.id, careTeam.membershipId)),
    )
    .where(and(eq(patients.clinicId, tx.scope.clinicId), where));

export type ListedPatient = Awaited<ReturnType<typeof people>>[number];

const place = (tx: ScopedTx, id: string) =>
  sql`(select at.sort_name, at.id from patients at where at.clinic_id = ${tx.scope.clinicId} and at.id = ${id})`;

/**
 * One page by name. A page is named by the patient that it follows or precedes, by id, so that no name comes into
 * an address; an id that is nobody's gives an empty page.
 */
export async function listPatients(
  tx: ScopedTx,
  page: { after: string | null; before: string | null; limit: number },
): Promise<ListedPatient[]> {
  const name = sql`(${patients.sortName}, ${patients.id})`;
  if (page.before) {
    const rows = await people(tx, sql`${name} < ${place(tx, page.before)}`)
      .orderBy(desc(patients.sortName), desc(patients.id))
      .limit(page.limit);
    return rows.reverse();
  }
  return people(tx, page.after ? sql`${name} > ${place(tx, page.after)}` : undefined)
    .orderBy(asc(patients.sortName), asc(patients.id))
    .limit(page.limit);
}

/** Those whose name, or a word of it, begins with this text; names that begin with it come first. */
export async function findByName(tx: ScopedTx, text: string, limit: number): Promise<ListedPatient[]> {
  const start = sortNameOf(text);
  if (start === '') return [];
  const begins = sql`starts_with(${patients.sortName}, ${start})`;
  const first = await people(tx, begins).orderBy(asc(patients.sortName), asc(patients.id)).limit(limit);
  if (first.length === limit) return first;
  const inside = sql`strpos(${patients.sortName}, ${` ${start}`}) > 0 and not ${begins}`;
  const second = await people(tx, inside)
    .orderBy(asc(patients.sortName), asc(patients.id))
    .limit(limit - first.length);
  return [...first, ...second];
}

/** Those born on a day ('YYYY-MM-DD'). */
export async function findByBirth(tx: ScopedTx, bornOn: string, limit: number): Promise<ListedPatient[]> {
  return people(tx, eq(patients.bornOn, bornOn))
    .orderBy(asc(patients.sortName), asc(patients.id))
    .limit(limit);
}

export async function countPatients(tx: ScopedTx): Promise<number> {
  const [row] = await tx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(patients)
    .where(eq(patients.clinicId, tx.scope.clinicId));
  return row?.count ?? 0;
}

/** Others born on the same day: where a second registration of one person would show. */
export async function sameBirthDay(tx: ScopedTx, bornOn: string, except: string) {
  return tx.db
    .select({
      id: patients.id,
      fullName: patients.fullName,
      sortName: patients.sortName,
      bornOn: patients.bornOn,
    })
    .from(patients)
    .where(
      and(eq(patients.clinicId, tx.scope.clinicId), eq(patients.bornOn, bornOn), ne(patients.id, except)),
    )
    .limit(50);
}

type Person = {
  fullName: string;
  bornOn: string;
  phone: string | null;
  email: string | null;
  locale: string;
};

/**
 * Registers a patient. 'repeated' when the same form comes again, so that a double press is one patient; 'taken'
 * when the id names somebody else.
 */
export async function insertPatient(
  tx: ScopedTx,
  patient: Person & { id: string },
): Promise<'inserted' | 'repeated' | 'taken'> {
  const { clinicId, membershipId } = tx.scope;
  const sortName = sortNameOf(patient.fullName);
  const rows = await tx.db
    .insert(patients)
    .values({ clinicId, ...patient, sortName, createdBy: membershipId })
    .onConflictDoNothing()
    .returning({ id: patients.id });
  if (rows.length === 1) return 'inserted';
  const kept = await findPatient(tx, patient.id);
  const same = kept?.fullName === patient.fullName && kept.bornOn === patient.bornOn;
  return same ? 'repeated' : 'taken';
}

/** Saves a person's details unless somebody saved others since `version` was read; false then. */
export async function updatePatient(
  tx: ScopedTx,
  patient: Person & { id: string; version: number },
): Promise<boolean> {
  const { id, version, ...person } = patient;
  const rows = await tx.db
    .update(patients)
    .set({ ...person, sortName: sortNameOf(person.fullName), version: version + 1 })
    .where(and(eq(patients.clinicId, tx.scope.clinicId), eq(patients.id, id), eq(patients.version, version)))
    .returning({ id: patients.id });
  return rows.length === 1;
}

/** Gives a patient their lead therapist from a day on; the one before ends that day. */
export async function setLead(
  tx: ScopedTx,
  lead: { id: string; patientId: string; membershipId: string; on: string },
): Promise<void> {
  const { clinicId, membershipId: createdBy } = tx.scope;
  const { id, patientId, membershipId, on } = lead;
  await tx.db
    .update(careTeam)
    .set({ endedOn: sql`greatest(${careTeam.startedOn}, ${on}::date)` })
    .where(
      and(
        eq(careTeam.clinicId, clinicId),
        eq(careTeam.patientId, patientId),
        eq(careTeam.part, 'lead'),
        isNull(careTeam.endedOn),
      ),
    );
  await tx.db
    .insert(careTeam)
    .values({ clinicId, id, patientId, membershipId, part: 'lead', startedOn: on, createdBy });
}

/** Adds a complaint; the same form sent twice is one episode. */
export async function insertEpisode(
  tx: ScopedTx,
  episode: {
    id: string;
    patientId: string;
    complaint: string;
    side: 'left' | 'right' | 'both' | 'middle';
    startedOn: string;
  },
): Promise<void> {
  const { clinicId, membershipId: createdBy } = tx.scope;
  await tx.db
    .insert(episodes)
    .values({ clinicId, ...episode, createdBy })
    .onConflictDoNothing();
}
