import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type DraftGoal, listGoalScores, listGoals, replaceGoals } from '@/db/queries/goals';
import { listEarlierRuns, replaceReportedRuns } from '@/db/queries/histories';
import { assessments } from '@/db/schema/assessments';
import { type ScopedTx, withScope } from '@/db/scope';
import { newId } from '@/lib/id';
import { actAs } from './support/acting';
import { ownDatabase } from './support/database';
import { freshDraft } from './support/examinations';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => {
  const { currentViewer, requireViewer } = await import('./support/acting');
  return { currentViewer, requireViewer };
});
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

ownDatabase();
let north: Clinic;
let ann: Person;

beforeAll(async () => {
  north = await makeClinic('North');
  ann = north.ann;
  actAs(north.staff, 'therapist');
});

const within = <T>(work: (tx: ScopedTx) => Promise<T>) => withScope(north.staff, work);

describe('what a patient tells', () => {
  test('a goal that no visit has any more goes; one that another visit has keeps its words', async () => {
    const first = await freshDraft(north, ann);
    const goal = (activity: string, score: number | null) => ({ id: newId(), activity, score });
    const [run, stairs, kneel] = [goal('Run 10 km', 3), goal('Stairs', 4), goal('Kneel', null)];
    const put = (id: string, goals: readonly DraftGoal[]) =>
      within((tx) => replaceGoals(tx, ann.id, id, goals));
    const activities = async () =>
      (await within((tx) => listGoals(tx, ann.id, ann.episodeId))).map((one) => one.activity);
    await put(first, [run, stairs, kneel]);
    expect(await activities()).toEqual(['Run 10 km', 'Stairs', 'Kneel']);
    await put(first, [{ ...run, activity: 'Run 12 km' }, kneel]);
    expect(await activities()).toEqual(['Run 12 km', 'Kneel']);

    const second = await freshDraft(north, ann);
    await put(second, [{ ...run, activity: 'Something else', score: 5 }]);
    expect(await activities()).toEqual(['Run 12 km', 'Kneel']);
    const scores = await within((tx) => listGoalScores(tx, ann.id));
    expect(scores.map(({ assessmentId, score }) => [assessmentId, score])).toEqual([
      [first, 3],
      [first, null],
      [second, 5],
    ]);
    await put(second, []);
    expect(await activities()).toEqual(['Run 12 km', 'Kneel']);
  });

  test('runs told at earlier signed visits are known at the next, of this patient and until its day only', async () => {
    const days = { from: '2026-01-01', to: '2026-02-10' };
    const told = (ranOn: string, distanceKm: number) => ({ ranOn, distanceKm, note: null });
    const earlier = await freshDraft(north, ann);
    await within((tx) =>
      replaceReportedRuns(tx, ann.id, earlier, [
        told('2025-12-31', 5),
        told('2026-02-01', 10),
        told('2026-02-11', 7),
      ]),
    );
    await within(({ db }) =>
      db.update(assessments).set({ examinedOn: '2026-02-03' }).where(eq(assessments.id, earlier)),
    );
    const bens = await freshDraft(north, north.ben);
    await within((tx) => replaceReportedRuns(tx, north.ben.id, bens, [told('2026-02-02', 30)]));
    const next = await freshDraft(north, ann);
    await within(async (tx) => {
      const runs = await listEarlierRuns(tx, ann.id, next, days);
      expect(runs).toContainEqual({ ranOn: '2026-02-01', distanceKm: 10 });
      expect(runs.map((run) => run.ranOn).filter((on) => on < days.from || on > days.to)).toEqual([]);
      expect(runs.some((run) => run.distanceKm === 30)).toBe(false);
      expect(await listEarlierRuns(tx, ann.id, earlier, days)).not.toContainEqual({
        ranOn: '2026-02-01',
        distanceKm: 10,
      });
    });
  });
});
