import type { ReactNode } from 'react';
import { cx } from '../ui/cx';
import styles from './form-grid.module.css';

/** Fields in two columns, or one where there is no room or `columns` says so. */
export function FormGrid({ children, columns = 2 }: { children: ReactNode; columns?: 1 | 2 }) {
  return <div className={cx(styles.grid, columns === 1 && styles.one)}>{children}</div>;
}

/** A field across both columns. */
export function Wide({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>;
}

/** The form's last line: what to know before sending at the start, the one primary button at the end. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
