import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './panel.module.css';

/** A box, for what floats free of the page; most content sits on rules instead. */
export function Panel({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <div className={cx(styles.panel, className)}>{children}</div>;
}

/**
 * A section opened by a 1 px ink rule, with its title, a quiet second line and an aside (a count, a button).
 * `id` makes it a place to link to; the section is named by its heading.
 */
export function Block({
  id,
  title,
  sub,
  aside,
  level = 2,
  children,
  className,
}: {
  id: string;
  title: ReactNode;
  sub?: ReactNode;
  aside?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
  className?: string | undefined;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={cx(styles.block, className)}>
      <header className={styles.head}>
        <Heading id={`${id}-title`}>{title}</Heading>
        {sub ? <span className={styles.sub}>{sub}</span> : null}
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </header>
      {children}
    </section>
  );
}

/** Terms and what is known about each; an unknown is written in words by the caller, never left blank. */
export function Facts({ facts }: { facts: ReadonlyArray<{ term: string; said: ReactNode }> }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.said}</dd>
        </div>
      ))}
    </dl>
  );
}
