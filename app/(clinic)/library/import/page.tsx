import type { Metadata } from 'next';
import { ExchangePage } from '@/features/library/exchange/components/exchange-page';
import { loadExchange } from '@/features/library/exchange/loaders';

export const metadata: Metadata = { title: 'Import and export' };

type Props = { searchParams: Promise<{ report?: string | string[] }> };

export default async function LibraryImportPage({ searchParams }: Props) {
  return <ExchangePage exchange={await loadExchange((await searchParams).report)} />;
}
