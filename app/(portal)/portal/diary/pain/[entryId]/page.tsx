import { getTranslations } from 'next-intl/server';
import { CorrectPainPage } from '@/features/diary/history/components/correction-pages';
import { loadPainCorrection } from '@/features/diary/pain/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('nav'))('diary') };
}

export default async function PortalPainEntryPage({ params }: PageProps<'/portal/diary/pain/[entryId]'>) {
  const { entryId } = await params;
  return <CorrectPainPage found={await loadPainCorrection(entryId)} />;
}
