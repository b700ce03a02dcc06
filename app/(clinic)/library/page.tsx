import type { Metadata } from 'next';
import { LibraryList } from '@/features/library/browse/components/library';
import { loadLibrary } from '@/features/library/browse/loaders';

export const metadata: Metadata = { title: 'Library' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LibraryPage({ searchParams }: Props) {
  return <LibraryList page={await loadLibrary(await searchParams)} />;
}
