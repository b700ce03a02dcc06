import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { PatientList } from '@/features/patients/components/patient-list';
import { loadPatients } from '@/features/patients/loaders';

export const metadata: Metadata = { title: 'Patients' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PatientsPage({ searchParams }: Props) {
  const { opens, ...list } = await loadPatients(await searchParams);
  return (
    <>
      <PageHead
        title="Patients"
        sub={opens === 'details' ? 'Names, contacts and access. Nothing clinical is sent here.' : undefined}
        actions={
          <LinkButton href="/patients/new" tone="primary">
            Register a patient
          </LinkButton>
        }
      />
      <PatientList {...list} opens={opens} />
    </>
  );
}
