import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { writePrivate } from './private-file';
import type { Say } from './say';

const marker = (home: string) => join(home, 'filling');

/** Fills a new store before anyone uses it. Cut off half-way, it is set aside by the next start. */
export async function fillWhole(home: string, work: () => Promise<void>): Promise<void> {
  writePrivate(marker(home), 'The demo clinics are being loaded; no one has used this store yet.\n');
  await work();
  rmSync(marker(home));
}

/**
 * Half of the demo clinics would look like a whole store, so a database whose filling was cut off gets another
 * name and a new one takes its place. Nothing is deleted: whoever wants the space back drops it by hand.
 */
export async function setAsideHalfFilled(home: string, admin: Client, say: Say): Promise<void> {
  if (!existsSync(marker(home))) return;
  const { rowCount } = await admin.query("select from pg_database where datname = 'soleus'");
  if (rowCount) {
    const aside = `soleus_half_${Date.now()}`;
    await admin.query(`alter database soleus rename to ${aside}`);
    say(`The last start was cut off while it loaded the demo clinics: that database is now ${aside}.`);
  }
  rmSync(marker(home));
}
