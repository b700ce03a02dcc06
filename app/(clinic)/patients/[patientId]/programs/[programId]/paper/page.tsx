import type { Metadata } from 'next';
import { PaperPage } from '@/features/diary/paper/components/paper-page';
import { loadPaper } from '@/features/diary/paper/loaders';

export const metadata: Metadata = { title: 'Key in a paper sheet' };

type Props = PageProps<'/patients/[patientId]/programs/[programId]/paper'>;

export default async function Page({ params, searchParams }: Props) {
  const { patientId, programId } = await params;
  const { from } = await searchParams;
  return <PaperPage paper={await loadPaper(patientId, programId, from)} />;
}
