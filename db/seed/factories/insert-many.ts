import type { PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from '../../transaction';

/** Postgres takes at most 65,535 parameters in a message. */
const PARAMETERS = 60_000;

/** Inserts rows in as few messages as fit. */
export async function insertMany<Table extends PgTable>(
  tx: Tx,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const columns = Math.max(1, ...rows.slice(0, 1).map((row) => Object.keys(row).length));
  const batch = Math.floor(PARAMETERS / (columns + 8));
  for (let start = 0; start < rows.length; start += batch) {
    await tx.db.insert(table).values(rows.slice(start, start + batch));
  }
}
