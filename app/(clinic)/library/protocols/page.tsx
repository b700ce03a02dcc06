import type { Metadata } from 'next';
import { ProtocolList } from '@/features/programs/protocols/components/protocol-list';
import { loadProtocols } from '@/features/programs/protocols/loaders';

export const metadata: Metadata = { title: 'Protocols' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProtocolsPage({ searchParams }: Props) {
  return <ProtocolList page={await loadProtocols(await searchParams)} />;
}
