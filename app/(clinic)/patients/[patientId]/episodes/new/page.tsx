import type { Metadata } from 'next';
import { PageHead } from '@/components/ui/page-head';
import { EpisodeForm } from '@/features/patients/components/episode-form';
import { loadEpisodeForm } from '@/features/patients/loaders';

export const metadata: Metadata = { title: 'New episode' };

export default async function NewEpisodePage({ params }: { params: Promise<{ patientId: string }> }) {
  const { patientId } = await params;
  const { patient, id, today } = await loadEpisodeForm(patientId);
  return (
    <>
      <PageHead
        title="New episode"
        crumbs={[{ href: `/patients/${patientId}`, name: patient.fullName }]}
        sub="one complaint, with its side"
      />
      <EpisodeForm id={id} patientId={patient.id} today={today} />
    </>
  );
}
