import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

export type Tab = { href: string; name: string; note?: ReactNode; current?: boolean };

/** Places within one record. They are links: each has its own address and works without script. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          prefetch={false}
          {...(tab.current ? { 'aria-current': 'page' as const } : {})}
        >
          {tab.name}
          {tab.note === undefined ? null : <span className={styles.note}> {tab.note}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** Views of one list (all mine, visits today): pills, each with its count. */
export function Views({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className={styles.views}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          prefetch={false}
          {...(tab.current ? { 'aria-current': 'page' as const } : {})}
        >
          {tab.name}
          {tab.note === undefined ? null : <span className={styles.count}> {tab.note}</span>}
        </Link>
      ))}
    </nav>
  );
}
