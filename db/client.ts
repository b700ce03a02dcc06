import 'server-only';
import pg from 'pg';
import { env } from '@/lib/env';
import { databaseFault, log } from '@/lib/log';

// A birth date or a diary day stays text: it must never pass through a JavaScript Date.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

// Next bundles this file more than once; the pool must exist once in the process, and bin/start ends it.
declare global {
  var soleusPool: pg.Pool | undefined;
}

/** The pool of the plain app role. Only db/scope.ts and db/account.ts may ask for it. */
export function pool(): pg.Pool {
  if (!globalThis.soleusPool) {
    globalThis.soleusPool = new pg.Pool({
      connectionString: env().DATABASE_URL,
      max: 10,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 15_000,
      // A query is sent without waiting for the answer to the one before it: a transaction's first statement travels
      // with its `begin`, its last with its `commit`.
      pipeline: true,
      // Named statements are planned once per connection: with the policies in it, planning costs as much as running.
      options: '-c plan_cache_mode=force_generic_plan',
    });
    // A client at work tells of a lost server twice, by its failing query and by an event; unheard, the event would
    // end the process before its orderly stop.
    globalThis.soleusPool.on('connect', (client) => client.on('error', () => undefined));
    // An idle client whose server goes away emits here; without a listener the process would die.
    globalThis.soleusPool.on('error', (error) =>
      log.warn(databaseFault(error), 'idle database connection lost'),
    );
  }
  return globalThis.soleusPool;
}

/** Lets running queries end, then closes the connections. */
export async function closePool(): Promise<void> {
  const open = globalThis.soleusPool;
  globalThis.soleusPool = undefined;
  await open?.end();
}
