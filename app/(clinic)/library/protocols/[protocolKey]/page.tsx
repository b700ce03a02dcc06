import type { Metadata } from 'next';
import { ProtocolPage } from '@/features/programs/protocols/components/protocol-sheet';
import { loadProtocol } from '@/features/programs/protocols/loaders';

export const metadata: Metadata = { title: 'Protocol' };

type Props = { params: Promise<{ protocolKey: string }> };

export default async function OneProtocolPage({ params }: Props) {
  return <ProtocolPage sheet={await loadProtocol((await params).protocolKey)} />;
}
