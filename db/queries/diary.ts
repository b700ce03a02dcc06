import { and, asc, between, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import { clinics, memberships } from '../schema/accounts';
import { careTeam, episodes } from '../schema/care';
import { dayTotals, exerciseLogs, painEntries } from '../schema/diary';
import { programItems, programRevisions, programs } from '../schema/programs';
import type { ScopedTx } from '../scope';
import { doseColumns, doseOf } from './dose-columns';

const ofPatient = (
  tx: ScopedTx,
  table: typeof exerciseLogs | typeof painEntries | typeof dayTotals,
  patientId: string,
) => and(eq(table.clinicId, tx.scope.clinicId), eq(table.patientId, patientId));

/** What a patient told of the sessions of some days, both included; corrected logs left out. */
export function sessionsBetween(tx: ScopedTx, patientId: string, from: string, to: string) {
  return tx.db
    .select({
      id: exerciseLogs.id,
      threadId: exerciseLogs.threadId,
      localOn: exerciseLogs.localOn,
      slot: exerciseLogs.slot,
      outcome: exerciseLogs.outcome,
      source: exerciseLogs.source,
      loggedAt: exerciseLogs.loggedAt,
    })
    .from(exerciseLogs)
    .where(
      and(
        ofPatient(tx, exerciseLogs, patientId),
        between(exerciseLogs.localOn, from, to),
        isNull(exerciseLogs.supersededAt),
      ),
    )
    .orderBy(asc(exerciseLogs.localOn), asc(exerciseLogs.slot));
}

/** Pain told on some days, newest first, corrected entries included: their value stays visible. */
export function painBetween(tx: ScopedTx, patientId: string, from: string, to: string) {
  return tx.db
    .select({
      id: painEntries.id,
      episodeId: painEntries.episodeId,
      score: painEntries.score,
      placeCode: painEntries.placeCode,
      placeSide: painEntries.placeSide,
      note: painEntries.note,
      at: painEntries.recordedAt,
      localOn: painEntries.localOn,
      source: painEntries.source,
      correctsId: painEntries.correctsId,
      supersededAt: painEntries.supersededAt,
      complaint: episodes.complaint,
      episodeSide: episodes.side,
    })
    .from(painEntries)
    .innerJoin(
      episodes,
      and(
        eq(episodes.clinicId, painEntries.clinicId),
        eq(episodes.patientId, painEntries.patientId),
        eq(episodes.id, painEntries.episodeId),
      ),
    )
    .where(and(ofPatient(tx, painEntries, patientId), between(painEntries.localOn, from, to)))
    .orderBy(desc(painEntries.recordedAt), desc(painEntries.id));
}

/** Sessions told on some days, newest first, with the exercise as it was prescribed; corrected logs included. */
export function logsBetween(tx: ScopedTx, patientId: string, from: string, to: string) {
  return tx.db
    .select({
      id: exerciseLogs.id,
      name: sql<string>`${programItems.exercise} ->> 'name'`,
      amountUnit: programItems.amountUnit,
      outcome: exerciseLogs.outcome,
      side: exerciseLogs.side,
      setsDone: exerciseLogs.setsDone,
      amountDone: exerciseLogs.amountDone,
      painDuring: exerciseLogs.painDuring,
      whyNot: exerciseLogs.whyNot,
      note: exerciseLogs.note,
      at: exerciseLogs.loggedAt,
      localOn: exerciseLogs.localOn,
      source: exerciseLogs.source,
      correctsId: exerciseLogs.correctsId,
      supersededAt: exerciseLogs.supersededAt,
    })
    .from(exerciseLogs)
    .innerJoin(
      programItems,
      and(
        eq(programItems.clinicId, exerciseLogs.clinicId),
        eq(programItems.patientId, exerciseLogs.patientId),
        eq(programItems.id, exerciseLogs.itemId),
      ),
    )
    .where(and(ofPatient(tx, exerciseLogs, patientId), between(exerciseLogs.localOn, from, to)))
    .orderBy(desc(exerciseLogs.loggedAt), desc(exerciseLogs.id));
}

/** The last day before this one on which anything was logged, or null. */
export async function loggedDayBefore(tx: ScopedTx, patientId: string, before: string) {
  const [row] = await tx.db
    .select({ on: sql<string | null>`max(${dayTotals.localOn})::text` })
    .from(dayTotals)
    .where(and(ofPatient(tx, dayTotals, patientId), lt(dayTotals.localOn, before)));
  return row?.on ?? null;
}

/** Days with entries from `from` on, one row per day over all episodes. */
export function totalsFrom(tx: ScopedTx, patientId: string, from: string) {
  return tx.db
    .select({
      on: dayTotals.localOn,
      worst: sql<number | null>`max(${dayTotals.worstPain})::int`,
      done: sql<number>`sum(${dayTotals.doneCount})::int`,
      part: sql<number>`sum(${dayTotals.partCount})::int`,
      notDone: sql<number>`sum(${dayTotals.notDoneCount})::int`,
    })
    .from(dayTotals)
    .where(and(ofPatient(tx, dayTotals, patientId), sql`${dayTotals.localOn} >= ${from}`))
    .groupBy(dayTotals.localOn)
    .orderBy(asc(dayTotals.localOn));
}

/** What each program asked for, revision by revision, the oldest first. */
export function plansOf(tx: ScopedTx, patientId: string) {
  return tx.db
    .select({
      programId: programs.id,
      status: programs.status,
      endedOn: programs.endedOn,
      effectiveFrom: programRevisions.effectiveFrom,
      expectedPerWeek: programRevisions.expectedPerWeek,
    })
    .from(programs)
    .innerJoin(
      programRevisions,
      and(
        eq(programRevisions.clinicId, programs.clinicId),
        eq(programRevisions.patientId, programs.patientId),
        eq(programRevisions.programId, programs.id),
      ),
    )
    .where(and(eq(programs.clinicId, tx.scope.clinicId), eq(programs.patientId, patientId)))
    .orderBy(asc(programRevisions.effectiveFrom), asc(programRevisions.number));
}

/** The clinic's telephone numbers and the name of the therapist who leads. */
export async function contactsOf(tx: ScopedTx, patientId: string) {
  const [row] = await tx.db
    .select({
      clinicName: clinics.name,
      clinicPhone: clinics.phone,
      emergencyNumber: clinics.emergencyNumber,
      therapist: memberships.displayName,
    })
    .from(clinics)
    .leftJoin(
      careTeam,
      and(
        eq(careTeam.clinicId, clinics.id),
        eq(careTeam.patientId, patientId),
        eq(careTeam.part, 'lead'),
        isNull(careTeam.endedOn),
      ),
    )
    .leftJoin(
      memberships,
      and(eq(memberships.clinicId, clinics.id), eq(memberships.id, careTeam.membershipId)),
    )
    .where(eq(clinics.id, tx.scope.clinicId));
  return row ?? null;
}

/** A patient's complaints that are not closed. */
export function openEpisodes(tx: ScopedTx, patientId: string) {
  return tx.db
    .select({ id: episodes.id, complaint: episodes.complaint, side: episodes.side })
    .from(episodes)
    .where(
      and(
        eq(episodes.clinicId, tx.scope.clinicId),
        eq(episodes.patientId, patientId),
        isNull(episodes.closedOn),
      ),
    )
    .orderBy(asc(episodes.startedOn), asc(episodes.id));
}

/** Where it was felt before: of signed examinations and of the patient's own entries, by episode. */
export async function knownPlaces(tx: ScopedTx, patientId: string) {
  const { rows } = await tx.db.execute<{ episodeId: string; code: string; side: 'left' | 'right' }>(sql`
    select a.episode_id as "episodeId", s.region_code as code, s.side
    from symptom_areas s
    join assessments a on a.clinic_id = s.clinic_id and a.patient_id = s.patient_id and a.id = s.assessment_id
    where s.clinic_id = ${tx.scope.clinicId} and s.patient_id = ${patientId} and a.status = 'signed'
      and s.side in ('left', 'right')
    union
    select episode_id, place_code, place_side from pain_entries
    where clinic_id = ${tx.scope.clinicId} and patient_id = ${patientId} and superseded_at is null
      and place_side in ('left', 'right')`);
  return rows;
}

/** An item as it was prescribed, of whichever revision; null when it is not this patient's. */
export async function findItem(tx: ScopedTx, patientId: string, itemId: string) {
  const [row] = await tx.db
    .select({ ...doseColumns, exercise: programItems.exercise })
    .from(programItems)
    .where(
      and(
        eq(programItems.clinicId, tx.scope.clinicId),
        eq(programItems.patientId, patientId),
        eq(programItems.id, itemId),
      ),
    );
  return row ? { dose: doseOf(row), exercise: row.exercise } : null;
}
