'use client';

import Link from 'next/link';
import { useActionState } from 'react';
import { type Column, DataTable, RowLink } from '@/components/data-table/data-table';
import { SearchInput } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/state';
import { Tag } from '@/components/ui/tag';
import { findPatients } from '../actions';
import type { FindState, ListRow } from '../types';
import styles from './patients.module.css';

const ACCESS = {
  'signs-in': <Tag tone="done">signs in</Tag>,
  'link-open': <Tag tone="line">link not opened yet</Tag>,
  'link-run-out': <Tag tone="warn">link ran out</Tag>,
  none: <span className={styles.quiet}>not yet</span>,
} satisfies Record<ListRow['access'], unknown>;

const columnsFor = (opens: 'chart' | 'details'): Column<ListRow>[] => [
  {
    id: 'name',
    head: 'Name',
    cell: (row) => (
      <RowLink href={opens === 'chart' ? `/patients/${row.id}` : `/patients/${row.id}/details`}>
        {row.fullName}
      </RowLink>
    ),
  },
  {
    id: 'born',
    head: 'Born',
    width: 'medium',
    narrow: 'start',
    cell: ({ born, years }) => (
      <>
        {born}
        {years === null ? null : <small>{years} years</small>}
      </>
    ),
  },
  {
    id: 'therapist',
    head: 'Therapist',
    width: 'medium',
    narrow: 'end',
    cell: (row) => (row.leadName ? <bdi>{row.leadName}</bdi> : <span className={styles.quiet}>nobody</span>),
  },
  {
    id: 'contact',
    head: 'Contact',
    cell: ({ phone, email }) =>
      phone || email ? (
        <>
          {phone ?? email}
          {phone && email ? <small>{email}</small> : null}
        </>
      ) : (
        <span className={styles.quiet}>none given</span>
      ),
  },
  {
    id: 'access',
    head: 'Own pages',
    width: 'medium',
    cell: (row) => (
      <Link href={`/patients/${row.id}/access`} prefetch={false} className={styles.access}>
        {ACCESS[row.access]}
      </Link>
    ),
  },
];

const COLUMNS = { chart: columnsFor('chart'), details: columnsFor('details') };

const nobodyAsked: FindState = { asked: null, rows: [], more: false };

/** The clinic's patients, by name. Finding one is a post: what is typed is a name, and stays out of addresses. */
export function PatientList({
  rows,
  total,
  pages,
  opens,
}: {
  rows: readonly ListRow[];
  total: number;
  pages: { previous: string | null; next: string | null };
  opens: 'chart' | 'details';
}) {
  const [found, find] = useActionState(findPatients, nobodyAsked);
  const searching = found.asked !== null;
  const shown = searching ? found.rows : rows;
  const count = searching
    ? `${shown.length}${found.more ? ' or more' : ''} of ${total} match`
    : `${shown.length} of ${total}, by name`;
  return (
    <DataTable
      label="Patients"
      columns={COLUMNS[opens]}
      rows={shown}
      sort={{ by: 'name', descending: false }}
      {...(searching ? {} : { pages })}
      toolbar={
        <>
          <search className={styles.search}>
            <form action={find} className={styles.find}>
              <SearchInput
                key={found.asked ?? ''}
                name="find"
                label="Name or birth date"
                shortcut="/"
                maxLength={200}
                defaultValue={found.asked ?? ''}
              />
              <SubmitButton tone="plain" pending="Looking…">
                Find
              </SubmitButton>
            </form>
          </search>
          {searching ? (
            <form action={find} className={styles.all}>
              <input type="hidden" name="find" value="" />
              <SubmitButton tone="quiet" pending="Looking…">
                Show all
              </SubmitButton>
            </form>
          ) : null}
        </>
      }
      note={count}
      empty={
        searching ? (
          <EmptyState title="Nobody of that name or birth date">
            <p>
              The beginning of any part of the name is enough; a birth date may be written 3 Jan 1951,
              3/1/1951 or 1951-01-03.
            </p>
          </EmptyState>
        ) : (
          <EmptyState
            title="No patients yet"
            actions={
              <LinkButton href="/patients/new" tone="primary">
                Register a patient
              </LinkButton>
            }
          >
            <p>A patient appears here once they are registered.</p>
          </EmptyState>
        )
      }
    />
  );
}
