'use client';

import { AdherenceStrip } from '@/components/charts/adherence-strip';
import { PainSparkline } from '@/components/charts/pain-sparkline';
import { type Column, DataTable, RowLink } from '@/components/data-table/data-table';
import type { Sort } from '@/components/data-table/table-url';
import { SearchInput } from '@/components/form/inputs';
import { Kbd } from '@/components/ui/kbd';
import { SideBadge } from '@/components/ui/side-badge';
import { EmptyState } from '@/components/ui/state';
import styles from './design.module.css';
import { fortnight, rows, type SampleRow } from './sample.data';

const columns: ReadonlyArray<Column<SampleRow>> = [
  {
    id: 'name',
    head: 'Patient',
    sortable: true,
    cell: (row) => (
      <>
        <RowLink href={`/design?open=${row.id}`}>{row.name}</RowLink>
        <small>{row.years} years</small>
      </>
    ),
  },
  {
    id: 'episode',
    head: 'Episode',
    width: 'long',
    cell: (row) => (
      <div className={styles.episode}>
        <SideBadge side={row.side} />
        <div>
          {row.episode}
          <small>{row.since}</small>
        </div>
      </div>
    ),
  },
  {
    id: 'pain',
    head: (
      <>
        Worst pain, 28 days
        <br />
        0–10, dashes: ceiling
      </>
    ),
    width: 'medium',
    narrow: 'start',
    cell: (row) => <PainSparkline scores={row.pain} latestOn={row.when} ceiling={row.ceiling} />,
  },
  {
    id: 'latest',
    head: 'Latest',
    sortable: true,
    align: 'end',
    width: 'short',
    narrow: 'end',
    cell: (row) => (
      <>
        <span className={styles.latest}>{row.latest}</span>
        <small>{row.when}</small>
      </>
    ),
  },
  {
    id: 'adherence',
    head: 'Sessions done, 14 days',
    width: 'medium',
    narrow: 'start',
    cell: (row) =>
      row.due === 0 ? (
        'not started'
      ) : (
        <AdherenceStrip states={fortnight(row.adherence)} done={row.done} due={row.due} />
      ),
  },
  { id: 'log', head: 'Last log', sortable: true, width: 'short', narrow: 'end', cell: (row) => row.log },
  { id: 'next', head: 'Next visit', width: 'short', cell: (row) => row.next },
];

/** The table with its keys; `none` shows what stands in for rows. */
export function SampleTable({ sort, none = false }: { sort: Sort; none?: boolean }) {
  return (
    <DataTable
      label={none ? 'Sample caseload without rows' : 'Sample caseload'}
      columns={columns}
      rows={none ? [] : rows}
      sort={sort}
      {...(none ? {} : { pages: { previous: null, next: 'cursor' } })}
      toolbar={
        <SearchInput
          name={none ? 'find-none' : 'find'}
          label="Name or episode"
          labelHidden
          placeholder="Name or episode"
          shortcut="/"
        />
      }
      note={
        none ? null : (
          <>
            5 of 18 · <Kbd>J</Kbd> <Kbd>K</Kbd> move · <Kbd>Enter</Kbd> open chart
          </>
        )
      }
      empty={
        <EmptyState title="Nobody matches “flare-up, last 7 days”" level={3}>
          <p>
            18 patients are in your caseload. 16 logged in the last 7 days; for{' '}
            <b>2 with no log it is not known</b>.
          </p>
        </EmptyState>
      }
    />
  );
}
