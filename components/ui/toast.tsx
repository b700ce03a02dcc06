import type { ReactNode } from 'react';
import { Icon } from './icon';
import styles from './toast.module.css';

/**
 * Says that a thing is done, once it is. The region stands in the page from the start (an empty one, when
 * there is nothing to say), because a screen reader hears only what changes inside it.
 */
export function Toast({ children, actions }: { children?: ReactNode; actions?: ReactNode }) {
  return (
    <div role="status" className={styles.region}>
      {children ? (
        <div className={styles.toast}>
          <Icon name="check" />
          <span>{children}</span>
          {actions}
        </div>
      ) : null}
    </div>
  );
}
