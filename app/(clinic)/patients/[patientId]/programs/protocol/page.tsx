import type { Metadata } from 'next';
import { present } from '@/features/programs/builder/loaders';
import { ApplyPage } from '@/features/programs/protocols/apply/components/apply-page';
import { loadApply } from '@/features/programs/protocols/apply/loaders';

export const metadata: Metadata = { title: 'Use a protocol' };

type Props = {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<Record<'episode' | 'protocol', string | string[] | undefined>>;
};

export default async function UseProtocolPage({ params, searchParams }: Props) {
  return <ApplyPage page={present(await loadApply((await params).patientId, await searchParams))} />;
}
