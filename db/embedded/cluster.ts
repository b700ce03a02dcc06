import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Halt } from '@/lib/halt';
import type { Binaries } from './binaries';
import type { DatabaseUser } from './database-user';
import { syncFolder } from './private-file';

/** All that the database's programs see of an environment: nothing of ours, which holds secrets. */
export const databaseEnvironment: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
  TZ: 'UTC',
};

/** Makes a folder of the database's account that nobody else may enter. */
export function privateFolder(path: string, user: DatabaseUser | null): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o700);
  if (user) chownSync(path, user.uid, user.gid);
}

/**
 * Makes sure that the store's folder holds a database of our version, and returns its data folder.
 * initdb works beside it and a rename puts the result in place, so a start cut off half-way leaves no
 * half database. A data folder is never deleted: what we cannot use stays as it is, and we say so.
 */
export function ensureCluster(
  folder: string,
  { bin, version }: Binaries,
  user: DatabaseUser | null,
  superuserPassword: string,
): string {
  const data = join(folder, 'pg');
  if (existsSync(data)) {
    refuseForeign(data, version);
    return data;
  }
  const draft = mkdtempSync(join(folder, 'pg.new-'));
  privateFolder(draft, user);
  const passwordFile = join(folder, 'run', 'initdb-password');
  try {
    writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
    if (user) chownSync(passwordFile, user.uid, user.gid);
    const made = spawnSync(join(bin, 'initdb'), [...initdbOptions, `--pwfile=${passwordFile}`, '-D', draft], {
      ...user,
      cwd: '/',
      env: databaseEnvironment,
      encoding: 'utf8',
    });
    if (made.status !== 0) throw new Halt(`initdb failed: ${made.error?.message ?? made.stderr.trim()}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, data);
  syncFolder(folder);
  return data;
}

/** Explicit, because initdb otherwise takes encoding and locale from the terminal that ran the first start. */
const initdbOptions = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=und',
  '--locale=C',
];

function refuseForeign(data: string, version: string): void {
  const marker = join(data, 'PG_VERSION');
  const found = existsSync(marker) ? readFileSync(marker, 'utf8').trim() : null;
  if (found === null) {
    throw new Halt(
      `${data} is not a PostgreSQL data folder. It was left as it is; move it away, or set SOLEUS_HOME.`,
    );
  }
  if (found !== version.split('.')[0]) {
    throw new Halt(
      `${data} was made by PostgreSQL ${found}, and this Soleus brings ${version}. The data was left as it is:` +
        ' start the version of Soleus that made it, and move the data over by backup and restore.',
    );
  }
}
