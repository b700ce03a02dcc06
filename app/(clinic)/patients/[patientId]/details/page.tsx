import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { DetailsForm } from '@/features/patients/components/details-form';
import { loadDetails } from '@/features/patients/loaders';

export const metadata: Metadata = { title: 'Patient details' };

export default async function DetailsPage({ params }: { params: Promise<{ patientId: string }> }) {
  const { patientId } = await params;
  const { patient, therapists, today, opensChart } = await loadDetails(patientId);
  const { fullName, bornOn, phone, email, locale, leadId } = patient;
  return (
    <>
      <PageHead
        title={fullName}
        size="name"
        crumbs={[{ href: '/patients', name: 'Patients' }]}
        actions={
          <>
            {opensChart ? <LinkButton href={`/patients/${patientId}`}>Open the chart</LinkButton> : null}
            <LinkButton href={`/patients/${patientId}/access`}>Hand over access</LinkButton>
          </>
        }
      />
      <DetailsForm
        id={patient.id}
        version={patient.version}
        values={{ fullName, bornOn, phone: phone ?? '', email: email ?? '', locale, leadId: leadId ?? '' }}
        therapists={therapists}
        today={today}
      />
    </>
  );
}
