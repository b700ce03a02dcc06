import pg from 'pg';
import { addDays } from '@/clinical/time/days';
import { mintScope } from '@/db/account';
import { caseloadStatement, readCaseload } from '@/db/queries/caseload';
import { LOG_PAIN } from '@/db/queries/pain-entries';
import { withScope } from '@/db/scope';
import { newId } from '@/lib/id';
import { median, timed } from './figures';
import { FIRST_PATIENT, idOf, PATIENTS_PER_THERAPIST, THERAPISTS_PER_CLINIC } from './rows';

/** The floors plan once per connection, as the product does. */
const OPTIONS = '-c plan_cache_mode=force_generic_plan';
const ROUNDS = 5;
const RUNS = 200;
const CONNECTIONS = 16;
const WARM_UP_MS = 200;
const WINDOW_MS = 1_200;

const therapist = { clinicId: idOf('clinic', 0), membershipId: idOf('membership', 0), patientId: null };
const patient = {
  clinicId: idOf('clinic', 0),
  id: idOf('patient', 0),
  membershipId: idOf('membership', FIRST_PATIENT),
};
const view = {
  sort: { by: 'next', descending: false },
  side: null,
  next: null,
  find: null,
  cursor: null,
} as const;

type Raw = { name: string; text: string; values: readonly unknown[] };

const settings = `set local app.door = 'clinic'; set local app.clinic_id = '${therapist.clinicId}'; set local app.patient_id = 'staff'`;

/** The floor: the same statement through pg alone, inside the same `begin; set local; … commit`. */
async function raw(client: pg.ClientBase, statement: Raw): Promise<void> {
  await client.query(`begin; ${settings}`);
  await client.query({ ...statement, values: [...statement.values] });
  await client.query('commit');
}

const caseload = (today: string): Raw => caseloadStatement(therapist, today, view);

const chart = (today: string): Raw => series(today, 365);

const series = (today: string, days: number): Raw => ({
  name: 'bench_series',
  text: `select local_on, worst_pain, done_count, part_count, not_done_count from day_totals
         where clinic_id = $1 and patient_id = $2 and local_on >= $3 order by local_on`,
  values: [patient.clinicId, patient.id, addDays(today, -days)],
});

let entry = 0;

/** Each entry by the next patient of the clinic: a single one's day total would be a queue. */
function logPain(today: string): Raw {
  entry = (entry + 1) % (THERAPISTS_PER_CLINIC * PATIENTS_PER_THERAPIST);
  return {
    name: 'bench_log',
    text: LOG_PAIN,
    values: [
      therapist.clinicId,
      newId(),
      idOf('patient', entry),
      idOf('episode', entry),
      3,
      null,
      null,
      null,
      new Date(),
      today,
      'UTC',
      'portal',
      idOf('membership', FIRST_PATIENT + entry),
      newId(),
    ],
  };
}

/** Medians in ms of the floors, and of the product's caseload function beside its own floor, sides interleaved. */
export async function measureSql(appUrl: string, today: string) {
  const client = new pg.Client({ connectionString: appUrl, options: OPTIONS });
  await client.connect();
  const scope = mintScope(therapist);
  const ours = () => withScope(scope, (tx) => readCaseload(tx, today, view));
  await timed(50, ours);
  await timed(50, () => raw(client, caseload(today)));
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const floor = median(await timed(RUNS, () => raw(client, caseload(today))));
    const product = median(await timed(RUNS, ours));
    rounds.push({ floor, product, ratio: product / floor });
  }
  const chartMs = median(await timed(RUNS, () => raw(client, chart(today))));
  const logPainMs = median(await timed(RUNS, () => raw(client, logPain(today))));
  await client.end();
  return {
    caseloadMs: median(rounds.map((round) => round.floor)),
    chartMs,
    logPainMs,
    caseloadDataOverSql: median(rounds.map((round) => round.ratio)),
  };
}

/**
 * Transactions per second with row security on ÷ off, the same transactions at 16 connections: caseload, 90 days of
 * one patient, an insert. The owner switches it off and on again; this store holds only made-up rows. The order
 * turns round each time, so that what drifts on the machine favours neither side.
 */
export async function measureRowSecurity(appUrl: string, ownerUrl: string, today: string): Promise<number[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  const pool = new pg.Pool({ connectionString: appUrl, options: OPTIONS, max: CONNECTIONS });
  // Its connections are told of the store's stop when that comes before they have closed.
  pool.on('error', () => undefined);
  await owner.connect();
  const { rows: tables } = await owner.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relforcerowsecurity`,
  );
  const turn = async (how: 'enable' | 'disable') => {
    for (const { name } of tables) await owner.query(`alter table ${name} ${how} row level security`);
  };
  const ratios: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const perSecond = { enable: [0], disable: [0] };
      const order = round % 2 ? (['disable', 'enable'] as const) : (['enable', 'disable'] as const);
      for (const how of order) {
        await turn(how);
        const each: number[] = [];
        for (const make of [caseload, (on: string) => series(on, 90), logPain])
          each.push(await transactionsPerSecond(pool, () => make(today)));
        perSecond[how] = each;
      }
      ratios.push(...perSecond.enable.map((on, index) => on / (perSecond.disable[index] ?? Number.NaN)));
    }
  } finally {
    await turn('enable');
    await Promise.all([owner.end(), pool.end()]);
  }
  return ratios;
}

/** The same transaction again and again at 16 connections, after a short warm-up. */
async function transactionsPerSecond(pool: pg.Pool, make: () => Raw): Promise<number> {
  const run = async (until: number) => {
    let done = 0;
    const client = await pool.connect();
    while (performance.now() < until) {
      await raw(client, make());
      done += 1;
    }
    client.release();
    return done;
  };
  const all = (until: number) => Promise.all(Array.from({ length: CONNECTIONS }, () => run(until)));
  await all(performance.now() + WARM_UP_MS);
  const began = performance.now();
  const counts = await all(began + WINDOW_MS);
  return (counts.reduce((sum, count) => sum + count, 0) * 1000) / (performance.now() - began);
}
