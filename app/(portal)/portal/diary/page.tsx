import { getTranslations } from 'next-intl/server';
import { DiaryPage } from '@/features/diary/history/components/diary-page';
import { loadDiary } from '@/features/diary/history/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('nav'))('diary') };
}

export default async function PortalDiaryPage({ searchParams }: PageProps<'/portal/diary'>) {
  const { until } = await searchParams;
  return <DiaryPage diary={await loadDiary(typeof until === 'string' ? until : null)} />;
}
