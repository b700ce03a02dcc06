import { withConnection } from '@/db/connect';
import { type HeldStore, holdStore, startStore } from '@/db/embedded/store';
import { migrateStore } from '@/db/migrate';
import { refuseLogin, refuseStrongRole, requireRole, requireVersion } from '@/db/roles';
import { isStrongSecret } from '@/lib/env';
import { EXIT, Halt } from '@/lib/halt';
import type { Teardown } from './teardown';

export type Database = {
  appUrl: string;
  ownerUrl: string;
  sessionSecret: string;
  /** Only the embedded store is ours to fill with demo clinics unasked. */
  embedded: boolean;
  /** Settles when the embedded database ends; never for one of the operator's own. */
  died: Promise<string>;
  /** Fills an empty store; the embedded one begins anew where that is cut off half-way. */
  fill: (work: () => Promise<void>) => Promise<void>;
};
/** Where the data will come from, checked and held, with nothing started yet. */
export type Source = { held: HeldStore | null; open: () => Promise<Database> };

/** The operator's own database where DATABASE_URL is set, else the embedded store. */
export async function chooseSource(
  root: string,
  environment: NodeJS.ProcessEnv,
  teardown: Teardown,
): Promise<Source> {
  if (environment.DATABASE_URL) {
    const database = readExternal(environment);
    return { held: null, open: () => openExternal(database) };
  }
  const held = await holdStore(root, environment.SOLEUS_HOME, () => teardown.begun);
  return { held, open: () => openEmbedded(held, teardown) };
}

/** Migrates as owner, closes that connection, and makes sure that the app's role is bound by row security. */
export async function prepareDatabase({ appUrl, ownerUrl }: Database): Promise<void> {
  await withConnection(ownerUrl, migrateStore);
  await withConnection(appUrl, refuseStrongRole);
}

async function openEmbedded(held: HeldStore, teardown: Teardown): Promise<Database> {
  const store = await startStore(held, console.log);
  await teardown.add(store.stop);
  return { ...store, embedded: true };
}

function readExternal(environment: NodeJS.ProcessEnv): Database {
  const { DATABASE_URL = '', DATABASE_OWNER_URL = '', NEXTAUTH_SECRET = '' } = environment;
  if (!DATABASE_OWNER_URL) {
    throw new Halt(
      'DATABASE_URL is set, so DATABASE_OWNER_URL is needed for the migrations (role soleus_owner).',
      EXIT.configuration,
    );
  }
  if (!isStrongSecret(NEXTAUTH_SECRET)) {
    const fault = NEXTAUTH_SECRET ? 'weak: a placeholder, or shorter than 32 characters' : 'missing';
    throw new Halt(`NEXTAUTH_SECRET is ${fault}. Make one: openssl rand -hex 32`, EXIT.configuration);
  }
  const never = new Promise<string>(() => undefined);
  return {
    appUrl: DATABASE_URL,
    ownerUrl: DATABASE_OWNER_URL,
    sessionSecret: NEXTAUTH_SECRET,
    embedded: false,
    died: never,
    fill: (work) => work(),
  };
}

async function openExternal(database: Database): Promise<Database> {
  await checkLogin('DATABASE_OWNER_URL', 'soleus_owner', database.ownerUrl);
  await checkLogin('DATABASE_URL', 'soleus_app', database.appUrl);
  return database;
}

async function checkLogin(variable: string, role: string, url: string): Promise<void> {
  try {
    await withConnection(url, async (client) => {
      await requireVersion(client);
      await requireRole(client, variable, role);
    });
  } catch (error) {
    throw error instanceof Halt ? error : refuseLogin(variable, role, error);
  }
}
