import type { Metadata } from 'next';
import { AssessmentList } from '@/features/assessments/components/assessment-list';
import { loadAssessments } from '@/features/assessments/loaders';
import { ChartHead } from '@/features/review/components/chart-head';

export const metadata: Metadata = { title: 'Assessments' };

export default async function AssessmentsPage({
  params,
  searchParams,
}: PageProps<'/patients/[patientId]/assessments'>) {
  const { patientId } = await params;
  const { head, lines } = await loadAssessments(patientId, (await searchParams).episode);
  return (
    <>
      <ChartHead head={head} tab="assessments" />
      <AssessmentList patientId={patientId} lines={lines} />
    </>
  );
}
