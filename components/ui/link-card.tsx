import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';
import styles from './link-card.module.css';

/**
 * A single-use link, shown this once: as a square code to point a phone at, and as an address to copy. `path` is
 * the code's drawing on a grid of `size` modules.
 */
export function LinkCard({
  id,
  title,
  lead,
  address,
  code,
  note,
  children,
}: {
  id: string;
  title: ReactNode;
  lead: ReactNode;
  address: string;
  code: { readonly size: number; readonly path: string };
  note: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section className={styles.card} aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{title}</h2>
        <p className={styles.note}>{lead}</p>
      </div>
      <div className={styles.code}>
        <svg
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label="Square code with the link"
          shapeRendering="crispEdges"
        >
          <path d={code.path} />
        </svg>
      </div>
      <div className={styles.address}>
        <input readOnly value={address} aria-label="The link" dir="ltr" />
        <CopyButton text={address}>Copy link</CopyButton>
      </div>
      <p className={styles.note}>{note}</p>
      {children}
    </section>
  );
}
