import { join } from 'node:path';
import { withConnection } from '@/db/connect';
import { type RolePasswords, requireOwnRoles } from '@/db/roles';
import { findBinaries } from './binaries';
import { ensureCluster, privateFolder } from './cluster';
import { databaseUser } from './database-user';
import { requireDurable } from './durability';
import { fillWhole, setAsideHalfFilled } from './filling';
import { rememberFolder, storeFolder, storeHome } from './folder';
import { type Lock, lockStore } from './lock';
import { clearOrphans, postmasterFile } from './orphans';
import { startPostgres } from './postgres';
import type { Say } from './say';
import { storeSecrets } from './secrets';

/** The running embedded database. Its two addresses carry passwords: never print them but on request. */
export type EmbeddedStore = {
  appUrl: string;
  ownerUrl: string;
  sessionSecret: string;
  died: Promise<string>;
  /** For what a new store is filled with before anyone uses it: all of it, or an empty store again. */
  fill: (work: () => Promise<void>) => Promise<void>;
  stop: () => Promise<void>;
};
/** The store's place, held by us: no other process may use it until we release it or end. */
export type HeldStore = { home: string; folder: string; lock: Lock };

/** Takes the store for this process, or says who has it. Nothing runs yet. `isLeaving`: that it will soon be free. */
export async function holdStore(
  checkout: string,
  configuredHome: string | undefined,
  isLeaving?: () => boolean,
): Promise<HeldStore> {
  const home = storeHome(checkout, configuredHome);
  const folder = storeFolder(home, databaseUser());
  return { home, folder, lock: await lockStore(folder, isLeaving) };
}

/** Starts the database of a held store: recovers what a crash left, and makes what is missing. */
export async function startStore({ home, folder }: HeldStore, say: Say): Promise<EmbeddedStore> {
  const user = databaseUser();
  const { passwords, sessionSecret } = storeSecrets(home);
  privateFolder(join(folder, 'run'), user);
  const binaries = findBinaries(folder, user);
  const data = ensureCluster(folder, binaries, user, passwords.postgres);
  rememberFolder(home, folder);
  await clearOrphans(folder, data, say);
  const postgres = await startPostgres({ bin: binaries.bin, folder, data, user });
  try {
    await withConnection(storeUrl(folder, 'postgres', passwords, 'postgres'), async (admin) => {
      await setAsideHalfFilled(home, admin, say);
      await requireOwnRoles(admin, passwords);
    });
    const appUrl = storeUrl(folder, 'soleus_app', passwords);
    await withConnection(appUrl, requireDurable);
    const { died, stop } = postgres;
    const ownerUrl = storeUrl(folder, 'soleus_owner', passwords);
    return { appUrl, ownerUrl, sessionSecret, died, stop, fill: (work) => fillWhole(home, work) };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** The address of the running database for one of its roles: by socket on Linux, by loopback port elsewhere. */
export function storeUrl(
  folder: string,
  role: keyof RolePasswords,
  passwords: RolePasswords,
  database = 'soleus',
): string {
  const login = `${role}:${passwords[role]}`;
  if (process.platform === 'linux') {
    return `postgres://${login}@/${database}?host=${encodeURIComponent(join(folder, 'run'))}`;
  }
  return `postgres://${login}@127.0.0.1:${postmasterFile(join(folder, 'pg'))[3]}/${database}`;
}
