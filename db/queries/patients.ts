import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
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
