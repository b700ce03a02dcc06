import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closePool } from '@/db/client';
import { localDate, now } from '@/lib/clock';
import { geometricMean, median, p50p95, rounded, timed } from './figures';
import { load, painThroughput, sendPain, throughput } from './http';
import { loadBenchRows } from './load';
import { databaseUrl, startProduct } from './product';
import { DRAFT_PATIENT, FIRST_PATIENT, idOf } from './rows';
import { firstLoadJsKb } from './scripts';
import { type PainForm, readPainForm, type Signed, signIn } from './session';
import { measureRowSecurity, measureSql } from './sql';

const ROUNDS = 5;
const PATIENTS = 32;
/** A patient for whom this bench logs nothing of its own. */
const CHART = `/patients/${idOf('patient', 49)}`;
const DRAFT = `/patients/${idOf('patient', DRAFT_PATIENT)}/assessments/${idOf('draft', DRAFT_PATIENT)}`;

type Say = (line: string) => void;

/** A fresh store with its demonstration: first start with the build, stop, second start. */
async function measureStarts() {
  const home = mkdtempSync(join(tmpdir(), 'soleus-bench-'));
  rmSync('.next', { recursive: true, force: true });
  try {
    const first = await startProduct(home);
    const stopSeconds = await first.stop();
    const next = await startProduct(home);
    await next.stop();
    return { firstReadySeconds: first.startSeconds, nextReadySeconds: next.startSeconds, stopSeconds };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function patientsWithForms(origin: string) {
  const forms = new Map<Signed, PainForm>();
  for (let index = 0; index < PATIENTS; index += 1) {
    const patient = await signIn(origin, FIRST_PATIENT + index);
    forms.set(patient, await readPainForm(patient));
  }
  return {
    patients: [...forms.keys()],
    formOf: (patient: Signed): PainForm => {
      const form = forms.get(patient);
      if (!form) throw new Error('A patient without a form');
      return form;
    },
  };
}

async function measureHttp(origin: string, say: Say) {
  say('Signing in …');
  const therapist = await signIn(origin, 0);
  const { patients, formOf } = await patientsWithForms(origin);
  const [patient] = patients;
  if (!patient) throw new Error('No patients');
  const page = (path: string) => load(origin + path, therapist.cookie);

  say('One at a time …');
  for (const path of ['/caseload', CHART]) await timed(30, () => page(path));
  await timed(30, () => sendPain(patient, formOf(patient)));
  const caseloadMs = p50p95(await timed(200, () => page('/caseload')));
  const chartMs = p50p95(await timed(200, () => page(CHART)));
  const logPainMs = p50p95(await timed(200, () => sendPain(patient, formOf(patient))));

  say('Sixteen at a time …');
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // The same person on both sides: an empty page asks who is there, too.
    const empty = await throughput(`${origin}/about`, therapist.cookie);
    const caseload = await throughput(`${origin}/caseload`, therapist.cookie);
    const hello = await throughput(`${origin}/api/health`, null);
    const pain = await painThroughput(patients, formOf);
    say(`  per second: empty page ${empty}, caseload ${caseload}, hello ${hello}, log pain ${pain}`);
    rounds.push({ page: caseload / empty, pain: pain / hello });
  }
  return {
    caseloadMs,
    chartMs,
    logPainMs,
    caseloadPageOverEmptyPage: median(rounds.map((round) => round.page)),
    logPainOverHelloRoute: median(rounds.map((round) => round.pain)),
    firstLoadJsGzKb: {
      caseload: await firstLoadJsKb(therapist, '/caseload'),
      chart: await firstLoadJsKb(therapist, CHART),
      portal: await firstLoadJsKb(patient, '/portal'),
      assessment: await firstLoadJsKb(therapist, DRAFT),
      builder: await firstLoadJsKb(therapist, `${CHART}/programs/new`),
    },
  };
}

/** Everything the foundation promises in figures, on a store of its own that is kept between runs. */
export async function foundation(home: string, say: Say) {
  say('Starting and stopping …');
  const starts = await measureStarts();
  const today = localDate(now(), 'UTC');
  const product = await startProduct(home, ['--empty']);
  try {
    const ownerUrl = await databaseUrl(home, 'owner');
    const appUrl = await databaseUrl(home, 'app');
    await loadBenchRows(ownerUrl, today, say);
    Object.assign(process.env, {
      DATABASE_URL: appUrl,
      APP_ORIGIN: product.origin,
      NEXTAUTH_SECRET: crypto.randomUUID() + crypto.randomUUID(),
    });
    const http = await measureHttp(product.origin, say);
    say('The database alone …');
    const sql = await measureSql(appUrl, today);
    const rowSecurity = await measureRowSecurity(appUrl, ownerUrl, today);
    return {
      ...starts,
      caseloadMs: http.caseloadMs,
      chartMs: http.chartMs,
      logPainMs: http.logPainMs,
      sqlFloorMs: {
        caseload: rounded(sql.caseloadMs),
        chart: rounded(sql.chartMs),
        logPain: rounded(sql.logPainMs),
      },
      ratios: {
        caseloadDataOverSql: rounded(sql.caseloadDataOverSql),
        caseloadPageOverEmptyPage: rounded(http.caseloadPageOverEmptyPage),
        logPainOverHelloRoute: rounded(http.logPainOverHelloRoute),
        rowSecurityOnOverOff: rounded(geometricMean(rowSecurity)),
      },
      firstLoadJsGzKb: http.firstLoadJsGzKb,
    };
  } finally {
    await closePool();
    await product.stop();
  }
}
