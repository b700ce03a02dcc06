import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { count, dayInFull } from '../../format';

/** The day, and how many patients it is about. */
export function CaseloadHead({ today, total }: { today: string; total: number }) {
  return (
    <PageHead
      title="Caseload"
      sub={`${dayInFull(today)} · ${count(total, 'patient')}`}
      actions={
        <LinkButton href="/patients/new" tone="primary" prefetch={false}>
          Register patient
        </LinkButton>
      }
    />
  );
}
