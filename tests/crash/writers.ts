import pg from 'pg';
import { NO_CLINIC, newId } from '@/lib/id';

/** Writes until the database goes away; returns the ids whose commit was acknowledged. */
export async function writeUntilCrash(url: string, writers: number): Promise<string[]> {
  const lists = await Promise.all(Array.from({ length: writers }, () => writeAlone(url)));
  return lists.flat();
}

async function writeAlone(url: string): Promise<string[]> {
  const acknowledged: string[] = [];
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (;;) {
      const id = newId();
      await client.query(
        `begin; set local app.door = 'account'; set local app.clinic_id = '${NO_CLINIC}';
         set local app.patient_id = 'staff';
         insert into clinics (id, name, time_zone) values ('${id}', 'Crash', 'UTC'); commit`,
      );
      acknowledged.push(id);
    }
  } catch {
    await client.end().catch(() => undefined);
    return acknowledged;
  }
}

/** Of these ids, those that the database does not hold exactly once. */
export async function notOnce(url: string, ids: readonly string[]): Promise<string[]> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `set app.door = 'account'; set app.clinic_id = '${NO_CLINIC}'; set app.patient_id = 'staff'`,
  );
  const { rows } = await client.query<{ id: string; times: number }>(
    'select id, count(*)::int as times from clinics group by id',
  );
  await client.end();
  const once = new Set(rows.filter((row) => row.times === 1).map((row) => row.id));
  return ids.filter((id) => !once.has(id));
}
