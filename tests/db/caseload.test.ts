import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { sessionAdherence, windowEnding } from '@/clinical/adherence/sessions';
import { addDays } from '@/clinical/time/days';
import { nextAction, nextActions } from '@/clinical/triage/next-action';
import { readCaseload } from '@/db/queries/caseload';
import { careTeam } from '@/db/schema/care';
import { withScope } from '@/db/scope';
import {
  byName,
  makeRecords,
  makeStaff,
  type Record,
  readAll,
  readPage,
  TODAY,
} from './support/caseload-clinic';
import { ownDatabase } from './support/database';

ownDatabase();

const namesOf = (page: Awaited<ReturnType<typeof readPage>>) => page.rows.map((row) => row.full_name);

describe('whose patients', () => {
  let staff: Awaited<ReturnType<typeof makeStaff>>;
  let elsewhere: Awaited<ReturnType<typeof makeStaff>>;
  beforeAll(async () => {
    staff = await makeStaff();
    elsewhere = await makeStaff();
    await makeRecords(staff.mine, [{ name: 'Ann' }, { name: 'Ben' }]);
    await makeRecords(staff.colleague, [{ name: 'Cem' }]);
    await makeRecords(elsewhere.mine, [{ name: 'Dee' }]);
  });

  test('a therapist sees their own, and not a colleague’s', async () => {
    const page = await readPage(staff.mine);
    expect(namesOf(page)).toEqual(['Ann', 'Ben']);
    expect(page.total).toBe(2);
  });

  test('another clinic has its own', async () => {
    expect(namesOf(await readPage(elsewhere.mine))).toEqual(['Dee']);
  });

  test('who has handed a patient over no longer has them', async () => {
    const [gone = ''] = await makeRecords(staff.mine, [{ name: 'Gone' }]);
    await withScope(staff.mine, ({ db }) =>
      db.update(careTeam).set({ endedOn: TODAY }).where(eq(careTeam.patientId, gone)),
    );
    expect(namesOf(await readPage(staff.mine))).toEqual(['Ann', 'Ben']);
  });

  test('who leads and covers the same patient has them once', async () => {
    const { mine } = await makeStaff();
    const [twice = ''] = await makeRecords(mine, [{ name: 'Twice' }]);
    const { clinicId, membershipId } = mine;
    await withScope(mine, ({ db }) =>
      db.insert(careTeam).values({
        clinicId,
        id: twice,
        patientId: twice,
        membershipId,
        part: 'cover',
        startedOn: TODAY,
        createdBy: membershipId,
      }),
    );
    expect(namesOf(await readPage(mine))).toEqual(['Twice']);
  });

  test('nobody yet is an empty page that still counts', async () => {
    const { mine } = await makeStaff();
    expect(await readPage(mine)).toEqual({ rows: [], total: 0, waiting: {}, hasMore: false });
  });
});

describe('what a row says', () => {
  const running = (perWeek: number, ago = 40) => ({
    status: 'active' as const,
    revisions: [{ ago, perWeek }],
  });
  const rowOf = async (record: Omit<Record, 'name'>) => {
    const { mine } = await makeStaff();
    await makeRecords(mine, [{ name: 'One', ...record }]);
    const [row] = (await readPage(mine)).rows;
    if (!row) throw new Error('no row');
    return row;
  };

  test('pain that nobody told is null, never 0', async () => {
    const row = await rowOf({ told: [{ ago: 1, done: 2 }] });
    expect(row).toMatchObject({ pain: null, pain_on: null, logged_on: '2026-11-19' });
    expect(row.days).toEqual([{ ago: 1, worst: null, done: 2, part: 0, notDone: 0 }]);
  });

  test('a pain of 0 is 0', async () => {
    expect(await rowOf({ told: [{ ago: 0, worst: 0 }] })).toMatchObject({ pain: 0, pain_on: TODAY });
  });

  test('the latest pain is found however long ago it was told', async () => {
    expect(await rowOf({ told: [{ ago: 60, worst: 6 }] })).toMatchObject({ pain: 6, days: [] });
  });

  test('each logged day comes back as it was told, and the latest pain of them is the latest', async () => {
    const told = [
      { ago: 27, worst: 10, done: 1200, part: 3, notDone: 2 },
      { ago: 3, worst: 4, done: 0, part: 0, notDone: 1 },
      { ago: 0, done: 2 },
    ];
    const row = await rowOf({ told });
    expect([...row.days].sort((a, b) => b.ago - a.ago)).toEqual([
      { ago: 27, worst: 10, done: 999, part: 3, notDone: 2 },
      { ago: 3, worst: 4, done: 0, part: 0, notDone: 1 },
      { ago: 0, worst: null, done: 2, part: 0, notDone: 0 },
    ]);
    expect(row).toMatchObject({ pain: 4, pain_on: addDays(TODAY, -3) });
  });

  test('expects nothing of who has no program, of a paused one, and of one that starts tomorrow', async () => {
    expect((await rowOf({})).expected).toBeNull();
    expect((await rowOf({ program: { ...running(14), status: 'paused' } })).expected).toBeNull();
    expect((await rowOf({ program: running(14, -1) })).expected).toBeNull();
  });

  test('expects 14 days of a week’s sessions, and less of a program that began within them', async () => {
    expect((await rowOf({ program: running(7) })).expected).toBe(14);
    expect((await rowOf({ program: running(7, 5) })).expected).toBe(6);
  });

  test('expects by the rule of clinical/adherence, whatever the revisions', async () => {
    const { mine } = await makeStaff();
    const plan = fc.record({
      revisions: fc
        .array(
          fc.record({ ago: fc.integer({ min: -3, max: 30 }), perWeek: fc.integer({ min: 0, max: 42 }) }),
          {
            minLength: 1,
            maxLength: 4,
          },
        )
        .map((list) =>
          list.map((one) => ({ ...one, perWeek: one.perWeek / 2 })).sort((a, b) => b.ago - a.ago),
        ),
      endedAgo: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    });
    const plans = fc.sample(plan, { numRuns: 300, seed: 7 });
    const ids = await makeRecords(
      mine,
      plans.map(({ revisions, endedAgo }, at) => ({
        name: `P ${String(at).padStart(3, '0')}`,
        program:
          endedAgo === null ? { status: 'active', revisions } : { status: 'ended', endedAgo, revisions },
      })),
    );
    const { rows } = await readAll(mine);
    const expected = new Map(rows.map((row) => [row.id, row.expected]));
    for (const [at, { revisions, endedAgo }] of plans.entries()) {
      const spans = revisions.map(({ ago, perWeek }) => ({
        effectiveFrom: addDays(TODAY, -ago),
        expectedPerWeek: perWeek,
      }));
      const endedOn = endedAgo === null ? null : addDays(TODAY, -endedAgo);
      const rule = sessionAdherence(spans, [], { ...windowEnding(TODAY, 14), endedOn });
      expect({ plan: plans[at], expected: expected.get(ids[at] ?? '') }).toEqual({
        plan: plans[at],
        expected: rule.expected,
      });
    }
  });

  test('says what is next by the rule of clinical/triage, whatever the record', async () => {
    const { mine } = await makeStaff();
    const ago = fc.integer({ min: 0, max: 12 });
    const record = fc.record({
      side: fc.option(fc.constant('left' as const), { nil: null, freq: 6 }),
      draftAgo: fc.constantFrom(null, null, null, 2),
      visitsAgo: fc.array(ago, { maxLength: 2 }),
      program: fc.option(
        fc.record({
          status: fc.constantFrom('active' as const, 'paused' as const, 'ended' as const),
          revisions: ago.map((from) => [{ ago: from, perWeek: 7 }]),
        }),
        { nil: null, freq: 6 },
      ),
      told: fc.uniqueArray(ago, { maxLength: 2 }).map((list) => list.map((one) => ({ ago: one, worst: 3 }))),
    });
    const records = fc.sample(record, { numRuns: 200, seed: 11 });
    await makeRecords(
      mine,
      records.map((one, at) => ({ name: `P ${String(at).padStart(3, '0')}`, ...one })),
    );
    const seen = await readAll(mine);
    const met = new Set<string>();
    for (const row of seen.rows) {
      const told = nextAction(
        {
          hasOpenEpisode: row.side !== null,
          draftOn: row.draft_on,
          visits: row.seen_count,
          program: row.program_status,
          programFrom: row.began_on,
          lastLogOn: row.logged_on,
        },
        TODAY,
      );
      expect(nextActions[row.action]).toBe(told);
      met.add(told);
    }
    expect([...met].sort()).toEqual([...nextActions].sort());
    for (const next of nextActions) {
      const filtered = await readAll(mine, { sort: { by: 'next', descending: false }, next });
      expect(filtered.rows.map((row) => row.id).sort()).toEqual(
        seen.rows
          .filter((row) => nextActions[row.action] === next)
          .map((row) => row.id)
          .sort(),
      );
      expect(seen.waiting[next]).toBe(filtered.rows.length);
    }
  });
});

test('a page is one statement, whether for 5 patients or for 50', async () => {
  const counted = async (patients: number) => {
    const { mine } = await makeStaff();
    await makeRecords(
      mine,
      Array.from({ length: patients }, (_, at) => ({ name: `P${at}`, told: [{ ago: 0, worst: 3 }] })),
    );
    return withScope(mine, async (tx) => {
      let statements = 0;
      const counting: typeof tx = {
        ...tx,
        named: (...args) => {
          statements += 1;
          return tx.named(...args);
        },
        namedLast: (...args) => {
          statements += 1;
          return tx.namedLast(...args);
        },
        get db(): never {
          throw new Error('a second statement');
        },
      };
      const page = await readCaseload(counting, TODAY, {
        sort: byName,
        side: null,
        next: null,
        find: null,
        cursor: null,
      });
      expect(page.rows).toHaveLength(patients);
      return statements;
    });
  };
  expect([await counted(5), await counted(50)]).toEqual([1, 1]);
});
