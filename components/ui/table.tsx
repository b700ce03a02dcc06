import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './table.module.css';

export type Head = {
  id: string;
  head: string;
  /** Numbers stand at the end, under heads at the end. */
  align?: 'start' | 'end';
};

/**
 * A table to read. The first cell of a row names it. Below 900 px it scrolls in its own box, or (`narrow="stack"`)
 * each row becomes a small list with its heads; the sorted and paged one is components/data-table.
 */
export function Table({
  label,
  heads,
  rows,
  narrow = 'scroll',
}: {
  label: string;
  heads: readonly Head[];
  /** Cells in the order of the heads. An unknown is written in words, never left blank or 0. */
  rows: ReadonlyArray<{ id: string; cells: readonly ReactNode[] }>;
  narrow?: 'scroll' | 'stack';
}) {
  const table = (
    <table className={cx(styles.table, narrow === 'stack' && styles.stack)} aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.id} scope="col" className={cx(head.align === 'end' && styles.number)}>
              {head.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {heads.map((head, place) =>
              place === 0 ? (
                <th key={head.id} scope="row">
                  {row.cells[place]}
                </th>
              ) : (
                <td key={head.id} data-head={head.head} className={cx(head.align === 'end' && styles.number)}>
                  {row.cells[place]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return narrow === 'stack' ? (
    table
  ) : (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={styles.box} tabIndex={0} aria-label={label}>
      {table}
    </section>
  );
}
