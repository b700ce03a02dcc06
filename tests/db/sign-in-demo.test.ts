import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { withAccount } from '@/db/account';
import { clinics } from '@/db/schema/accounts';
import { signInAsDemo } from '@/features/session/sign-in/actions';
import { loadDemoPeople } from '@/features/session/sign-in/loaders';
import { currentViewer } from '@/features/session/viewer';
import { newId } from '@/lib/id';
import { browser, destination, form, freshBrowser } from '../support/request';
import { ownDatabase } from './support/database';
import { type Member, makeMember, makeStaffed, type Staffed } from './support/people';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/navigation', async () => (await import('../support/request')).nextNavigation);
vi.mock('next-auth', async () => (await import('../support/request')).nextAuth);

ownDatabase();
process.env.SOLEUS_DEMO = '1';

let real: Staffed;
let invented: Member;

beforeAll(async () => {
  real = await makeStaffed('Real');
  const clinicId = newId();
  await withAccount((tx) =>
    tx.db.insert(clinics).values({ id: clinicId, name: 'Invented', timeZone: 'UTC', isDemo: true }),
  );
  invented = await makeMember(clinicId, 'therapist');
});

beforeEach(() => freshBrowser());

test('a demonstration opens as one of its people, without a password', async () => {
  expect(await destination(signInAsDemo(form({ membershipId: invented.membershipId })))).toBe('/caseload');
  expect(await currentViewer()).toMatchObject({ membershipId: invented.membershipId });
});

test('a demonstration lists its people', async () => {
  const [first, ...others] = await loadDemoPeople();
  expect(others).toEqual([]);
  expect(first?.people.map((person) => person.membershipId)).toEqual([invented.membershipId]);
});

test('a real clinic beside a demonstration is neither listed nor opened', async () => {
  expect(JSON.stringify(await loadDemoPeople())).not.toContain('Real');
  expect(await destination(signInAsDemo(form({ membershipId: real.owner.membershipId })))).toBe('/sign-in');
  expect(browser.cookies.size).toBe(0);
});
