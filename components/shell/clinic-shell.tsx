import Link from 'next/link';
import type { ReactNode } from 'react';
import { BrandMark } from '../ui/brand-mark';
import { Icon } from '../ui/icon';
import styles from './clinic-shell.module.css';
import { PlaceLinks } from './place-links';
import type { Place } from './places';
import { SkipLink } from './skip-link';
import { ThemeToggle } from './theme-toggle';

/**
 * The frame of every signed-in clinic page: bar with brand, places, who is signed in where, theme and sign-out;
 * then the page. `switcher` stands in only when there is more than one clinic to choose from.
 */
export function ClinicShell({
  home,
  places,
  who,
  clinic,
  search,
  switcher,
  signOut,
  notice,
  children,
}: {
  home: string;
  places: readonly Place[];
  who: string;
  clinic: string;
  search?: ReactNode;
  switcher?: ReactNode;
  signOut: ReactNode;
  /** A strip above every page: no connection, demonstration data. */
  notice?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink />
      <header className={styles.top}>
        <Link href={home} prefetch={false} className={styles.brand}>
          <BrandMark />
        </Link>
        <PlaceLinks label="Main" places={places} className={styles.places} />
        <div className={styles.end}>
          {search}
          <p className={styles.who}>
            <bdi>{who}</bdi>
            {switcher ? null : (
              <>
                {' · '}
                <bdi>{clinic}</bdi>
              </>
            )}
          </p>
          {switcher}
          <ThemeToggle>
            <Icon name="theme" />
          </ThemeToggle>
          {signOut}
        </div>
      </header>
      {notice ? <div role="status">{notice}</div> : null}
      <main id="main" tabIndex={-1} className={styles.page}>
        {children}
      </main>
    </>
  );
}
