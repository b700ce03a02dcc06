import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownFolder } from '@/db/embedded/folder';
import { readSecrets } from '@/db/embedded/secrets';
import { storeUrl } from '@/db/embedded/store';
import { type Server, startServer } from '@/lib/start-server';
import { connected, onDatabase } from '../../support/database-url';
import { root } from '../../support/tree';
import { copyWithoutProxy } from './without-proxy';

/**
 * Starts Soleus as `npm start` does, on any free port, with a store of its own that holds the demo clinics, and
 * leaves nothing behind. A second one serves the same store without proxy.ts, for the access matrix.
 */
export default async function product() {
  const folder = mkdtempSync(join(tmpdir(), 'soleus-e2e-'));
  // As root, the database runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const home = join(folder, 'store');
  const bare = join(folder, 'without-proxy');
  const database = await ownDatabase();
  const running: Server[] = [];
  const leave = async () => {
    for (const server of running.reverse()) await server.stop();
    await database?.drop();
    rmSync(folder, { recursive: true });
  };
  try {
    const environment = { ...process.env, SOLEUS_HOME: home, ...database?.environment };
    running.push(await startServer(root, environment, database ? ['--demo'] : []));
    mkdirSync(bare);
    copyWithoutProxy(bare);
    const store = database?.environment ?? embeddedStore(home);
    running.push(await startServer(bare, { ...process.env, ...store }));
    const [whole, withoutProxy] = running.map((server) => server.address);
    Object.assign(process.env, {
      SOLEUS_URL: whole,
      SOLEUS_URL_WITHOUT_PROXY: withoutProxy,
      SOLEUS_STORE: store.DATABASE_URL,
      SOLEUS_PEOPLE: join(folder, 'people'),
    });
  } catch (error) {
    await leave();
    throw error;
  }
  return leave;
}

/** What the second server needs to serve the first one's embedded store. Cookies hold for both: one secret. */
function embeddedStore(home: string) {
  const { passwords, sessionSecret } = readSecrets(home);
  const folder = knownFolder(home) ?? home;
  return {
    DATABASE_URL: storeUrl(folder, 'soleus_app', passwords),
    DATABASE_OWNER_URL: storeUrl(folder, 'soleus_owner', passwords),
    NEXTAUTH_SECRET: sessionSecret,
  };
}

/** A database of our own on the server that DATABASE_URL names: the one it names is not ours to fill. */
async function ownDatabase() {
  const { DATABASE_URL: app, DATABASE_OWNER_URL: owner } = process.env;
  if (!app || !owner) return null;
  const name = `soleus_e2e_${randomBytes(6).toString('hex')}`;
  await connected(owner, (client) => client.query(`create database ${name}`));
  return {
    environment: {
      DATABASE_URL: onDatabase(app, name),
      DATABASE_OWNER_URL: onDatabase(owner, name),
      NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    },
    // Not by force: the owner may not end what the app's role has not closed yet, and PostgreSQL waits for it.
    drop: () => connected(owner, (client) => client.query(`drop database ${name}`)),
  };
}
