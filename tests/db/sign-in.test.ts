import pg from 'pg';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { SESSION_LIMITS } from '@/features/session/policy';
import { signIn, signInAsDemo, signOut, switchClinic } from '@/features/session/sign-in/actions';
import { currentViewer } from '@/features/session/viewer';
import { untouched } from '@/lib/form-state';
import { browser, destination, form, freshBrowser } from '../support/request';
import { ownDatabase } from './support/database';
import { makeMember, makeStaffed, PASSWORD, type Staffed } from './support/people';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/navigation', async () => (await import('../support/request')).nextNavigation);
vi.mock('next-auth', async () => (await import('../support/request')).nextAuth);

const database = ownDatabase();
let clinic: Staffed;
let peers = 0;

/** What only somebody at the database could do. */
async function asApp(text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: database.app() });
  await client.connect();
  try {
    await client.query(
      "begin; set local app.door = 'account'; set local app.clinic_id = '00000000-0000-0000-0000-000000000000'; set local app.patient_id = 'staff'",
    );
    const { rows } = await client.query(text, values);
    await client.query('commit');
    return rows;
  } finally {
    await client.end();
  }
}

const enter = (email: string, password = PASSWORD) => signIn(untouched, form({ email, password }));
const sessionId = async () => (await currentViewer())?.sessionId ?? '';

beforeAll(async () => {
  clinic = await makeStaffed('One');
});

beforeEach(() => {
  peers += 1;
  freshBrowser(`198.51.100.${peers}`);
});

describe('signing in', () => {
  test('opens the home of the role, with a cookie that scripts and other sites cannot use', async () => {
    expect(await destination(enter(clinic.owner.email.toUpperCase()))).toBe('/caseload');
    const [cookie] = [...browser.cookies.values()];
    expect(cookie?.options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: false });
    expect(await currentViewer()).toMatchObject({ role: 'owner', clinicId: clinic.clinicId });
    freshBrowser();
    expect(await destination(enter(clinic.desk.email))).toBe('/patients');
  });

  test('gives unknown people and wrong passwords one answer, without the password in it', async () => {
    const wrong = await enter(clinic.owner.email, 'not the password');
    const unknown = await enter('nobody@work.example', 'not the password');
    expect({ ...wrong, values: {} }).toEqual({ ...unknown, values: {} });
    expect(wrong.refusal).toBe('not-permitted');
    expect(JSON.stringify(wrong)).not.toContain('not the password');
    expect(browser.cookies.size).toBe(0);
  });

  test('takes the same time for a known and an unknown address', async () => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let i = 0; i < 9; i++) {
      for (const kind of ['known', 'unknown'] as const) {
        freshBrowser(`203.0.113.${i}`);
        const began = performance.now();
        await enter(kind === 'known' ? clinic.therapist.email : 'nobody@work.example', 'wrong');
        times[kind].push(performance.now() - began);
      }
    }
    const median = (list: number[]) => list.toSorted((a, b) => a - b)[4] ?? 0;
    const ratio = median(times.known) / median(times.unknown);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.67);
  });

  test('lets ten of fifty parallel wrong tries be looked at, and then not even the right password', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => enter(clinic.desk.email, 'wrong')));
    expect(answers.filter((answer) => answer.refusal === 'not-permitted')).toHaveLength(10);
    expect(answers.filter((answer) => answer.refusal === 'too-many')).toHaveLength(40);
    expect((await enter(clinic.desk.email)).refusal).toBe('too-many');
    // The rightful person elsewhere is not locked out by it.
    freshBrowser('192.0.2.200');
    expect(await destination(enter(clinic.desk.email))).toBe('/patients');
  });

  test('does not count a whole clinic’s successes against its network', async () => {
    for (let i = 0; i < 12; i++) expect(await destination(enter(clinic.owner.email))).toBe('/caseload');
    const rows = await asApp(
      "select max(hits) as hits from rate_limits where key like 'sign-in-net:%' and hits < 12",
    );
    expect(rows).toHaveLength(1);
    expect((await enter(clinic.owner.email, 'wrong')).refusal).toBe('not-permitted');
  });

  test('refuses a closed account', async () => {
    const gone = await makeMember(clinic.clinicId, 'therapist');
    await asApp('update users set disabled_at = now() where id = $1', [gone.userId]);
    expect((await enter(gone.email)).refusal).toBe('not-permitted');
  });

  test('ends the session that this browser held before', async () => {
    await destination(enter(clinic.owner.email));
    const old = new Map(browser.cookies);
    await destination(enter(clinic.therapist.email));
    expect(await currentViewer()).toMatchObject({ role: 'therapist' });
    browser.cookies = old;
    expect(await currentViewer()).toBeNull();
  });

  test('writes the cookie’s secret nowhere', async () => {
    await destination(enter(clinic.owner.email));
    const rows = await asApp('select token_hash from sign_in_sessions');
    expect(rows.every((row) => /^[0-9a-f]{64}$/.test(row.token_hash))).toBe(true);
  });
});

describe('a session', () => {
  test('is nobody’s after signing out, in every tab that kept the cookie', async () => {
    await destination(enter(clinic.owner.email));
    const kept = new Map(browser.cookies);
    expect(await destination(signOut())).toBe('/sign-in');
    expect(browser.cookies.size).toBe(0);
    browser.cookies = kept;
    expect(await currentViewer()).toBeNull();
  });

  test('is nobody’s when idle too long, and lives just before', async () => {
    await destination(enter(clinic.therapist.email));
    const idle = async (ms: number) =>
      asApp('update sign_in_sessions set last_seen_at = $2 where id = $1', [
        await sessionId(),
        new Date(Date.now() - ms),
      ]);
    await idle(SESSION_LIMITS.therapist.idleMs - 5_000);
    expect(await currentViewer()).not.toBeNull();
    await idle(SESSION_LIMITS.therapist.idleMs + 1_000);
    expect(await currentViewer()).toBeNull();
  });

  test('is nobody’s past its absolute limit', async () => {
    await destination(enter(clinic.therapist.email));
    await asApp('update sign_in_sessions set absolute_expires_at = now() where id = $1', [await sessionId()]);
    expect(await currentViewer()).toBeNull();
  });

  test('is nobody’s with a cookie that was made up or changed', async () => {
    await destination(enter(clinic.therapist.email));
    const [[name, cookie] = ['', { value: '', options: {} }]] = [...browser.cookies];
    browser.cookies.set(name, { ...cookie, value: `${cookie.value.slice(0, -2)}xx` });
    expect(await currentViewer()).toBeNull();
  });
});

describe('a clinic to switch to', () => {
  test('is entered when it is one’s own, and the role is that clinic’s', async () => {
    const other = await makeStaffed('Two');
    const both = await makeMember(other.clinicId, 'front-desk', clinic.owner);
    await destination(enter(clinic.owner.email));
    expect(await destination(switchClinic(form({ membershipId: both.membershipId })))).toBe('/patients');
    expect(await currentViewer()).toMatchObject({ clinicId: other.clinicId, role: 'front-desk' });
  });

  test('that is somebody else’s changes nothing', async () => {
    const other = await makeStaffed('Three');
    await destination(enter(clinic.therapist.email));
    await destination(switchClinic(form({ membershipId: other.owner.membershipId })));
    expect(await currentViewer()).toMatchObject({ clinicId: clinic.clinicId, role: 'therapist' });
  });
});

describe('a demo person', () => {
  test('does not exist outside a demonstration, whatever is sent', async () => {
    expect(await destination(signInAsDemo(form({ membershipId: clinic.owner.membershipId })))).toBe(
      '/sign-in',
    );
    expect(browser.cookies.size).toBe(0);
    const rows = await asApp("select outcome from account_audit where verb = 'session.sign-in-demo'");
    expect(rows).toEqual([{ outcome: 'denied' }]);
  });
});
