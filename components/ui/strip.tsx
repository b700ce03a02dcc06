import type { ReactNode } from 'react';
import { cx } from './cx';
import { Hazard, Icon, type IconName } from './icon';
import styles from './strip.module.css';

/**
 * A line across the page: a fact that holds for what stands below it. `flag` is the open red flag and only
 * that. The actions stand at the end.
 */
export function Strip({
  tone = 'plain',
  icon,
  actions,
  children,
}: {
  tone?: 'plain' | 'warn' | 'done' | 'flag' | 'boxed';
  icon?: IconName;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={cx(styles.strip, styles[tone])}>
      {tone === 'flag' ? <Hazard /> : icon ? <Icon name={icon} className={styles.icon} /> : null}
      <div className={styles.words}>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
