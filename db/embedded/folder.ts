import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { EXIT, Halt } from '@/lib/halt';
import { canEnter, type DatabaseUser } from './database-user';
import { writePrivate } from './private-file';

/** A socket's path may have 107 bytes on Linux and 103 on macOS. */
const SOCKET_PATH_BYTES = 103;
const pointerShape = z.object({ folder: z.string() });

/** Where the secrets live: `.soleus/` of the checkout, or what SOLEUS_HOME names. Made if it is not there. */
export function storeHome(checkout: string, configured: string | undefined): string {
  const home = configured ? resolve(configured) : join(checkout, '.soleus');
  makeFolder(home);
  try {
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Halt(
      `${home} is closed to this user. Set SOLEUS_HOME to a folder of your own.`,
      EXIT.configuration,
    );
  }
  return realpathSync(home);
}

/**
 * The folder of the database itself: the home where that works, else one that the database's account can enter
 * and whose socket path is short enough. Once a store exists its home names it, so that a later change of
 * modes or of user can never start a second, empty store unnoticed.
 */
export function storeFolder(home: string, user: DatabaseUser | null): string {
  const known = knownFolder(home);
  if (known && !existsSync(join(known, 'pg'))) {
    throw new Halt(
      `${pointerFile(home)} says that the data is in ${known}, but it is not there. Nothing was changed.` +
        ' Bring the folder back; or remove that file to begin with an empty store.',
    );
  }
  const candidates = known ? [known] : [home, fallback(home)];
  for (const folder of candidates) {
    makeFolder(folder);
    if (socketFits(folder) && canEnter(folder, user)) return folder;
  }
  throw new Halt(
    `The database's account cannot use ${candidates.join(' or ')}: a parent folder is closed, or the path is` +
      ' too long for a socket. Set SOLEUS_HOME to a shorter, open folder.',
    EXIT.configuration,
  );
}

/** Remembers where the data is. A folder inside the home is kept as relative, so that the checkout may move. */
export function rememberFolder(home: string, folder: string): void {
  const inside = relative(home, folder);
  const named = inside.startsWith('..') ? folder : inside || '.';
  if (knownFolder(home) !== folder) writePrivate(pointerFile(home), `${JSON.stringify({ folder: named })}\n`);
}

/** The folder of a store that exists, or null before the first start. */
export function knownFolder(home: string): string | null {
  const file = pointerFile(home);
  if (!existsSync(file)) return null;
  return resolve(home, pointerShape.parse(JSON.parse(readFileSync(file, 'utf8'))).folder);
}

const pointerFile = (home: string) => join(home, 'store.json');

function fallback(home: string): string {
  const name = createHash('sha256').update(home).digest('hex').slice(0, 12);
  return process.getuid?.() === 0
    ? join('/var/lib/soleus', name)
    : join(homedir(), '.local/share/soleus', name);
}

function socketFits(folder: string): boolean {
  return (
    process.platform !== 'linux' ||
    Buffer.byteLength(join(folder, 'run', '.s.PGSQL.5432')) <= SOCKET_PATH_BYTES
  );
}

/** Root's folders must let the database's account through (0711), whatever the umask says. */
function makeFolder(folder: string): void {
  const root = process.getuid?.() === 0;
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let made = first ? folder : ''; made; made = made === first ? '' : resolve(made, '..')) {
    chmodSync(made, root ? 0o711 : 0o700);
  }
}
