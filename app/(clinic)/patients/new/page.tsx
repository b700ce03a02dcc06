import type { Metadata } from 'next';
import { PageHead } from '@/components/ui/page-head';
import { RegisterForm } from '@/features/patients/components/register-form';
import { loadRegistration } from '@/features/patients/loaders';

export const metadata: Metadata = { title: 'New patient' };

export default async function NewPatientPage() {
  const form = await loadRegistration();
  return (
    <>
      <PageHead
        title="New patient"
        crumbs={[{ href: '/patients', name: 'Patients' }]}
        sub={form.namesEpisode ? undefined : 'Names and contacts. Nothing clinical is asked here.'}
      />
      <RegisterForm {...form} />
    </>
  );
}
