import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './layout.module.css';

/** Things below one another. `section` (36 px) stands between blocks, `field` between answers, `line` within one. */
export function Stack({
  gap = 'field',
  children,
}: {
  gap?: 'line' | 'field' | 'part' | 'section';
  children: ReactNode;
}) {
  return <div className={cx(styles.stack, styles[gap])}>{children}</div>;
}

/** Things beside one another that wrap; `ends` sets the last one apart at the end of the line. */
export function Row({ ends = false, children }: { ends?: boolean; children: ReactNode }) {
  return <div className={cx(styles.row, ends && styles.ends)}>{children}</div>;
}

/** A page's matter with a column beside it, which on narrower windows comes below (or, `asideFirst`, above). */
export function Split({
  aside,
  asideFirst = false,
  children,
}: {
  aside: ReactNode;
  asideFirst?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={cx(styles.split, asideFirst && styles.asideFirst)}>
      <div className={styles.matter}>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </div>
  );
}

/** Fields in as many equal columns as have room. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}
