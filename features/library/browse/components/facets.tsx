import Link from 'next/link';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { Facet, FacetValue, LibraryFilter } from '../../types';
import { libraryHref } from '../format';
import styles from './facets.module.css';

/** So many values stand open; the rest waits under "more". */
const OPEN = 7;

/** What the list can be narrowed by. Each value is a link: it works without script and can be shared. */
export function Facets({ facets, filter }: { facets: readonly Facet[]; filter: LibraryFilter }) {
  return (
    <nav aria-label="Narrow the list" className={styles.facets}>
      {facets.map((facet) => (
        <section key={facet.name} aria-labelledby={`facet-${facet.name}`}>
          <h2 id={`facet-${facet.name}`} className={styles.title}>
            {facet.title}
          </h2>
          <Values facet={facet} filter={filter} values={facet.values.slice(0, OPEN)} />
          {facet.values.length > OPEN ? (
            <details open={facet.values.slice(OPEN).some((value) => value.chosen)}>
              <summary>{facet.values.length - OPEN} more</summary>
              <Values facet={facet} filter={filter} values={facet.values.slice(OPEN)} />
            </details>
          ) : null}
        </section>
      ))}
    </nav>
  );
}

function Values({
  facet,
  filter,
  values,
}: {
  facet: Facet;
  filter: LibraryFilter;
  values: readonly FacetValue[];
}) {
  return (
    <ul>
      {values.map((value) => (
        <li key={value.value}>
          <Link
            href={libraryHref(filter, { [facet.name]: value.chosen ? '' : value.value })}
            prefetch={false}
            className={cx(styles.value, value.chosen && styles.chosen)}
            aria-current={value.chosen || undefined}
          >
            <span className={styles.box}>{value.chosen ? <Icon name="check" size="small" /> : null}</span>
            <span className={styles.label}>{value.label}</span>
            <span className={styles.count}>{value.count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What is chosen, each with a way to take it out. */
export function Chosen({ facets, filter }: { facets: readonly Facet[]; filter: LibraryFilter }) {
  const chosen = facets.flatMap((facet) =>
    facet.values.filter((value) => value.chosen).map((value) => ({ ...value, facet })),
  );
  if (chosen.length === 0 && filter.q === '') return null;
  return (
    <div className={styles.chips}>
      {filter.q === '' ? null : <Chip href={libraryHref(filter, { q: '' })} title="Words" label={filter.q} />}
      {chosen.map(({ facet, label, value }) => (
        <Chip
          key={`${facet.name} ${value}`}
          href={libraryHref(filter, { [facet.name]: '' })}
          title={facet.title}
          label={label}
        />
      ))}
      <Link href="/library" prefetch={false} className={styles.clear}>
        Clear all
      </Link>
    </div>
  );
}

function Chip({ href, title, label }: { href: string; title: string; label: string }) {
  return (
    <Link href={href} prefetch={false} className={styles.chip} aria-label={`Take out: ${title} ${label}`}>
      {title} <b>{label}</b>
      <Icon name="close" size="small" />
    </Link>
  );
}
