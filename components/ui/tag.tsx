import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './icon';
import styles from './tag.module.css';

export type Tone = 'plain' | 'line' | 'pain' | 'done' | 'load' | 'warn' | 'flag';

/** A few words set apart. The tone repeats what the words (and the icon's shape) already say. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={cx(styles.tag, styles[tone])}>
      {icon ? <Icon name={icon} size="small" /> : null}
      {children}
    </span>
  );
}

/** Why an exercise is in the program: the finding it treats. */
export function Because({ children, word = 'because' }: { children: ReactNode; word?: string }) {
  return (
    <span className={styles.because}>
      <b>{word}</b>
      <span>{children}</span>
    </span>
  );
}
