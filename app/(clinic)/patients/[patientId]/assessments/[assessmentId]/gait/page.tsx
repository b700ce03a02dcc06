import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { MeasurePage } from '@/features/assessments/gait-measure/components/measure-page';
import { loadGaitMeasure } from '@/features/assessments/gait-measure/loaders';

export const metadata: Metadata = { title: 'Measure gait' };

export default async function MeasureGaitPage({
  params,
}: PageProps<'/patients/[patientId]/assessments/[assessmentId]/gait'>) {
  const { patientId, assessmentId } = await params;
  const visit = await loadGaitMeasure(patientId, assessmentId);
  if (visit.row.status === 'signed') redirect(`/patients/${patientId}/assessments/${assessmentId}`);
  return <MeasurePage {...visit} />;
}
