import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';
import { PlaceLinks } from './place-links';
import type { Place } from './places';
import styles from './portal-shell.module.css';
import { SkipLink } from './skip-link';

/**
 * The patient's frame: one column, large targets for everything inside it, the places at the thumb. All words
 * come from the caller, in the reader's language. `notice` is calm and counted ("Waiting on this phone (2)").
 */
export function PortalShell({
  places,
  placesLabel,
  skip,
  notice,
  children,
}: {
  places: readonly Place[];
  placesLabel: string;
  skip: string;
  notice?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.phone}>
      <SkipLink>{skip}</SkipLink>
      {notice ? (
        <div role="status" className={styles.notice}>
          {notice}
        </div>
      ) : null}
      <main id="main" tabIndex={-1} className={styles.page}>
        {children}
      </main>
      {places.length > 0 ? (
        <PlaceLinks
          label={placesLabel}
          places={places}
          icons={places.map(({ href, icon }) => (icon ? <Icon key={href} name={icon} size="large" /> : null))}
          className={styles.bar}
        />
      ) : null}
    </div>
  );
}

/** The question of a portal screen: a quiet line over it (the date, a side), then the one h1. */
export function PortalHead({ over, title, sub }: { over?: ReactNode; title: ReactNode; sub?: ReactNode }) {
  return (
    <header className={styles.head}>
      {over ? <div className={styles.over}>{over}</div> : null}
      <h1>{title}</h1>
      {sub ? <p className={styles.sub}>{sub}</p> : null}
    </header>
  );
}

/** The foot of a portal screen: the one button, and what else can be done, at the end of the column. */
export function PortalFoot({ children }: { children: ReactNode }) {
  return <div className={styles.foot}>{children}</div>;
}
