import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { assessments } from '../schema/assessments';
import { findings, raisedFindings, symptomAreas } from '../schema/findings';
import type { ScopedTx } from '../scope';
import { partOf } from './assessments';

export type FindingRow = {
  readonly testCode: string;
  readonly methodCode: string;
  readonly side: 'left' | 'right' | 'none';
  /** In `unit`. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly pain: number | null;
  readonly response: 'familiar' | 'tightness' | 'nothing' | null;
  /** A code of the method's categories. */
  readonly option?: string | null;
  readonly familiar?: boolean | null;
};

type AreaColumns = typeof symptomAreas.$inferSelect;
export type SymptomAreaRow = Pick<AreaColumns, 'regionCode' | 'side' | 'quality' | 'intensity'> &
  Partial<Pick<AreaColumns, 'view' | 'depth'>>;

export async function listFindings(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<FindingRow[]> {
  const { testCode, methodCode, side, value, unit, pain, response, option, familiar } = findings;
  return tx.db
    .select({ testCode, methodCode, side, value, unit, pain, response, option, familiar })
    .from(findings)
    .where(
      and(
        eq(findings.clinicId, tx.scope.clinicId),
        eq(findings.patientId, patientId),
        eq(findings.assessmentId, assessmentId),
      ),
    );
}

/** What some tests found at every visit of the patient. */
export async function listResultsOf(
  tx: ScopedTx,
  patientId: string,
  codes: readonly string[],
): Promise<(FindingRow & { readonly assessmentId: string })[]> {
  if (codes.length === 0) return [];
  const { assessmentId, testCode, methodCode, side, value, unit, pain, response, option, familiar } =
    findings;
  return tx.db
    .select({ assessmentId, testCode, methodCode, side, value, unit, pain, response, option, familiar })
    .from(findings)
    .where(
      and(
        eq(findings.clinicId, tx.scope.clinicId),
        eq(findings.patientId, patientId),
        inArray(findings.testCode, [...codes]),
      ),
    )
    .orderBy(asc(findings.testCode), asc(findings.side), asc(findings.methodCode));
}

/** Puts these results in the place of those that the draft held. */
export async function replaceFindings(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  rows: readonly FindingRow[],
): Promise<void> {
  await tx.db
    .delete(findings)
    .where(and(eq(findings.clinicId, tx.scope.clinicId), eq(findings.assessmentId, assessmentId)));
  if (rows.length === 0) return;
  await tx.db
    .insert(findings)
    .values(rows.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}

export async function listSymptomAreas(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<SymptomAreaRow[]> {
  const { regionCode, side, view, depth, quality, intensity } = symptomAreas;
  return tx.db
    .select({ regionCode, side, view, depth, quality, intensity })
    .from(symptomAreas)
    .where(
      and(
        eq(symptomAreas.clinicId, tx.scope.clinicId),
        eq(symptomAreas.patientId, patientId),
        eq(symptomAreas.assessmentId, assessmentId),
      ),
    )
    .orderBy(asc(symptomAreas.createdAt), asc(symptomAreas.id));
}

export async function replaceSymptomAreas(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  rows: readonly SymptomAreaRow[],
): Promise<void> {
  await tx.db
    .delete(symptomAreas)
    .where(and(eq(symptomAreas.clinicId, tx.scope.clinicId), eq(symptomAreas.assessmentId, assessmentId)));
  if (rows.length === 0) return;
  await tx.db
    .insert(symptomAreas)
    .values(rows.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}

export type NewRaisedFinding = Pick<
  typeof raisedFindings.$inferSelect,
  'findingCode' | 'side' | 'strength' | 'raisedBy'
>;

/** Keeps what the therapist agreed with. Written in the transaction that signs; never changed after. */
export async function keepFindings(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  rows: readonly NewRaisedFinding[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.db
    .insert(raisedFindings)
    .values(rows.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}

const KEPT = {
  id: raisedFindings.id,
  assessmentId: raisedFindings.assessmentId,
  findingCode: raisedFindings.findingCode,
  side: raisedFindings.side,
  strength: raisedFindings.strength,
  raisedBy: raisedFindings.raisedBy,
};

/** What was kept at all of the patient's examinations. */
export async function listKeptFindings(tx: ScopedTx, patientId: string) {
  return tx.db
    .select(KEPT)
    .from(raisedFindings)
    .where(and(eq(raisedFindings.clinicId, tx.scope.clinicId), eq(raisedFindings.patientId, patientId)))
    .orderBy(asc(raisedFindings.id));
}

/** What the therapist kept when signing the examinations of one episode, newest first: what a *because* may name. */
export async function listRaisedFindings(tx: ScopedTx, patientId: string, episodeId: string) {
  return tx.db
    .select({ ...KEPT, examinedOn: assessments.examinedOn })
    .from(raisedFindings)
    .innerJoin(
      assessments,
      and(
        eq(assessments.clinicId, raisedFindings.clinicId),
        eq(assessments.patientId, raisedFindings.patientId),
        eq(assessments.id, raisedFindings.assessmentId),
      ),
    )
    .where(
      and(
        eq(raisedFindings.clinicId, tx.scope.clinicId),
        eq(raisedFindings.patientId, patientId),
        eq(assessments.episodeId, episodeId),
      ),
    )
    .orderBy(desc(assessments.examinedOn), desc(raisedFindings.id));
}

export type KeptFinding = Awaited<ReturnType<typeof listRaisedFindings>>[number];
