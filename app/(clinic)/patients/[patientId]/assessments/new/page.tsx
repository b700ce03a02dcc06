import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EmptyState } from '@/components/ui/state';
import { StartForm } from '@/features/assessments/components/start-form';
import { loadAssessments } from '@/features/assessments/loaders';
import { ChartHead } from '@/features/review/components/chart-head';

export const metadata: Metadata = { title: 'Start an assessment' };

/** Asks before it writes: opening an address makes nothing. An episode with a draft opens that draft. */
export default async function NewAssessmentPage({
  params,
  searchParams,
}: PageProps<'/patients/[patientId]/assessments/new'>) {
  const { patientId } = await params;
  const { head, lines, choices, newId } = await loadAssessments(patientId, (await searchParams).episode);
  if (head.counts?.draftId) redirect(`/patients/${patientId}/assessments/${head.counts.draftId}`);
  const again = lines.some((line) => line.episodeId === head.episode?.id && line.status === 'signed');
  return (
    <>
      <ChartHead head={head} tab="assessments" />
      {head.episode ? (
        <EmptyState
          title="Start an assessment"
          actions={
            <StartForm
              id={newId}
              patientId={patientId}
              episodeId={head.episode.id}
              choices={choices}
              usual={again ? 'follow-up-calf' : 'initial-calf'}
            />
          }
        >
          <p>
            For <bdi>{head.episode.complaint}</bdi>. It stays a draft until you sign it.
          </p>
        </EmptyState>
      ) : (
        <EmptyState title="No episode yet">
          <p>An assessment belongs to an episode: add one first.</p>
        </EmptyState>
      )}
    </>
  );
}
