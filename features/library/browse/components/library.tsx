import Link from 'next/link';
import { SearchInput } from '@/components/form/inputs';
import { Button, LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { EmptyState } from '@/components/ui/state';
import type { ExerciseLine } from '../../loaders';
import type { LibraryPage } from '../../types';
import { libraryHref } from '../format';
import { Chosen, Facets } from './facets';
import { KneeMark } from './knee-mark';
import styles from './library.module.css';

/** The shared exercises: search, facets with what they would leave, and the list. */
export function LibraryList({ page }: { page: LibraryPage }) {
  const { filter, facets, lines, count, total, first, pages } = page;
  return (
    <>
      <PageHead
        title="Exercise library"
        sub={count === total ? `${total} exercises` : `${count} of ${total} exercises`}
      />
      <div className={styles.page}>
        <div>
          <form action="/library" method="get" className={styles.search}>
            <SearchInput
              name="q"
              label="Find by name, muscle, kit or finding"
              defaultValue={filter.q}
              maxLength={100}
            />
            {Object.entries(filter).map(([name, value]) =>
              name === 'q' || value === '' ? null : (
                <input key={name} type="hidden" name={name} value={value} />
              ),
            )}
            <Button type="submit">Find</Button>
          </form>
          {/* Only a narrow page shows the switch; a box and a label need no script. */}
          <input type="checkbox" id="narrow" className={styles.switch} />
          <label htmlFor="narrow" className={styles.label}>
            Narrow the list
          </label>
          <div className={styles.side}>
            <Facets facets={facets} filter={filter} />
          </div>
        </div>
        <div>
          <Chosen facets={facets} filter={filter} />
          {lines.length === 0 ? (
            <EmptyState
              title="No exercise fits"
              actions={<LinkButton href="/library">Show all {total}</LinkButton>}
            >
              <p>Take a filter out, or try a shorter word.</p>
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {lines.map((line) => (
                <Line key={line.slug} line={line} />
              ))}
            </ul>
          )}
          {count > 0 ? (
            <nav aria-label="Pages" className={styles.pages}>
              {pages.before === null ? null : (
                <LinkButton href={libraryHref(filter, { page: pages.before })} prefetch={false}>
                  Previous
                </LinkButton>
              )}
              {pages.after === null ? null : (
                <LinkButton href={libraryHref(filter, { page: pages.after })} prefetch={false}>
                  Next
                </LinkButton>
              )}
              <span className={styles.sub}>
                {first + 1} to {first + lines.length} of {count}
              </span>
            </nav>
          ) : null}
        </div>
      </div>
    </>
  );
}

function Line({ line }: { line: ExerciseLine }) {
  return (
    <li className={styles.line}>
      <div>
        <Link href={`/library/${line.slug}`} prefetch={false} className={styles.name}>
          {line.name}
        </Link>
        <span className={styles.sub}>
          {line.kind}, level {line.level} of 5
        </span>
      </div>
      <div className={styles.tissue}>
        <span>{line.targets}</span>
        <KneeMark position={line.kneePosition} words={line.knee} />
      </div>
      <span className={styles.kit}>{line.kit}</span>
      <span className={styles.dose}>{line.usual}</span>
    </li>
  );
}
