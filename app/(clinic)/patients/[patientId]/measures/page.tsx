import type { Metadata } from 'next';
import { MeasuresView } from '@/features/outcomes/components/measures-view';
import { loadMeasures } from '@/features/outcomes/loaders';
import { ChartHead } from '@/features/review/components/chart-head';

export const metadata: Metadata = { title: 'Measures' };

export default async function MeasuresPage({
  params,
  searchParams,
}: PageProps<'/patients/[patientId]/measures'>) {
  const { patientId } = await params;
  const page = await loadMeasures(patientId, (await searchParams).episode);
  return (
    <>
      <ChartHead head={page.head} tab="measures" />
      <MeasuresView page={page} />
    </>
  );
}
