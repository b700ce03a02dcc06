import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import styles from './state.module.css';
import { Strip } from './strip';

type Words = {
  title: ReactNode;
  /** What is true, and what was kept. No apology, no zero. */
  children?: ReactNode;
  /** The one thing to do. */
  actions?: ReactNode;
  level?: 1 | 2 | 3;
};

function Said({ icon, title, children, actions, level = 2 }: Words & { icon?: IconName }) {
  const Heading = level === 1 ? 'h1' : level === 2 ? 'h2' : 'h3';
  return (
    <>
      <Heading className={styles.title}>
        {icon ? <Icon name={icon} /> : null}
        <span>{title}</span>
      </Heading>
      {children ? <div className={styles.words}>{children}</div> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </>
  );
}

/** Nothing here, and why: first use, or a filter that finds nobody. */
export function EmptyState(words: Words) {
  return (
    <div className={styles.state}>
      <Said {...words} />
    </div>
  );
}

/** One part failed and the rest stands. `code` is what to say when calling for help. */
export function ErrorState({ code, ...words }: Words & { code?: string | undefined }) {
  return (
    <div className={styles.state} role="alert">
      <Said icon="alert" {...words} />
      {code ? (
        <p className={styles.code}>
          If you call for help, say <b>{code}</b>.
        </p>
      ) : null}
    </div>
  );
}

/** No connection: since when (a calm strip), and what still works. */
export function OfflineState({ since, ...words }: Words & { since: ReactNode }) {
  return (
    <div className={styles.state}>
      <Strip tone="warn" icon="offline">
        {since}
      </Strip>
      <Said {...words} />
    </div>
  );
}

/**
 * The shape of what is coming. Drawn after 400 ms (by its own animation), so that a quick answer never
 * flickers; `label` is what a screen reader hears.
 */
export function LoadingBones({ label, rows = 3 }: { label: string; rows?: number }) {
  return (
    <div className={styles.loading} role="status">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bones have no identity of their own
        <div key={row} className={styles.bones} aria-hidden="true">
          <span className={styles.bone} />
          <span className={styles.bone} />
          <span className={styles.bone} />
          <span className={styles.bone} />
        </div>
      ))}
    </div>
  );
}
