import type { ReactNode } from 'react';
import { ClinicShell } from '@/components/shell/clinic-shell';
import { clinicPlaces } from '@/components/shell/places';
import { loadClinicsOf } from '../loaders';
import { HOME } from '../policy';
import { requireViewer } from '../viewer';
import { ClinicSwitch } from './clinic-switch';
import { SignOutForm } from './sign-out-form';

/** The clinic's frame around a page, with the viewer's places, clinics and the way out. */
export async function ClinicFrame({ children }: { children: ReactNode }) {
  const viewer = await requireViewer('owner', 'therapist', 'front-desk');
  if (viewer.role === 'patient') return null;
  const clinics = await loadClinicsOf(viewer);
  return (
    <ClinicShell
      home={HOME[viewer.role]}
      places={clinicPlaces[viewer.role]}
      who={viewer.displayName}
      clinic={viewer.clinicName}
      switcher={
        clinics.length > 1 ? <ClinicSwitch clinics={clinics} current={viewer.membershipId} /> : undefined
      }
      signOut={<SignOutForm />}
    >
      {children}
    </ClinicShell>
  );
}
