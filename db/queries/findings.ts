import { and, desc, eq } from 'drizzle-orm';
import { assessments } from '../schema/assessments';
import { raisedFindings } from '../schema/findings';
import type { ScopedTx } from '../scope';

export type KeptFinding = {
  readonly id: string;
  readonly assessmentId: string;
  /** Code of clinical/battery/findings.data */
  readonly findingCode: string;
  readonly side: 'left' | 'right' | 'none';
  readonly strength: 'suggests' | 'possible';
  /** Code of the test or gait item whose rule was met. */
  readonly raisedBy: string;
  /** 'YYYY-MM-DD' */
  readonly examinedOn: string;
};

/** What the therapist kept when signing the examinations of one episode, newest first: what a *because* may name. */
export function listRaisedFindings(
  tx: ScopedTx,
  patientId: string,
  episodeId: string,
): Promise<KeptFinding[]> {
  return tx.db
    .select({
      id: raisedFindings.id,
      assessmentId: raisedFindings.assessmentId,
      findingCode: raisedFindings.findingCode,
      side: raisedFindings.side,
      strength: raisedFindings.strength,
      raisedBy: raisedFindings.raisedBy,
      examinedOn: assessments.examinedOn,
    })
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
