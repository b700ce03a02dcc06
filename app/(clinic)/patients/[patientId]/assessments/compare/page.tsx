import type { Metadata } from 'next';
import { ComparisonView } from '@/features/assessments/compare/components/comparison-view';
import { loadComparison } from '@/features/assessments/compare/loaders';

export const metadata: Metadata = { title: 'Two assessments' };

export default async function ComparePage({
  params,
  searchParams,
}: PageProps<'/patients/[patientId]/assessments/compare'>) {
  const { patientId } = await params;
  return <ComparisonView {...(await loadComparison(patientId, await searchParams))} />;
}
