import type { Metadata } from 'next';
import { FlagsView } from '@/features/review/flags/components/flags-view';
import { loadFlags } from '@/features/review/flags/page/loaders';

export const metadata: Metadata = { title: 'Red flags' };

export default async function FlagsPage({ params, searchParams }: PageProps<'/patients/[patientId]/flags'>) {
  const { patientId } = await params;
  return <FlagsView page={await loadFlags(patientId, (await searchParams).episode)} />;
}
