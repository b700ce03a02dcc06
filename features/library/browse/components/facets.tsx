import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import type { Facet, FacetValue, LibraryFilter } from '../../types';
import { libraryHref } from '../format';
import styles from './facets.module.css';
import { KneeMark } from './knee-mark';

/** So many values stand open; the rest waits under "more". */
const OPEN = 6;

/** What the list can be narrowed by, each value with what it would leave. Boxes of the search form around it. */
export function Facets({ facets }: { facets: readonly Facet[] }) {
  return (
    <div className={styles.facets}>
      {facets.map((facet) => {
        const more = facet.values.slice(OPEN);
        return (
          <fieldset key={facet.name}>
            <legend className={styles.title}>{facet.title}</legend>
            <Values facet={facet} values={facet.values.slice(0, OPEN)} />
            {more.length > 0 ? (
              <details open={more.some((value) => value.chosen)}>
                <summary>{more.length} more</summary>
                <Values facet={facet} values={more} />
              </details>
            ) : null}
          </fieldset>
        );
      })}
    </div>
  );
}

function Values({ facet, values }: { facet: Facet; values: readonly FacetValue[] }) {
  return values.map(({ value, label, count, chosen }) => (
    <label key={value} className={styles.value}>
      <input type="checkbox" name={facet.name} value={value} defaultChecked={chosen} />
      <span>{facet.name === 'knee' ? <KneeMark position={value} words={label} always /> : label}</span>
      <span className={styles.count}>{count}</span>
    </label>
  ));
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
          href={libraryHref(filter, {
            parts: { [facet.name]: filter.parts[facet.name].filter((other) => other !== value) },
          })}
          title={facet.title}
          label={label}
        />
      ))}
      <Link href="/library" prefetch={false} scroll={false} className={styles.clear}>
        Clear all
      </Link>
    </div>
  );
}

function Chip({ href, title, label }: { href: string; title: string; label: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      className={styles.chip}
      aria-label={`Take out: ${title} ${label}`}
    >
      {title} <b>{label}</b>
      <Icon name="close" size="small" />
    </Link>
  );
}
