import { asc } from 'drizzle-orm';
import { testRecords } from '../schema/findings';
import type { ScopedTx } from '../scope';
import { inPart, partOf } from './assessments';

export type TestRecordRow = Omit<
  typeof testRecords.$inferSelect,
  'clinicId' | 'id' | 'patientId' | 'assessmentId' | 'assessmentStatus' | 'createdAt' | 'createdBy'
>;

/** What the tests noted beside their results: one row per record. */
export async function listTestRecords(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<TestRecordRow[]> {
  return tx.db
    .select({
      testCode: testRecords.testCode,
      methodCode: testRecords.methodCode,
      side: testRecords.side,
      recordCode: testRecords.recordCode,
      answer: testRecords.answer,
    })
    .from(testRecords)
    .where(inPart(tx, testRecords, patientId, assessmentId))
    .orderBy(asc(testRecords.createdAt), asc(testRecords.id));
}

/** Puts these rows in the place of those that the draft held. */
export async function replaceTestRecords(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  rows: readonly TestRecordRow[],
): Promise<void> {
  await tx.db.delete(testRecords).where(inPart(tx, testRecords, patientId, assessmentId));
  if (rows.length === 0) return;
  await tx.db
    .insert(testRecords)
    .values(rows.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}
