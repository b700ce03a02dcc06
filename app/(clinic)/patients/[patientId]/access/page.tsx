import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { AccessPanel } from '@/features/patients/components/access-panel';
import { loadAccess } from '@/features/patients/loaders';

export const metadata: Metadata = { title: 'Access' };

export default async function AccessPage({ params }: { params: Promise<{ patientId: string }> }) {
  const { patientId } = await params;
  const { patient, opensChart, ...access } = await loadAccess(patientId);
  return (
    <>
      <PageHead
        title={patient.fullName}
        size="name"
        sub="access to their own pages"
        crumbs={[{ href: '/patients', name: 'Patients' }]}
        actions={
          <>
            <LinkButton href={`/patients/${patientId}/details`}>Details</LinkButton>
            {opensChart ? <LinkButton href={`/patients/${patientId}`}>Open the chart</LinkButton> : null}
          </>
        }
      />
      <AccessPanel patientId={patient.id} {...access} />
    </>
  );
}
