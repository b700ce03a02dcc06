import type { Metadata } from 'next';
import { DraftEditor } from '@/features/assessments/components/draft-editor';
import { SignedView } from '@/features/assessments/components/signed-view';
import { loadAssessment } from '@/features/assessments/loaders';
import { VisitAnswers, VisitMeasures } from '@/features/outcomes/components/visit';

export const metadata: Metadata = { title: 'Assessment' };

export default async function AssessmentPage({
  params,
}: PageProps<'/patients/[patientId]/assessments/[assessmentId]'>) {
  const { patientId, assessmentId } = await params;
  const assessment = await loadAssessment(patientId, assessmentId);
  const { followed, draft } = assessment;
  return assessment.status === 'draft' ? (
    <DraftEditor
      {...assessment}
      measures={
        <VisitMeasures
          followed={followed}
          patientId={patientId}
          assessmentId={assessmentId}
          examinedOn={draft.examinedOn}
        />
      }
    />
  ) : (
    <SignedView {...assessment} measures={<VisitAnswers followed={followed} assessmentId={assessmentId} />} />
  );
}
