import { sql } from 'drizzle-orm';
import type { AccountTx } from '../account';
import journal from '../migrations/meta/_journal.json';

/** True when the store has every migration of this build (and perhaps newer ones). */
export async function isMigrated(tx: AccountTx): Promise<boolean> {
  const { rows } = await tx.db.execute<{ applied: number }>(
    sql`select count(*)::int as applied from drizzle.__drizzle_migrations`,
  );
  return (rows[0]?.applied ?? 0) >= journal.entries.length;
}
