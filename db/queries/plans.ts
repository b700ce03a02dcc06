import { asc } from 'drizzle-orm';
import { comparableSigns, plans } from '../schema/treatments';
import type { ScopedTx } from '../scope';
import { inPart, partOf } from './assessments';

export type PlanRow = Omit<
  typeof plans.$inferSelect,
  'clinicId' | 'id' | 'patientId' | 'assessmentId' | 'assessmentStatus' | 'createdAt' | 'createdBy'
>;

/** The impression and the plan of a visit; null when nothing was written. */
export async function findPlan(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<PlanRow | null> {
  const [row] = await tx.db
    .select({
      impression: plans.impression,
      advice: plans.advice,
      plan: plans.plan,
      nextVisitOn: plans.nextVisitOn,
    })
    .from(plans)
    .where(inPart(tx, plans, patientId, assessmentId));
  return row ?? null;
}

/** Puts this row in the place of the one that the draft held; null takes it away. */
export async function replacePlan(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  row: PlanRow | null,
): Promise<void> {
  await tx.db.delete(plans).where(inPart(tx, plans, patientId, assessmentId));
  if (row) await tx.db.insert(plans).values({ ...partOf(tx, patientId, assessmentId), ...row });
}

export type ComparableSignRow = Omit<
  typeof comparableSigns.$inferSelect,
  'clinicId' | 'id' | 'patientId' | 'assessmentId' | 'assessmentStatus' | 'createdAt' | 'createdBy'
>;

/** What to test again next time. */
export async function listComparableSigns(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<ComparableSignRow[]> {
  return tx.db
    .select({
      testCode: comparableSigns.testCode,
      methodCode: comparableSigns.methodCode,
      side: comparableSigns.side,
      chosen: comparableSigns.chosen,
    })
    .from(comparableSigns)
    .where(inPart(tx, comparableSigns, patientId, assessmentId))
    .orderBy(asc(comparableSigns.createdAt), asc(comparableSigns.id));
}

/** Puts these rows in the place of those that the draft held. */
export async function replaceComparableSigns(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  rows: readonly ComparableSignRow[],
): Promise<void> {
  await tx.db.delete(comparableSigns).where(inPart(tx, comparableSigns, patientId, assessmentId));
  if (rows.length === 0) return;
  await tx.db
    .insert(comparableSigns)
    .values(rows.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}
