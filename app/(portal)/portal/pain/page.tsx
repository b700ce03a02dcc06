import { getTranslations } from 'next-intl/server';
import { PainPage } from '@/features/diary/pain/components/pain-page';
import { loadPainForm } from '@/features/diary/pain/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('pain'))('log') };
}

export default async function LogPainPage() {
  return <PainPage form={await loadPainForm()} />;
}
