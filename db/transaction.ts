import 'server-only';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import { isId } from '@/lib/id';
import { pool } from './client';
import { withoutValues } from './database-error';

/**
 * drizzle without `transaction`: on a client that is already inside one, it would send `begin` again and its
 * `commit` would end the outer transaction, and with it the row security settings.
 */
type Orm = Omit<NodePgDatabase<Record<string, never>>, 'transaction'>;

export type Tx = {
  readonly db: Orm;
  /** A prepared statement, by name, for the few hot reads: planned once per connection. */
  readonly named: <Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ) => Promise<Row[]>;
};

/** What every policy compares with. */
export type Settings = {
  readonly door: 'clinic' | 'account';
  readonly clinicId: string;
  /** null for staff */
  readonly patientId: string | null;
};

/** `set local`, not set_config: Citus forwards only the former. The ids are checked, since they become SQL text. */
function settingsSql({ door, clinicId, patientId }: Settings): string {
  if (!isId(clinicId) || (patientId !== null && !isId(patientId))) throw new Error('Not an id');
  return `set local app.door = '${door}'; set local app.clinic_id = '${clinicId}'; set local app.patient_id = '${patientId ?? 'staff'}'`;
}

const wrapped = new WeakMap<PoolClient, Tx>();

function txOf(client: PoolClient): Tx {
  const known = wrapped.get(client);
  if (known) return known;
  const made: Tx = {
    db: drizzle(client, { casing: 'snake_case' }),
    named: async <Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]) =>
      (await client.query<Row>({ name, text, values: [...values] })).rows,
  };
  wrapped.set(client, made);
  return made;
}

/** One transaction whose first message is `begin` with its settings: one round trip, not two. */
export function inTransaction<Value>(settings: Settings, work: (tx: Tx) => Promise<Value>): Promise<Value> {
  const first = `begin; ${settingsSql(settings)}`;
  return onClient(async (client) => {
    await client.query(first);
    const value = await work(txOf(client));
    await client.query('commit');
    return value;
  });
}

// As the pool: Next bundles this file more than once (pages, route handlers), and what a connection has prepared is
// prepared for all of them.
declare global {
  var soleusPrepared: WeakMap<PoolClient, Set<string>> | undefined;
}

function preparedOn(client: PoolClient): Set<string> {
  globalThis.soleusPrepared ??= new WeakMap();
  const names = globalThis.soleusPrepared.get(client) ?? new Set();
  globalThis.soleusPrepared.set(client, names);
  return names;
}

/**
 * One read as a transaction of its own in one message, for what every request asks: `begin`, the settings, the
 * statement and `commit`. It is planned once per connection, under its name; the values are quoted by pg.
 */
export function readAlone<Row extends QueryResultRow>(
  settings: Settings,
  { name, text }: { name: string; text: string },
  values: readonly string[],
): Promise<Row[]> {
  const before = `begin; ${settingsSql(settings)}`;
  return onClient(async (client) => {
    const known = preparedOn(client);
    if (!known.has(name)) {
      await client.query(`prepare ${name} as ${text}`);
      known.add(name);
    }
    const given = values.map((value) => client.escapeLiteral(value)).join(', ');
    return rowsOf(await client.query<Row>(`${before}; execute ${name}(${given}); commit`));
  });
}

/** pg answers several statements with a list, which its types do not say. */
function rowsOf<Row extends QueryResultRow>(answers: QueryResult<Row> | QueryResult<Row>[]): Row[] {
  const all = Array.isArray(answers) ? answers : [answers];
  return all.flatMap((answer) => (answer.command === 'SELECT' ? answer.rows : []));
}

async function onClient<Value>(work: (client: PoolClient) => Promise<Value>): Promise<Value> {
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    return await work(client);
  } catch (error) {
    await client.query('rollback').catch((fault: Error) => {
      broken = fault;
    });
    throw withoutValues(error);
  } finally {
    // A connection that could not roll back is closed, never pooled: its state is unknown.
    client.release(broken);
  }
}
