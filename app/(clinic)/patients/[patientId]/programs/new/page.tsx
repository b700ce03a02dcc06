import type { Metadata } from 'next';
import { BuilderPage } from '@/features/programs/builder/components/builder-page';
import { loadNewProgram, present } from '@/features/programs/builder/loaders';

export const metadata: Metadata = { title: 'New program' };

type Props = {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<{ episode?: string | string[]; protocol?: string | string[] }>;
};

export default async function NewProgramPage({ params, searchParams }: Props) {
  const { episode, protocol } = await searchParams;
  const loaded = present(await loadNewProgram((await params).patientId, episode, protocol));
  return <BuilderPage loaded={loaded} />;
}
