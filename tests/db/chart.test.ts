import { beforeAll, describe, expect, test } from 'vitest';
import { countChart } from '@/db/queries/chart';
import { readCourseDays, readCourseRevisions, readSigns, readVisits } from '@/db/queries/chart-course';
import { readDiary, readLoggedDays } from '@/db/queries/chart-diary';
import { episodes } from '@/db/schema/care';
import { painEntries } from '@/db/schema/diary';
import { type Scope, withScope } from '@/db/scope';
import { newId } from '@/lib/id';
import { makeRecords, makeStaff, TODAY } from './support/caseload-clinic';
import { ownDatabase } from './support/database';

ownDatabase();

let mine: Scope;
let elsewhere: Scope;
let patientId: string;
let episodeId: string;

beforeAll(async () => {
  ({ mine } = await makeStaff());
  ({ mine: elsewhere } = await makeStaff());
  [patientId = ''] = await makeRecords(mine, [
    {
      name: 'Ann',
      visitsAgo: [20, 3],
      draftAgo: 0,
      program: {
        status: 'active',
        revisions: [
          { ago: 19, perWeek: 7 },
          { ago: 2, perWeek: 14 },
        ],
      },
      told: Array.from({ length: 40 }, (_, ago) => ({ ago, worst: ago % 3 === 0 ? null : 4, done: 1 })),
    },
  ]);
  const [episode] = await withScope(mine, ({ db }) => db.select({ id: episodes.id }).from(episodes));
  episodeId = episode?.id ?? '';
});

test('the tabs count one episode: signed assessments, the draft, the newest revision, logged days', async () => {
  const counts = await withScope(mine, (tx) => countChart(tx, patientId, episodeId));
  expect(counts).toMatchObject({ signed: 2, revision: 2, loggedDays: 40 });
  expect(counts.draftId).not.toBeNull();
});

test('an episode that is not there counts nothing, in one row', async () => {
  expect(await withScope(mine, (tx) => countChart(tx, patientId, newId()))).toEqual({
    signed: 0,
    draftId: null,
    programId: null,
    revision: null,
    loggedDays: 0,
  });
});

test('a day without pain is null in the course, never 0', async () => {
  const days = await withScope(mine, (tx) => readCourseDays(tx, patientId, episodeId, '2026-11-18'));
  expect(days.map((day) => day.worst)).toEqual([4, 4, null]);
});

test('visits are the signed ones, oldest first; revisions in their order', async () => {
  await withScope(mine, async (tx) => {
    const visits = await readVisits(tx, patientId, episodeId);
    expect(visits.map((visit) => visit.examined_on)).toEqual(['2026-10-31', '2026-11-17']);
    const revisions = await readCourseRevisions(tx, patientId, episodeId);
    expect(revisions.map((one) => [one.number, one.expected_per_week])).toEqual([
      [1, 7],
      [2, 14],
    ]);
  });
});

describe('the diary', () => {
  const entry = (given: {
    id: string;
    score: number;
    correctsId: string | null;
    supersededAt: Date | null;
  }) => ({
    clinicId: mine.clinicId,
    patientId,
    episodeId,
    recordedAt: new Date('2026-11-20T07:00:00Z'),
    localOn: TODAY,
    timeZone: 'Europe/London',
    source: 'portal' as const,
    createdBy: mine.membershipId,
    ...given,
  });

  test('keeps what was corrected, and says so', async () => {
    const [first, second] = [newId(), newId()];
    await withScope(mine, async ({ db }) => {
      await db
        .insert(painEntries)
        .values(
          entry({ id: first, score: 8, correctsId: null, supersededAt: new Date('2026-11-20T08:00:00Z') }),
        );
      await db
        .insert(painEntries)
        .values(entry({ id: second, score: 3, correctsId: first, supersededAt: null }));
    });
    const found = await withScope(mine, (tx) =>
      readDiary(tx, patientId, episodeId, { from: TODAY, to: TODAY }),
    );
    expect(found.map((one) => [one.id, one.superseded, one.corrects_id]).sort()).toEqual(
      [
        [first, true, null],
        [second, false, first],
      ].sort(),
    );
  });

  test('pages over the logged days cover each exactly once, in both directions', async () => {
    const seen: string[] = [];
    let before = '2026-11-22';
    for (;;) {
      const page = await withScope(mine, (tx) =>
        readLoggedDays(tx, patientId, episodeId, 'before', before, 7),
      );
      seen.push(...page);
      const last = page.at(-1);
      if (page.length < 7 || !last) break;
      before = last;
    }
    expect(seen).toHaveLength(40);
    expect(new Set(seen).size).toBe(40);
    const newer = await withScope(mine, (tx) =>
      readLoggedDays(tx, patientId, episodeId, 'after', seen[14] ?? '', 14),
    );
    expect(newer.reverse()).toEqual(seen.slice(0, 14));
  });
});

test('another clinic finds nothing of it, whatever it asks for', async () => {
  await withScope(elsewhere, async (tx) => {
    expect((await countChart(tx, patientId, episodeId)).signed).toBe(0);
    expect(await readCourseDays(tx, patientId, episodeId, '2026-01-01')).toEqual([]);
    expect(await readVisits(tx, patientId, episodeId)).toEqual([]);
    expect(await readCourseRevisions(tx, patientId, episodeId)).toEqual([]);
    expect(await readDiary(tx, patientId, episodeId, { from: '2026-01-01', to: TODAY })).toEqual([]);
    expect(await readSigns(tx, patientId, [newId()])).toEqual([]);
  });
});
