import type { Metadata } from 'next';
import { loadReport } from '@/features/assessments/loaders';
import { LetterPage } from '@/features/assessments/reading/components/report-page';

export const metadata: Metadata = { title: 'Referral letter' };

export default async function AssessmentLetterPage({
  params,
}: PageProps<'/patients/[patientId]/assessments/[assessmentId]/letter'>) {
  const { patientId, assessmentId } = await params;
  return <LetterPage {...(await loadReport(patientId, assessmentId))} />;
}
