import type { Metadata } from 'next';
import { FlagLetter } from '@/features/review/flags/components/flag-letter';
import { loadFlagLetter } from '@/features/review/flags/page/loaders';

export const metadata: Metadata = { title: 'Letter to urgent care' };

export default async function FlagLetterPage({ params }: PageProps<'/patients/[patientId]/flags/letter'>) {
  return <FlagLetter page={await loadFlagLetter((await params).patientId)} />;
}
