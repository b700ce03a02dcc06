import { Button } from '@/components/ui/button';
import { switchClinic } from '../sign-in/actions';
import styles from './clinic-frame.module.css';

type Choice = { membershipId: string; clinicName: string; role: string };

/** Chooses among the clinics that this person belongs to; a plain form, so that it works without script. */
export function ClinicSwitch({ clinics, current }: { clinics: readonly Choice[]; current: string }) {
  return (
    <form action={switchClinic} className={styles.switch}>
      <select name="membershipId" defaultValue={current} aria-label="Clinic">
        {clinics.map((clinic) => (
          <option key={clinic.membershipId} value={clinic.membershipId}>
            {clinic.clinicName} ({clinic.role})
          </option>
        ))}
      </select>
      <Button type="submit">Go</Button>
    </form>
  );
}
