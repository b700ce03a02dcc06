import { beforeEach, expect, test, vi } from 'vitest';
import { withAccount } from '@/db/account';
import { storeState } from '@/db/queries/store';
import { clinics, users } from '@/db/schema/accounts';
import { loadHome } from '@/features/session/loaders';
import { setUp } from '@/features/session/set-up/actions';
import { loadSetUp } from '@/features/session/set-up/loaders';
import { currentViewer } from '@/features/session/viewer';
import { untouched } from '@/lib/form-state';
import { browser, form, freshBrowser, Redirected } from '../support/request';
import { ownDatabase } from './support/database';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/navigation', async () => (await import('../support/request')).nextNavigation);
vi.mock('next-auth', async () => (await import('../support/request')).nextAuth);

ownDatabase();
const CODE = 'code-from-the-console';
process.env.SOLEUS_SETUP_CODE = CODE;

const given = {
  setUpCode: CODE,
  clinicName: 'Harbour <b>Lane</b>',
  timeZone: 'Europe/Lisbon',
  ownerName: 'Inés Calloway',
  email: 'ines@clinic.example',
  password: 'seven quiet lanterns drift',
  passwordAgain: 'seven quiet lanterns drift',
};
const send = (change: Partial<typeof given> = {}) => setUp(untouched, form({ ...given, ...change }));
let peers = 0;

beforeEach(() => freshBrowser(`198.51.100.${++peers}`));

test('an empty store leads to set-up and offers every time zone', async () => {
  expect(await loadHome()).toBe('/set-up');
  expect((await loadSetUp())?.timeZones).toContain('Europe/Lisbon');
});

test.each([
  ['setUpCode', { setUpCode: 'some other code!' }],
  ['clinicName', { clinicName: ' ' }],
  ['timeZone', { timeZone: 'Middle/Earth' }],
  ['ownerName', { ownerName: '' }],
  ['email', { email: 'nonsense' }],
  ['password', { password: 'short', passwordAgain: 'short' }],
  ['passwordAgain', { passwordAgain: 'something else entirely' }],
])('a fault in %s is said beside the field, and nothing is made', async (field, change) => {
  const state = await send(change);
  expect(Object.keys(state.fields)).toContain(field);
  expect(JSON.stringify(state.values)).not.toContain('lanterns');
  expect(state.values.setUpCode).toBe(field === 'setUpCode' ? undefined : CODE);
  expect(await withAccount(storeState)).toBe('empty');
});

test('guesses at the code are throttled, and the right one then waits too', async () => {
  for (let i = 0; i < 10; i++) await send({ setUpCode: `guess number ${i} of many` });
  expect((await send()).refusal).toBe('too-many');
});

test('of two submits at once one makes the clinic, and its owner is signed in', async () => {
  const answers = await Promise.allSettled([send(), send()]);
  const won = answers.filter((one) => one.status === 'rejected' && one.reason instanceof Redirected);
  const lost = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value.refusal] : []));
  expect(won).toHaveLength(1);
  expect(lost).toEqual(['not-found']);
  const rows = await withAccount(async ({ db }) => ({
    clinics: await db.select({ name: clinics.name }).from(clinics),
    users: await db.select({ id: users.id }).from(users),
  }));
  expect(rows.clinics).toEqual([{ name: given.clinicName }]);
  expect(rows.users).toHaveLength(1);
  expect(await currentViewer()).toMatchObject({ role: 'owner', timeZone: 'Europe/Lisbon' });
});

test('afterwards set-up does not exist, even with the code', async () => {
  expect(await loadSetUp()).toBeNull();
  expect((await send({ email: 'second@clinic.example' })).refusal).toBe('not-found');
  expect(browser.cookies.size).toBe(0);
  expect(await loadHome()).toBe('/sign-in');
});
