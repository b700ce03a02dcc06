import type { Metadata } from 'next';
import { CaseloadHead } from '@/features/review/caseload/components/caseload-head';
import { CaseloadTable } from '@/features/review/caseload/components/caseload-table';
import { loadCaseload } from '@/features/review/caseload/loaders';

export const metadata: Metadata = { title: 'Caseload' };

export default async function CaseloadPage({ searchParams }: PageProps<'/caseload'>) {
  const data = await loadCaseload(await searchParams);
  return (
    <>
      <CaseloadHead today={data.today} total={data.total} />
      <CaseloadTable data={data} />
    </>
  );
}
