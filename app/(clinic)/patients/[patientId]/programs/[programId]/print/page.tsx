import type { Metadata } from 'next';
import { changeAccess } from '@/features/patients/actions';
import { PrintPage } from '@/features/programs/printout/components/print-page';
import { loadPrintout } from '@/features/programs/printout/loaders';

export const metadata: Metadata = { title: 'Program on paper' };

type Props = {
  params: Promise<{ patientId: string; programId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ProgramPrintPage({ params, searchParams }: Props) {
  const { patientId, programId } = await params;
  return (
    <PrintPage
      printout={await loadPrintout(patientId, programId, await searchParams)}
      handOver={changeAccess}
    />
  );
}
