import { and, eq } from 'drizzle-orm';
import { testRecords } from '../schema/findings';
import type { ScopedTx } from '../scope';
import { partOf } from './assessments';

/** What a test notes beside its values on one side; list answers are codes or numbers. */
export type TestRecordRow = Pick<
  typeof testRecords.$inferSelect,
  'testCode' | 'side' | 'recordCode' | 'answer'
>;

export async function listTestRecords(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<TestRecordRow[]> {
  const { testCode, side, recordCode, answer } = testRecords;
  return tx.db
    .select({ testCode, side, recordCode, answer })
    .from(testRecords)
    .where(
      and(
        eq(testRecords.clinicId, tx.scope.clinicId),
        eq(testRecords.patientId, patientId),
        eq(testRecords.assessmentId, assessmentId),
      ),
    );
}

/** Puts these records in the place of those that the draft held. */
export async function replaceTestRecords(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  rows: readonly TestRecordRow[],
): Promise<void> {
  await tx.db
    .delete(testRecords)
    .where(and(eq(testRecords.clinicId, tx.scope.clinicId), eq(testRecords.assessmentId, assessmentId)));
  if (rows.length === 0) return;
  await tx.db
    .insert(testRecords)
    .values(rows.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}
