import pg from 'pg';
import { addDays } from '@/clinical/time/days';
import { mintScope } from '@/db/account';
import { caseloadStatement, readCaseload } from '@/db/queries/caseload';
import { LOG_PAIN } from '@/db/queries/pain-entries';
import { withScope } from '@/db/scope';
import { newId } from '@/lib/id';
import { median, timed } from './figures';
import { FIRST_PATIENT, idOf } from './rows';

/** The floors plan once per connection, as the product does. */
const OPTIONS = '-c plan_cache_mode=force_generic_plan';
const ROUNDS = 5;
const RUNS = 200;

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

const chart = (today: string): Raw => ({
  name: 'bench_chart',
  text: `select local_on, worst_pain, done_count, part_count, not_done_count from day_totals
         where clinic_id = $1 and patient_id = $2 and local_on >= $3 order by local_on`,
  values: [patient.clinicId, patient.id, addDays(today, -365)],
});

const logPain = (today: string): Raw => ({
  name: 'bench_log',
  text: LOG_PAIN,
  values: [
    patient.clinicId,
    newId(),
    patient.id,
    idOf('episode', 0),
    3,
    null,
    null,
    null,
    new Date(),
    today,
    'UTC',
    'portal',
    patient.membershipId,
    newId(),
  ],
});

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
 * Transactions per second with row security on ÷ off, the same transactions on one connection: caseload, a year of
 * one patient, an insert. The owner switches it off and on again between rounds; this store holds only made-up rows.
 */
export async function measureRowSecurity(appUrl: string, ownerUrl: string, today: string): Promise<number[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  const client = new pg.Client({ connectionString: appUrl, options: OPTIONS });
  await Promise.all([owner.connect(), client.connect()]);
  const { rows: tables } = await owner.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relforcerowsecurity`,
  );
  const turn = async (how: 'enable' | 'disable') => {
    for (const { name } of tables) await owner.query(`alter table ${name} ${how} row level security`);
  };
  const ratios: number[][] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const measured = [];
      for (const how of ['enable', 'disable'] as const) {
        await turn(how);
        const each = [];
        for (const make of [caseload, chart, logPain]) {
          await timed(30, () => raw(client, make(today)));
          each.push(median(await timed(RUNS, () => raw(client, make(today)))));
        }
        measured.push(each);
      }
      const [on = [], off = []] = measured;
      ratios.push(on.map((milliseconds, index) => (off[index] ?? Number.NaN) / milliseconds));
    }
  } finally {
    await turn('enable');
    await Promise.all([owner.end(), client.end()]);
  }
  return ratios.flat();
}
