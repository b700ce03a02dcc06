import type { Metadata } from 'next';
import { EditProtocol } from '@/features/programs/protocols/own/components/edit-page';
import { loadProtocolForm } from '@/features/programs/protocols/own/loaders';

export const metadata: Metadata = { title: 'Change the protocol' };

type Props = {
  params: Promise<{ protocolKey: string }>;
  searchParams: Promise<Record<'kept' | 'left', string | string[] | undefined>>;
};

export default async function EditProtocolPage({ params, searchParams }: Props) {
  const loaded = await loadProtocolForm((await params).protocolKey);
  const { kept, left } = await searchParams;
  return <EditProtocol loaded={loaded} kept={kept === 'yes'} leftOut={Number(left) || 0} />;
}
