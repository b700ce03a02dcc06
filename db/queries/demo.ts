import { and, asc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { AccountTx } from '../account';
import { clinics, memberships } from '../schema/accounts';
import { careTeam, episodes } from '../schema/care';
import { patients } from '../schema/patients';
import type { ScopedTx } from '../scope';
import { namedPatients } from '../seed/demo/patients.data';

const member = {
  clinicId: memberships.clinicId,
  clinicName: clinics.name,
  membershipId: memberships.id,
  userId: memberships.userId,
  role: memberships.role,
  displayName: memberships.displayName,
  patientId: memberships.patientId,
};

/** The patients who are worth signing in as: those whose address the start command prints. */
const shownPatients = Object.values(namedPatients)
  .flat()
  .flatMap(({ email }) => email ?? []);

/** The people of invented clinics whom the sign-in page offers. Nobody of a real clinic, whatever else is set. */
export async function listDemoMembers(tx: AccountTx) {
  return tx.db
    .select(member)
    .from(clinics)
    .innerJoin(memberships, eq(memberships.clinicId, clinics.id))
    .where(
      and(
        eq(clinics.isDemo, true),
        isNull(memberships.endedAt),
        or(ne(memberships.role, 'patient'), inArray(memberships.email, shownPatients)),
      ),
    )
    .orderBy(asc(clinics.name), asc(memberships.displayName));
}

export type DemoMember = Awaited<ReturnType<typeof listDemoMembers>>[number];

export async function findDemoMember(tx: AccountTx, membershipId: string): Promise<DemoMember | null> {
  const [row] = await tx.db
    .select(member)
    .from(clinics)
    .innerJoin(memberships, eq(memberships.clinicId, clinics.id))
    .where(and(eq(clinics.isDemo, true), isNull(memberships.endedAt), eq(memberships.id, membershipId)));
  return row ?? null;
}

/** How many patients each therapist of an invented clinic leads. */
export async function countLed(tx: ScopedTx): Promise<Map<string, number>> {
  const rows = await tx.db
    .select({ membershipId: careTeam.membershipId, count: sql<number>`count(*)::int` })
    .from(careTeam)
    .where(and(eq(careTeam.clinicId, tx.scope.clinicId), eq(careTeam.part, 'lead'), isNull(careTeam.endedOn)))
    .groupBy(careTeam.membershipId);
  return new Map(rows.map((row) => [row.membershipId, row.count]));
}

/** What an invented patient came with, and when they were born. */
export async function listDemoComplaints(tx: ScopedTx, patientIds: readonly string[]) {
  if (patientIds.length === 0) return [];
  return tx.db
    .select({
      patientId: patients.id,
      bornOn: patients.bornOn,
      complaint: episodes.complaint,
      side: episodes.side,
    })
    .from(patients)
    .innerJoin(episodes, and(eq(episodes.clinicId, patients.clinicId), eq(episodes.patientId, patients.id)))
    .where(and(eq(patients.clinicId, tx.scope.clinicId), inArray(patients.id, [...patientIds])))
    .orderBy(asc(episodes.startedOn));
}
