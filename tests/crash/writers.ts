import { withConnection } from '@/db/connect';
import { knownFolder } from '@/db/embedded/folder';
import { readSecrets } from '@/db/embedded/secrets';
import { storeUrl } from '@/db/embedded/store';
import { NO_CLINIC, newId } from '@/lib/id';
import { logUntilCrash, openPain } from './portal';
import type { Crash } from './rounds';

const WRITERS = 6;
type Writing = Pick<Crash, 'open' | 'notOnce'>;

/** Rows straight into the database: for the start of the database alone, which needs no build. */
export const intoDatabase: Writing = {
  open: async (home) => {
    const url = urlOf(home, 'soleus_app');
    return (acknowledge) => together(() => writeRows(url, acknowledge));
  },
  notOnce: (home, ids) => countOnce(home, 'clinics', ids),
};

/** Pain scores through the portal, as a patient's phone sends them. */
export function intoPortal(base: string): Writing {
  return {
    open: async () => {
      const form = await openPain(base);
      return (acknowledge) => together(() => logUntilCrash(form, acknowledge));
    },
    notOnce: (home, ids) => countOnce(home, 'pain_entries', ids),
  };
}

const together = async (write: () => Promise<void>) => {
  await Promise.all(Array.from({ length: WRITERS }, write));
};

async function writeRows(url: string, acknowledge: (id: string) => void): Promise<void> {
  const work = withConnection(url, async (client) => {
    for (;;) {
      const id = newId();
      await client.query(
        `begin; set local app.door = 'account'; set local app.clinic_id = '${NO_CLINIC}';
         set local app.patient_id = 'staff';
         insert into clinics (id, name, time_zone) values ('${id}', 'Crash', 'UTC'); commit`,
      );
      acknowledge(id);
    }
  });
  await work.catch(() => undefined);
}

/** Counted as the superuser, past row security. */
function countOnce(
  home: string,
  table: 'clinics' | 'pain_entries',
  ids: readonly string[],
): Promise<string[]> {
  return withConnection(urlOf(home, 'postgres'), async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${table} group by id having count(*) = 1`,
    );
    const once = new Set(rows.map((row) => row.id));
    return ids.filter((id) => !once.has(id));
  });
}

const urlOf = (home: string, role: 'postgres' | 'soleus_app') =>
  storeUrl(knownFolder(home) ?? home, role, readSecrets(home).passwords);
