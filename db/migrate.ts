import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { Client } from 'pg';
import { loadSharedLibrary, loadSharedProtocols } from './seed/library';

/** Any number: it names this work among the server's advisory locks. */
const LOCK = 7_365_483;

/**
 * Brings the schema and the shared library up to date, as their owner. Two starts on one database wait for each
 * other. The caller closes the connection before the app serves: the app never holds the owner's rights.
 */
export async function migrateStore(owner: Client): Promise<void> {
  await owner.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    await migrate(drizzle(owner), {
      migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)),
    });
    await loadSharedLibrary(owner);
    await loadSharedProtocols(owner);
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}
