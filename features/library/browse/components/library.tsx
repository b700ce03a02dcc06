import { SearchInput } from '@/components/form/inputs';
import { Button, LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { EmptyState } from '@/components/ui/state';
import { Views } from '@/components/ui/tabs';
import type { LibraryFilter, LibraryPage } from '../../types';
import { libraryHref, nothing } from '../format';
import { Chosen, Facets } from './facets';
import styles from './library.module.css';
import { LiveForm } from './live-form';
import { Results } from './results';

/** The exercises: a search that follows what is typed, facets with what they would leave, and the results. */
export function LibraryList({ page }: { page: LibraryPage }) {
  const { filter, facets, lines, count, total } = page;
  return (
    <>
      <PageHead
        title="Exercise library"
        sub={
          <span role="status">
            {count === total ? `${total} exercises` : `${count} of ${total} exercises`}
          </span>
        }
      />
      <div className={styles.page}>
        <LiveForm asked={libraryHref(filter, {})} className={styles.side}>
          <div className={styles.search}>
            <SearchInput
              name="q"
              label="Find by name, muscle, kit or finding"
              defaultValue={filter.q}
              maxLength={100}
            />
            <Button type="submit">Find</Button>
          </div>
          <Kept filter={filter} />
          {/* Only a narrow page shows the switch; a box and a label need no script. */}
          <input type="checkbox" id="narrow" className={styles.switch} />
          <label htmlFor="narrow" className={styles.label}>
            Narrow the list
          </label>
          <div className={styles.facets}>
            <Facets facets={facets} />
          </div>
        </LiveForm>
        <section aria-label="Results">
          <div className={styles.bar}>
            <Chosen facets={facets} filter={filter} />
            <div className={styles.look}>
              <Views label="Order" tabs={orders(filter)} />
              <Views label="Show as" tabs={looks(filter)} />
            </div>
          </div>
          {lines.length === 0 ? (
            <EmptyState
              title="No exercise fits"
              actions={<LinkButton href="/library">Show all {total}</LinkButton>}
            >
              <p>Take a filter out, or try a shorter word.</p>
            </EmptyState>
          ) : (
            <Results lines={lines} view={filter.view} />
          )}
          <Pages page={page} />
        </section>
      </div>
    </>
  );
}

/** What the form keeps though it has no box of its own. */
function Kept({ filter }: { filter: LibraryFilter }) {
  return (
    <>
      {filter.sort === nothing.sort ? null : <input type="hidden" name="sort" value={filter.sort} />}
      {filter.view === nothing.view ? null : <input type="hidden" name="view" value={filter.view} />}
    </>
  );
}

const orderNames = [
  { sort: 'fit', name: 'Best fit' },
  { sort: 'gentle', name: 'Gentle first' },
  { sort: 'name', name: 'Name' },
] as const;

const orders = (filter: LibraryFilter) =>
  orderNames.map(({ sort, name }) => ({
    href: libraryHref(filter, { sort }),
    name,
    current: filter.sort === sort,
  }));

const looks = (filter: LibraryFilter) =>
  (['grid', 'list'] as const).map((view) => ({
    href: libraryHref(filter, { view }),
    name: view === 'grid' ? 'Grid' : 'List',
    current: filter.view === view,
  }));

function Pages({ page: { filter, pages, lines, first, count } }: { page: LibraryPage }) {
  if (count === 0) return null;
  return (
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
  );
}
