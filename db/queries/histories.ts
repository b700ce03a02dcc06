import { and, asc, eq, gte, lte, ne } from 'drizzle-orm';
import { assessments } from '../schema/assessments';
import { histories, reportedRuns } from '../schema/histories';
import type { ScopedTx } from '../scope';
import { inPart, partOf } from './assessments';

export type HistoryRow = Omit<
  typeof histories.$inferSelect,
  'clinicId' | 'id' | 'patientId' | 'assessmentId' | 'assessmentStatus' | 'createdAt' | 'createdBy'
>;

/** What the patient told of the complaint and of their training; null when nothing was asked. */
export async function findHistory(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<HistoryRow | null> {
  const [row] = await tx.db
    .select({
      onset: histories.onset,
      mechanism: histories.mechanism,
      eases: histories.eases,
      aggravates: histories.aggravates,
      morning: histories.morning,
      throughDay: histories.throughDay,
      evening: histories.evening,
      night: histories.night,
      stage: histories.stage,
      sport: histories.sport,
      weeklyDistanceKm: histories.weeklyDistanceKm,
      weeklyDistanceBeforeKm: histories.weeklyDistanceBeforeKm,
      hills: histories.hills,
      speedWork: histories.speedWork,
      terrain: histories.terrain,
      camber: histories.camber,
      surface: histories.surface,
      shoeModel: histories.shoeModel,
      shoeAgeMonths: histories.shoeAgeMonths,
      shoeDistanceKm: histories.shoeDistanceKm,
      previousEpisodes: histories.previousEpisodes,
    })
    .from(histories)
    .where(inPart(tx, histories, patientId, assessmentId));
  return row ?? null;
}

/** Puts this row in the place of the one that the draft held; null takes it away. */
export async function replaceHistory(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  row: HistoryRow | null,
): Promise<void> {
  await tx.db.delete(histories).where(inPart(tx, histories, patientId, assessmentId));
  if (row) await tx.db.insert(histories).values({ ...partOf(tx, patientId, assessmentId), ...row });
}

export type ReportedRunRow = Omit<
  typeof reportedRuns.$inferSelect,
  'clinicId' | 'id' | 'patientId' | 'assessmentId' | 'assessmentStatus' | 'createdAt' | 'createdBy'
>;

/** The runs that the patient told of, oldest first. */
export async function listReportedRuns(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<ReportedRunRow[]> {
  return tx.db
    .select({
      ranOn: reportedRuns.ranOn,
      distanceKm: reportedRuns.distanceKm,
      note: reportedRuns.note,
    })
    .from(reportedRuns)
    .where(inPart(tx, reportedRuns, patientId, assessmentId))
    .orderBy(asc(reportedRuns.ranOn), asc(reportedRuns.id));
}

/** The runs that the patient told of at other signed visits, from one day to another, oldest first. */
export async function listEarlierRuns(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  days: { readonly from: string; readonly to: string },
): Promise<Omit<ReportedRunRow, 'note'>[]> {
  return tx.db
    .selectDistinct({ ranOn: reportedRuns.ranOn, distanceKm: reportedRuns.distanceKm })
    .from(reportedRuns)
    .innerJoin(
      assessments,
      and(
        eq(assessments.clinicId, reportedRuns.clinicId),
        eq(assessments.patientId, reportedRuns.patientId),
        eq(assessments.id, reportedRuns.assessmentId),
      ),
    )
    .where(
      and(
        eq(reportedRuns.clinicId, tx.scope.clinicId),
        eq(reportedRuns.patientId, patientId),
        ne(reportedRuns.assessmentId, assessmentId),
        eq(assessments.status, 'signed'),
        lte(assessments.examinedOn, days.to),
        gte(reportedRuns.ranOn, days.from),
        lte(reportedRuns.ranOn, days.to),
      ),
    )
    .orderBy(asc(reportedRuns.ranOn), asc(reportedRuns.distanceKm));
}

/** Puts these rows in the place of those that the draft held. */
export async function replaceReportedRuns(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  rows: readonly ReportedRunRow[],
): Promise<void> {
  await tx.db.delete(reportedRuns).where(inPart(tx, reportedRuns, patientId, assessmentId));
  if (rows.length === 0) return;
  await tx.db
    .insert(reportedRuns)
    .values(rows.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}
