import type { Metadata } from 'next';
import { loadReport } from '@/features/assessments/loaders';
import { ReportPage } from '@/features/assessments/reading/components/report-page';

export const metadata: Metadata = { title: 'Report' };

export default async function AssessmentReportPage({
  params,
}: PageProps<'/patients/[patientId]/assessments/[assessmentId]/report'>) {
  const { patientId, assessmentId } = await params;
  return <ReportPage {...(await loadReport(patientId, assessmentId))} />;
}
