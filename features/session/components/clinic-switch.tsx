import { Select } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import { switchClinic } from '../sign-in/actions';
import type { Role } from '../types';
import styles from './clinic-frame.module.css';

type Choice = { membershipId: string; clinicName: string; role: Role };

const ROLE: Record<Role, string> = {
  owner: 'owner',
  therapist: 'therapist',
  'front-desk': 'front desk',
  patient: 'own pages',
};

/** Chooses among the clinics that this person belongs to; a plain form, so that it works without script. */
export function ClinicSwitch({ clinics, current }: { clinics: readonly Choice[]; current: string }) {
  return (
    <form action={switchClinic} className={styles.switch}>
      <Select
        name="membershipId"
        id="clinic-switch"
        label="Clinic"
        labelHidden
        defaultValue={current}
        choices={clinics.map((clinic) => ({
          value: clinic.membershipId,
          label: `${clinic.clinicName}, ${ROLE[clinic.role]}`,
        }))}
      />
      <Button type="submit">Switch</Button>
    </form>
  );
}
