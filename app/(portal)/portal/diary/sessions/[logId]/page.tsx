import { getTranslations } from 'next-intl/server';
import { loadSessionCorrection } from '@/features/diary/exercise/loaders';
import { CorrectSessionPage } from '@/features/diary/history/components/correction-pages';

export async function generateMetadata() {
  return { title: (await getTranslations('nav'))('diary') };
}

export default async function PortalSessionPage({ params }: PageProps<'/portal/diary/sessions/[logId]'>) {
  const { logId } = await params;
  return <CorrectSessionPage found={await loadSessionCorrection(logId)} />;
}
