import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findPatients } from '@/features/patients/actions';
import { loadPatients } from '@/features/patients/loaders';
import { newId } from '@/lib/id';
import { form } from '../support/request';
import { ownDatabase } from './support/database';
import { elsewhere, enter } from './support/links';
import { registerAt } from './support/patients';
import { makeStaffed, type Staffed } from './support/people';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/navigation', async () => (await import('../support/request')).nextNavigation);
vi.mock('next/cache', async () => (await import('../support/request')).nextCache);
vi.mock('next-auth', async () => (await import('../support/request')).nextAuth);

ownDatabase();

const nobody = { asked: null, rows: [], more: false };
let clinic: Staffed;
let other: Staffed;

const find = async (text: string) =>
  (await findPatients(nobody, form({ find: text }))).rows.map((row) => row.fullName);
const registered = (change: Record<string, string> = {}, staff = clinic) => registerAt(staff, change);

beforeAll(async () => {
  clinic = await makeStaffed('One');
  other = await makeStaffed('Two');
});

beforeEach(elsewhere);

describe('finding', () => {
  beforeAll(async () => {
    for (const [fullName, bornOn] of [
      ['José García', '1970-05-01'],
      ['Garcia Lopez, Ana', '1971-05-01'],
      ['渡辺 美咲', '1972-05-01'],
      ['ليلى حدّاد', '1973-05-01'],
      ['<script>alert(1)</script> 100%_', '1974-05-01'],
    ] as const)
      await registered({ fullName, bornOn });
    await registered({ fullName: 'Garcia of the other clinic', bornOn: '1970-05-01' }, other);
  });

  beforeEach(async () => {
    await enter(clinic.desk);
  });

  test('goes by the beginning of any word, whatever the accents and case, whole names first', async () => {
    expect(await find('GARCIA')).toEqual(['Garcia Lopez, Ana', 'José García']);
    expect(await find('jose')).toEqual(['José García']);
    expect(await find('渡')).toEqual(['渡辺 美咲']);
    expect(await find('حداد')).toEqual(['ليلى حدّاد']);
    expect(await find('script')).toHaveLength(1);
  });

  test('goes by birth date', async () => {
    expect(await find('1/5/1970')).toEqual(['José García']);
  });

  test('takes no pattern for a name', async () => {
    expect(await find('%')).toEqual([]);
    expect(await find('_')).toEqual([]);
    expect(await find('zzz')).toEqual([]);
  });

  test('finds nothing for a patient or for nobody', async () => {
    elsewhere();
    expect(await find('jose')).toEqual([]);
  });
});

describe('the list', () => {
  test('pages by name both ways without leaving anybody out, and names pages by id', async () => {
    const big = await makeStaffed('Big');
    for (let i = 0; i < 53; i++) await registered({ fullName: `Person ${String(i).padStart(2, '0')}` }, big);
    const seen: string[] = [];
    let page = await loadPatients({});
    const first = page.rows;
    for (let turn = 0; turn < 5; turn++) {
      seen.push(...page.rows.map((row) => row.fullName));
      if (!page.pages.next) break;
      page = await loadPatients({ after: page.pages.next });
    }
    expect(seen).toHaveLength(53);
    expect(seen).toEqual(seen.toSorted());
    page = await loadPatients({ before: page.pages.previous });
    expect(page.rows).toHaveLength(25);
    page = await loadPatients({ before: page.pages.previous });
    expect(page.rows).toEqual(first);
    expect(page.pages.previous).toBeNull();
  });

  test('of a made-up or foreign place is empty, never another clinic’s', async () => {
    const foreign = await registered({}, other);
    await registered();
    expect((await loadPatients({ after: foreign })).rows).toEqual([]);
    expect((await loadPatients({ after: newId() })).rows).toEqual([]);
    expect((await loadPatients({ after: "x' or 1=1" })).rows.length).toBeGreaterThan(0);
  });

  test('holds nothing clinical', async () => {
    await enter(clinic.desk);
    const page = JSON.stringify(await loadPatients({}));
    expect(page).not.toMatch(/complaint|side|pain|episode/i);
  });
});
