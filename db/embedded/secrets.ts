import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Halt } from '@/lib/halt';
import { writePrivate } from './private-file';

const secret = z.string().min(32);
const shape = z.object({
  sessionSecret: secret,
  passwords: z.object({ postgres: secret, soleus_owner: secret, soleus_app: secret }),
});
export type StoreSecrets = z.infer<typeof shape>;

/**
 * The embedded store's own secrets, made once: one random password per database role and the key of the
 * session cookies. A file that does not read is left alone: new passwords would lock us out of the data.
 */
export function storeSecrets(home: string): StoreSecrets {
  const file = join(home, 'secrets.json');
  if (!existsSync(file)) writePrivate(file, `${JSON.stringify(newSecrets(), null, 2)}\n`);
  if (process.platform !== 'win32' && statSync(file).mode & 0o077) chmodSync(file, 0o600);
  return readSecrets(home);
}

/** The secrets of a store that exists. */
export function readSecrets(home: string): StoreSecrets {
  const file = join(home, 'secrets.json');
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Halt(
      `${file} cannot be read, and the database opens only with it. Bring it back from a backup.`,
    );
  }
}

const newSecrets = (): StoreSecrets => ({
  sessionSecret: random(),
  passwords: { postgres: random(), soleus_owner: random(), soleus_app: random() },
});

const random = () => randomBytes(32).toString('hex');
