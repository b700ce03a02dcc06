import type { ReactNode } from 'react';
import { BrandMark } from '../ui/brand-mark';
import { Icon } from '../ui/icon';
import styles from './clinic-shell.module.css';
import { SkipLink } from './skip-link';
import { ThemeToggle } from './theme-toggle';

/**
 * The frame of a page before sign-in: brand and theme only. Nothing here names a person or a clinic. The page for
 * "nothing here" stands in it, and so its scripts come with every page of the product: no router link in it.
 */
export function DoorShell({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className={styles.top}>
        <a href="/" className={styles.brand}>
          <BrandMark />
        </a>
        <div className={styles.end}>
          <ThemeToggle>
            <Icon name="theme" />
          </ThemeToggle>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.page}>
        {children}
      </main>
    </>
  );
}
