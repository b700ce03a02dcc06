import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { caseloadSorts } from '@/db/queries/caseload';
import type { Scope } from '@/db/scope';
import { makeRecords, makeStaff, readAll, readPage } from './support/caseload-clinic';
import { ownDatabase } from './support/database';

ownDatabase();

const namesOf = (page: Awaited<ReturnType<typeof readPage>>) => page.rows.map((row) => row.full_name);

describe('paging', () => {
  let mine: Scope;
  let ids: string[];
  beforeAll(async () => {
    ({ mine } = await makeStaff());
    const record = fc.record({
      // Few names and few values: many ties, many nulls.
      name: fc.constantFrom('Ada', 'Ada', 'Bo', 'Çelik', '渡辺', 'Zoë'),
      side: fc.constantFrom('left' as const, 'right' as const, null),
      visitsAgo: fc.array(fc.constantFrom(3, 9), { maxLength: 1 }),
      program: fc.option(
        fc.record({
          status: fc.constant('active' as const),
          revisions: fc.constant([{ ago: 30, perWeek: 7 }]),
        }),
        { nil: null },
      ),
      told: fc.option(
        fc
          .record({
            ago: fc.constantFrom(0, 1, 6),
            worst: fc.constantFrom(0, 4, null),
            done: fc.constantFrom(0, 1),
          })
          .map((one) => [one]),
        { nil: [] },
      ),
    });
    ids = await makeRecords(mine, fc.sample(record, { numRuns: 173, seed: 3 }));
  });

  const orders = caseloadSorts.flatMap((by) => [true, false].map((descending) => ({ by, descending })));

  test.each(orders)('by $by, descending $descending: every patient exactly once', async (sort) => {
    const { rows } = await readAll(mine, { sort });
    expect(rows.map((row) => row.id).sort()).toEqual([...ids].sort());
  });

  test.each(orders)('by $by, descending $descending: backward gives the same pages', async (sort) => {
    const { rows } = await readAll(mine, { sort });
    const third = rows[120];
    if (!third) throw new Error('too few rows');
    const back = await readPage(mine, { sort, cursor: { side: 'before', id: third.id } });
    expect(back.rows.map((row) => row.id)).toEqual(rows.slice(70, 120).map((row) => row.id));
    expect(back.hasMore).toBe(true);
  });

  test.each([true, false])('what is not known comes last, descending %s', async (descending) => {
    for (const [by, column] of [
      ['pain', 'pain'],
      ['seen', 'seen_on'],
      ['logged', 'logged_on'],
    ] as const) {
      const values = (await readAll(mine, { sort: { by, descending } })).rows.map((row) => row[column]);
      const firstNull = values.indexOf(null);
      expect(firstNull).toBeGreaterThan(0);
      expect(values.slice(firstNull).every((value) => value === null)).toBe(true);
      const known = values.slice(0, firstNull).filter((value) => value !== null);
      const sorted = [...known].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(known).toEqual(descending ? sorted.reverse() : sorted);
    }
  });

  test('a cursor whose patient is gone begins at the start', async () => {
    const start = await readPage(mine);
    const stray = await readPage(mine, { cursor: { side: 'after', id: mine.clinicId } });
    expect(stray.rows).toEqual(start.rows);
  });

  test('a side leaves the others out, and the counts stay those of the whole caseload', async () => {
    const page = await readAll(mine, { side: 'right' });
    expect(new Set(page.rows.map((row) => row.side))).toEqual(new Set(['right']));
    expect(Object.values(page.waiting).reduce((sum, n) => sum + n, 0)).toBe(ids.length);
  });

  test('words find a name by the beginning of any of its words, and a complaint', async () => {
    const staff = await makeStaff();
    await makeRecords(staff.mine, [
      { name: 'Ottoline Featheringstone' },
      { name: 'Bo Feather', complaint: 'Achilles and soleus' },
      { name: 'Weather Man' },
    ]);
    expect(namesOf(await readPage(staff.mine, { find: 'feather' }))).toEqual([
      'Bo Feather',
      'Ottoline Featheringstone',
    ]);
    expect(namesOf(await readPage(staff.mine, { find: 'soleus' }))).toEqual(['Bo Feather']);
    expect(namesOf(await readPage(staff.mine, { find: '%' }))).toEqual([]);
  });
});
