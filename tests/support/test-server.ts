import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeSecrets } from '@/db/embedded/secrets';
import { holdStore, startStore, storeUrl } from '@/db/embedded/store';
import { connected } from './database-url';
import { root } from './tree';

/** A PostgreSQL server for tests: its owner may create databases, and `stop` leaves nothing behind. */
export type TestServer = { ownerUrl: string; appUrl: string; stop: () => Promise<void> };

/** The server that DATABASE_OWNER_URL and DATABASE_URL name, else one that Soleus brings, in a folder of its own. */
export async function testServer(): Promise<TestServer> {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl } = process.env;
  if (ownerUrl && appUrl) return { ownerUrl, appUrl, stop: async () => {} };
  if (ownerUrl || appUrl) throw new Error('Set both DATABASE_URL and DATABASE_OWNER_URL, or neither.');
  const folder = mkdtempSync(join(tmpdir(), 'soleus-db-'));
  // As root, the database runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const held = await holdStore(root, join(folder, 'store'));
  const store = await startStore(held, () => undefined);
  const { passwords } = storeSecrets(held.home);
  await connected(storeUrl(held.folder, 'postgres', passwords, 'postgres'), async (admin) => {
    await admin.query('alter role soleus_owner createdb');
    // These databases live for seconds: nothing of them has to survive a power cut.
    await admin.query('alter system set fsync = off');
    await admin.query('select pg_reload_conf()');
  });
  const stop = async () => {
    await store.stop();
    rmSync(folder, { recursive: true });
  };
  return { ownerUrl: store.ownerUrl, appUrl: store.appUrl, stop };
}
