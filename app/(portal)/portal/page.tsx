import { getTranslations } from 'next-intl/server';
import { TodayView } from '@/features/diary/today/components/today';
import { loadToday } from '@/features/diary/today/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('nav'))('today') };
}

export default async function TodayPage() {
  return <TodayView day={await loadToday()} />;
}
