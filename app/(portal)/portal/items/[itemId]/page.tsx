import { getTranslations } from 'next-intl/server';
import { ItemPage } from '@/features/diary/exercise/components/item-page';
import { loadItem } from '@/features/diary/exercise/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('nav'))('today') };
}

export default async function PortalItemPage({ params, searchParams }: PageProps<'/portal/items/[itemId]'>) {
  const [{ itemId }, { more }] = await Promise.all([params, searchParams]);
  return <ItemPage day={await loadItem(itemId)} more={more === '1'} />;
}
