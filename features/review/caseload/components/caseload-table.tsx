'use client';

import { useActionState } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import { SearchInput } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { findInCaseload } from '../actions';
import type { CaseloadData } from '../types';
import styles from './caseload.module.css';
import { columns } from './caseload-cells';
import { CaseloadMarks } from './caseload-marks';
import { CaseloadViews } from './caseload-views';
import { FilterEmpty, FindEmpty, FirstUse } from './empty-caseload';

/**
 * The caseload as a table. What the address asks for comes from the server with the page; a search by name is
 * posted, and shows what it found in the same table until it is cleared.
 */
export function CaseloadTable({ data }: { data: CaseloadData }) {
  const [found, find] = useActionState(findInCaseload, null);
  const rows = found?.rows ?? data.rows;
  return (
    <DataTable
      label="Caseload"
      columns={columns}
      rows={rows}
      sort={found ? { by: 'name', descending: false } : data.view.sort}
      {...(found ? {} : { pages: data.pages })}
      toolbar={
        <>
          <CaseloadViews data={data} />
          <search className={styles.findBox}>
            <form action={find} className={styles.find}>
              <SearchInput
                key={found?.words ?? ''}
                name="find"
                label="Name or complaint"
                labelHidden
                placeholder="Name or complaint"
                defaultValue={found?.words ?? ''}
                maxLength={100}
                shortcut="/"
              />
              <Button type="submit">Find</Button>
            </form>
          </search>
          {found ? (
            <form action={find} className={styles.found}>
              <input type="hidden" name="find" value="" />
              <p role="status">{foundWords(found.rows.length, found.hasMore)}</p>
              <Button type="submit" tone="quiet">
                Show all mine
              </Button>
            </form>
          ) : null}
        </>
      }
      note={
        <div className={styles.note}>
          <span>
            {rows.length} of {data.total}
          </span>
          <span className={styles.keys}>
            <Kbd>J</Kbd> <Kbd>K</Kbd> move · <Kbd>Enter</Kbd> open chart · <Kbd>/</Kbd> find
          </span>
          <CaseloadMarks />
        </div>
      }
      empty={
        found ? (
          <FindEmpty found={found} />
        ) : data.total === 0 ? (
          <FirstUse />
        ) : (
          <FilterEmpty total={data.total} />
        )
      }
    />
  );
}

function foundWords(rows: number, hasMore: boolean): string {
  if (hasMore) return `The first ${rows} found, by name`;
  return `${rows} found, by name`;
}
