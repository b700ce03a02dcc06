import type { Metadata } from 'next';
import { Programs } from '@/features/programs/components/programs';
import { loadPrograms } from '@/features/programs/loaders';
import { ChartHead } from '@/features/review/components/chart-head';

export const metadata: Metadata = { title: 'Program' };

type Props = {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<{ episode?: string | string[] }>;
};

export default async function ProgramsPage({ params, searchParams }: Props) {
  const view = await loadPrograms((await params).patientId, (await searchParams).episode);
  return (
    <>
      <ChartHead head={view.head} tab="program" />
      <Programs view={view} />
    </>
  );
}
