'use client';

import {
  createColumnHelper,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useRef, useTransition } from 'react';
import { cx } from '../ui/cx';
import styles from './data-table.module.css';
import { wireRowKeys } from './row-keys';
import { softHref } from './soft-link';
import { fromTheStart, type Sort, withParams, writeSort } from './table-url';

export type Column<Row> = {
  id: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  sortable?: boolean;
  /** Numbers stand at the end, under heads at the end. */
  align?: 'start' | 'end';
  /** Room in the wide table; without one a column shares what is left. */
  width?: 'mark' | 'short' | 'medium' | 'long' | 'wide';
  /**
   * Its place below 900 px, where a row becomes a small card of two columns: `start` and `end` share a line, without
   * one it has a line of its own. The first and the last column share the first line.
   */
  narrow?: 'start' | 'end';
};

const features = tableFeatures({ rowSortingFeature });
type Features = typeof features;

/**
 * A table sorted and paged by the server, its state in the address (`sort`, `after`, `before`), so that it works
 * without script. `/` goes to the search field in `toolbar`, J and K or the arrows move between rows, Enter
 * opens. Each row's first cell must hold a RowLink. Rows re-flow below 900 px instead of scrolling sideways.
 */
export function DataTable<Row extends RowData & { id: string }>({
  label,
  columns,
  rows,
  sort,
  pages,
  toolbar,
  note,
  empty,
}: {
  label: string;
  columns: ReadonlyArray<Column<Row>>;
  rows: readonly Row[];
  sort: Sort;
  /** Cursors of the pages beside this one; null where there is none. */
  pages?: { previous: string | null; next: string | null };
  toolbar?: ReactNode;
  /** How many of how many, and what the marks mean. */
  note?: ReactNode;
  empty: ReactNode;
}) {
  const path = usePathname();
  const search = useSearchParams();
  const box = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const [opening, open] = useTransition();
  useEffect(() => (box.current ? wireRowKeys(box.current) : undefined), []);
  // Hundreds of links with one ear: a link component for each is most of what drawing a page of rows costs.
  useEffect(() => {
    const element = box.current;
    const onClick = (click: MouseEvent) => {
      const href = softHref(click);
      if (href === null) return;
      click.preventDefault();
      open(() => router.push(href, { scroll: !href.startsWith(`${path}?`) }));
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [router, path]);

  const definitions = useMemo(() => {
    const column = createColumnHelper<Features, Row>();
    return column.columns(
      columns.map(({ id, head, sortable = false }) =>
        column.accessor((row) => row.id, { id, header: () => head, enableSorting: sortable }),
      ),
    );
  }, [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(() => [{ id: sort.by, desc: sort.descending }], [sort.by, sort.descending]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: (row: Row) => row.id,
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting },
  });
  // An attribute, since a class of a module is four times as long, and a page has four hundred cells.
  const places = columns.map(({ align, narrow }) => cx(align === 'end' && 'number', narrow) || undefined);

  return (
    <div ref={box} className={styles.box}>
      {toolbar ? <div className={styles.toolbar}>{toolbar}</div> : null}
      {rows.length === 0 ? (
        empty
      ) : (
        <table className={styles.table} aria-label={label} aria-busy={opening || undefined}>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header, at) => {
                  const width = columns[at]?.width;
                  const sorted = header.column.getIsSorted();
                  const next = {
                    by: header.column.id,
                    descending: header.column.getNextSortingOrder() === 'desc',
                  };
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      data-at={places[at]}
                      className={width && styles[width]}
                      aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : undefined}
                      data-sortable={header.column.getCanSort() || undefined}
                    >
                      {header.column.getCanSort() ? (
                        <a
                          href={withParams(path, search, { ...fromTheStart, sort: writeSort(next) })}
                          data-soft=""
                          className={styles.sort}
                        >
                          <table.FlexRender header={header} />
                          <span aria-hidden="true">{sorted ? (sorted === 'asc' ? ' ↑' : ' ↓') : ''}</span>
                        </a>
                      ) : (
                        <table.FlexRender header={header} />
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {columns.map((column, at) => (
                  <td key={column.id} data-at={places[at]}>
                    {column.cell(row.original)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note || pages?.next || pages?.previous ? (
        <div className={styles.foot}>
          <div>{note}</div>
          {pages?.next || pages?.previous ? (
            <nav aria-label={`Pages, ${label}`} className={styles.pages}>
              <PageLink
                name="Previous"
                href={pages.previous && withParams(path, search, { after: null, before: pages.previous })}
              />
              <PageLink
                name="Next"
                href={pages.next && withParams(path, search, { before: null, after: pages.next })}
              />
            </nav>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function PageLink({ name, href }: { name: string; href: string | null }) {
  return href ? (
    <a href={href} data-soft="" className={styles.page}>
      {name}
    </a>
  ) : null;
}

/** What a row opens: its name, as a link that the row's keys find as the first of the first cell. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return <a href={href}>{children}</a>;
}
