import { cx } from '@/components/ui/cx';
import { DemoPeople } from '../sign-in/components/demo-people';
import { SignInForm } from '../sign-in/components/sign-in-form';
import type { DemoPerson } from '../sign-in/loaders';
import styles from './door.module.css';

/** The door: sign-in, and beside it the invented people where the store is a demonstration. */
export function SignInDoor({ demo }: { demo: readonly { clinic: string; people: readonly DemoPerson[] }[] }) {
  return (
    <div className={cx(styles.door, demo.length > 0 && styles.beside)}>
      <SignInForm />
      <DemoPeople clinics={demo} />
    </div>
  );
}
