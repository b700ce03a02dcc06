import type { Metadata } from 'next';
import { BuilderPage } from '@/features/programs/builder/components/builder-page';
import { loadRevise, present } from '@/features/programs/builder/loaders';

export const metadata: Metadata = { title: 'Change the program' };

type Props = {
  params: Promise<{ patientId: string; programId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function RevisePage({ params, searchParams }: Props) {
  const { patientId, programId } = await params;
  return <BuilderPage loaded={present(await loadRevise(patientId, programId, await searchParams))} />;
}
