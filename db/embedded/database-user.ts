import { spawnSync } from 'node:child_process';
import { Halt } from '@/lib/halt';

/** The system account that the database runs as. */
export type DatabaseUser = { uid: number; gid: number };

const NAME = 'soleus';

/**
 * PostgreSQL refuses to run as root, so root gets a system account of its own, made once and used again.
 * null: we are an ordinary user and the database runs as ourselves.
 */
export function databaseUser(): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  const known = lookUp();
  if (known) return known;
  const made = spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME], {
    encoding: 'utf8',
  });
  const user = lookUp();
  if (user) return user;
  throw new Halt(
    `PostgreSQL may not run as root, and the system user "${NAME}" could not be made` +
      ` (${made.error?.message ?? made.stderr.trim()}). Make it by hand, or start as an ordinary user.`,
  );
}

/** Whether the database's account may pass through a folder and all its parents. Asked, not computed: ACLs count. */
export function canEnter(folder: string, user: DatabaseUser | null): boolean {
  return spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0;
}

function lookUp(): DatabaseUser | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const asked = spawnSync('id', [flag, NAME], { encoding: 'utf8' });
    return asked.status === 0 ? Number(asked.stdout) : Number.NaN;
  });
  return uid && gid ? { uid, gid } : null;
}
