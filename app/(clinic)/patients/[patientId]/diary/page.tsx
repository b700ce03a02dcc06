import type { Metadata } from 'next';
import { DiaryView } from '@/features/review/chart/components/diary-view';
import { loadDiary } from '@/features/review/chart/loaders';

export const metadata: Metadata = { title: 'Diary' };

export default async function DiaryPage({ params, searchParams }: PageProps<'/patients/[patientId]/diary'>) {
  const { patientId } = await params;
  return <DiaryView page={await loadDiary(patientId, await searchParams)} />;
}
