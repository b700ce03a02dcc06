import type { Change } from '@/clinical/anatomy/overlay';
import { MARK_SIGNS } from './mark';
import styles from './two-dates.module.css';

/** The sign of a change; its word stands beside it. */
export function ChangeSign({ change }: { change: Change }) {
  return (
    <span className={styles.sign} data-change={change} aria-hidden="true">
      {MARK_SIGNS[change]}
    </span>
  );
}
