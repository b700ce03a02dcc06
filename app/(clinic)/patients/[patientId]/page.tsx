import type { Metadata } from 'next';
import { RetestNews } from '@/features/programs/retest/components/retest-news';
import { OverviewView } from '@/features/review/chart/components/overview-view';
import { loadOverview } from '@/features/review/chart/loaders';

/** A title ends up in histories: it never holds a name. */
export const metadata: Metadata = { title: 'Chart' };

export default async function ChartPage({ params, searchParams }: PageProps<'/patients/[patientId]'>) {
  const { patientId } = await params;
  const overview = await loadOverview(patientId, await searchParams);
  return (
    <OverviewView
      overview={overview}
      news={overview.retest ? <RetestNews retest={overview.retest} /> : null}
    />
  );
}
