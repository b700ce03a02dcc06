import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/state';

/** Registered, and nothing written down yet. */
export function NoEpisode({ patientId }: { patientId: string }) {
  return (
    <EmptyState
      title="No episode yet"
      actions={
        <LinkButton href={`/patients/${patientId}/episodes/new`} tone="primary" prefetch={false}>
          Add an episode
        </LinkButton>
      }
    >
      <p>
        An episode is one complaint with its side. Assessments, programs and the diary belong to one, so this
        chart begins there.
      </p>
    </EmptyState>
  );
}
