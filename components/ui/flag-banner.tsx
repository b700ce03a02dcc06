import type { ReactNode } from 'react';
import styles from './flag-banner.module.css';
import { Icon } from './icon';

/** One open red flag, in words. */
export type FlagLine = {
  readonly id: string;
  /** With its side: “Possible clot in a leg, left”. */
  readonly label: string;
  readonly urgency: string;
  /** “today 07:12” */
  readonly since: string;
  readonly by: string;
  readonly blocks: readonly string[];
  readonly warns: readonly string[];
};

/** What is open on the chart, on every page of it, until somebody resolves it by name and reason. */
export function FlagBanner({
  flags,
  affected,
  actions,
}: {
  flags: readonly FlagLine[];
  /** Exercises of a running program that an open flag reaches, in words; empty for none. */
  affected: string;
  actions?: ReactNode;
}) {
  if (flags.length === 0) return null;
  return (
    <section aria-label="Open red flags" className={styles.banner}>
      <Icon name="flag" size="large" />
      <ul className={styles.flags}>
        {flags.map((flag) => (
          <li key={flag.id}>
            <h2>
              Red flag open: {flag.label}
              <span className={styles.urgency}>{flag.urgency}</span>
            </h2>
            <p>
              Since {flag.since}, by <bdi>{flag.by}</bdi>.{' '}
              {flag.blocks.length > 0 ? (
                <>
                  <b>Blocks</b> {flag.blocks.join('; ')}.{' '}
                </>
              ) : null}
              {flag.warns.length > 0 ? (
                <>
                  <b>Asks a reason for</b> {flag.warns.join('; ')}.
                </>
              ) : null}
            </p>
          </li>
        ))}
        {affected === '' ? null : <li className={styles.affected}>{affected}</li>}
      </ul>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </section>
  );
}
