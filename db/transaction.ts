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

/** A prepared statement by its name: planned once per connection. */
export type Named = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

export type Tx = {
  readonly db: Orm;
  /** A prepared statement, by name, for the few hot reads. */
  readonly named: <Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ) => Promise<Row[]>;
  /** The same for the last statement of all: `commit` travels behind it. A statement after it finds no settings. */
  readonly namedLast: <Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ) => Promise<Row[]>;
  /** A statement that nothing waits for: it is sent in one go with `commit`. When it fails, nothing is committed. */
  readonly atCommit: (statement: Named) => void;
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

const send = async <Row extends QueryResultRow>(client: PoolClient, { name, text, values }: Named) =>
  (await client.query<Row>({ name, text, values: [...values] })).rows;

const orms = new WeakMap<PoolClient, Orm>();

function ormOf(client: PoolClient): Orm {
  const orm = orms.get(client) ?? drizzle(client, { casing: 'snake_case' });
  orms.set(client, orm);
  return orm;
}

/**
 * One transaction. `begin` with its settings is not waited for: `work` sends its first statement behind it. Should
 * `begin` fail, that statement finds no settings, and every policy refuses. Nothing ends before all that was sent
 * is answered: a client goes back to the pool with no query under way.
 */
export function inTransaction<Value>(settings: Settings, work: (tx: Tx) => Promise<Value>): Promise<Value> {
  return onClient(async (client) => {
    const last: Named[] = [];
    let ends: Promise<PromiseSettledResult<unknown>[]> | undefined;
    const end = () => {
      ends ??= Promise.allSettled([...last.map((one) => send(client, one)), client.query('commit')]);
      return ends;
    };
    const [begun, worked] = await Promise.allSettled([
      client.query(`begin; ${settingsSql(settings)}`),
      work({
        db: ormOf(client),
        named: (name, text, values) => send(client, { name, text, values }),
        namedLast: <Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]) => {
          const rows = send<Row>(client, { name, text, values });
          void end();
          return rows;
        },
        atCommit: (statement) => {
          if (ends) throw new Error('What is said at commit comes before the last statement');
          last.push(statement);
        },
      }),
    ]);
    if (begun.status === 'rejected') throw begun.reason;
    if (worked.status === 'rejected') throw worked.reason;
    for (const ended of await end()) if (ended.status === 'rejected') throw ended.reason;
    return worked.value;
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
