import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';
import { cx } from './cx';
import styles from './page-head.module.css';

type Crumb = { href: string; name: string };

/** The way back up. The page itself is not in it: its title stands right below. */
function Crumbs({ crumbs, children }: { crumbs: readonly Crumb[]; children?: ReactNode }) {
  return (
    <nav aria-label="Where you are" className={styles.crumbs}>
      {crumbs.map((crumb, place) => (
        <Fragment key={crumb.href}>
          {place > 0 ? <span aria-hidden="true"> / </span> : null}
          <Link href={crumb.href} prefetch={false}>
            <bdi>{crumb.name}</bdi>
          </Link>
        </Fragment>
      ))}
      {children}
    </nav>
  );
}

/**
 * The page's one h1 with what belongs to it: a quiet line beside it (`sub`), lines of facts under it, and
 * the page's actions at the end. `size="name"` is for a patient's name.
 */
export function PageHead({
  title,
  sub,
  crumbs,
  facts,
  actions,
  size = 'title',
}: {
  title: ReactNode;
  sub?: ReactNode;
  crumbs?: readonly Crumb[];
  facts?: ReactNode;
  actions?: ReactNode;
  size?: 'title' | 'name';
}) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {crumbs ? <Crumbs crumbs={crumbs} /> : null}
        <div className={styles.line}>
          <h1 className={cx(size === 'name' && styles.name)}>
            <bdi>{title}</bdi>
          </h1>
          {sub ? <span className={styles.sub}>{sub}</span> : null}
        </div>
        {facts ? <div className={styles.facts}>{facts}</div> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </header>
  );
}
