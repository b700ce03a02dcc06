'use client';

import { emptyTyped } from '@/lib/typed-store';
import { signOut } from '../sign-in/actions';
import styles from './clinic-frame.module.css';

/** The way out. What this browser kept of unsaved typing goes with the session. */
export function SignOutForm() {
  return (
    <form action={signOut} onSubmit={() => void emptyTyped()}>
      <button type="submit" className={styles.out}>
        Sign out
      </button>
    </form>
  );
}
