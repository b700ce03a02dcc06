import type { Client } from 'pg';
import { Halt } from '@/lib/halt';

const SETTINGS = ['fsync', 'synchronous_commit', 'full_page_writes'];

/**
 * Refuses a database that may lose a log it has acknowledged. Asked as the app's own role in the app's own
 * database, because these settings can also be changed for one role or one database.
 */
export async function requireDurable(app: Client): Promise<void> {
  const { rows } = await app.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name = any ($1) and setting <> 'on'",
    [SETTINGS],
  );
  if (rows.length === 0) return;
  const found = rows.map((row) => `${row.name} is ${row.setting}`).join(', ');
  throw new Halt(
    `The database would lose entries in a crash: ${found}. Turn it on again; nothing was started.`,
  );
}
