import { SearchInput } from '@/components/form/inputs';
import { Button, LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { PageHead } from '@/components/ui/page-head';
import { EmptyState } from '@/components/ui/state';
import { Views } from '@/components/ui/tabs';
import { type LibraryFilter, type LibraryPage, showNames } from '../../types';
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
        actions={
          <>
            <LinkButton href="/library/protocols" prefetch={false}>
              Protocols
            </LinkButton>
            <LinkButton href="/library/import" prefetch={false}>
              Import and export
            </LinkButton>
            <LinkButton href="/library/new" prefetch={false}>
              <Icon name="plus" />
              Write an exercise
            </LinkButton>
          </>
        }
      />
      <Views label="Which exercises" tabs={shows(page)} />
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
              title={total === 0 ? emptyWords[filter.show] : 'No exercise fits'}
              actions={<LinkButton href="/library">Show all {page.shows.all}</LinkButton>}
            >
              <p>
                {total === 0
                  ? 'They are gathered here as you go.'
                  : 'Take a filter out, or try a shorter word.'}
              </p>
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
      {filter.show === nothing.show ? null : <input type="hidden" name="show" value={filter.show} />}
      {filter.sort === nothing.sort ? null : <input type="hidden" name="sort" value={filter.sort} />}
      {filter.view === nothing.view ? null : <input type="hidden" name="view" value={filter.view} />}
    </>
  );
}

const showWords = { all: 'All', favourites: 'Favourites', recent: 'Recent', own: 'Ours' } as const;

const emptyWords = {
  all: 'The library is empty',
  favourites: 'You have marked no exercise yet',
  recent: 'You have given no exercise yet',
  own: 'Your clinic has written no exercise yet',
} as const;

const shows = ({ filter, shows: counts }: LibraryPage) =>
  showNames.map((show) => ({
    href: libraryHref(filter, { show }),
    name: showWords[show],
    note: counts[show],
    current: filter.show === show,
  }));

const orderNames = [
  { sort: 'fit', name: 'Best fit' },
  { sort: 'gentle', name: 'Gentle first' },
  { sort: 'used', name: 'Most given here' },
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
