import type { Metadata } from 'next';
import { DraftEditor } from '@/features/assessments/components/draft-editor';
import { SignedView } from '@/features/assessments/components/signed-view';
import { loadAssessment } from '@/features/assessments/loaders';

export const metadata: Metadata = { title: 'Assessment' };

export default async function AssessmentPage({
  params,
}: PageProps<'/patients/[patientId]/assessments/[assessmentId]'>) {
  const { patientId, assessmentId } = await params;
  const assessment = await loadAssessment(patientId, assessmentId);
  return assessment.status === 'draft' ? <DraftEditor {...assessment} /> : <SignedView {...assessment} />;
}
