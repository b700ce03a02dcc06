import { getTranslations } from 'next-intl/server';
import { ProgressPage } from '@/features/diary/progress/components/progress-page';
import { loadProgress } from '@/features/diary/progress/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('nav'))('progress') };
}

export default async function PortalProgressPage() {
  return <ProgressPage progress={await loadProgress()} />;
}
