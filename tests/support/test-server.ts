import { Client } from 'pg';

/** A PostgreSQL server for tests: its owner may create databases, and `stop` leaves nothing behind. */
export type TestServer = { ownerUrl: string; appUrl: string; stop: () => Promise<void> };

/** The server that DATABASE_OWNER_URL and DATABASE_URL name. */
export async function testServer(): Promise<TestServer> {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl } = process.env;
  if (!ownerUrl || !appUrl)
    throw new Error('Set DATABASE_OWNER_URL and DATABASE_URL, or neither with npm test');
  return { ownerUrl, appUrl, stop: async () => {} };
}

/** The same server and login, another database. */
export function onDatabase(url: string, database: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/]*)\/[^?]*/, `$1/${database}`);
}

/** One connection for one piece of work. */
export async function connected<Value>(
  url: string,
  work: (client: Client) => Promise<Value>,
): Promise<Value> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
