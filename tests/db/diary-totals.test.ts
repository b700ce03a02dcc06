import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { recountDay } from '@/db/queries/day-totals';
import { logExercise } from '@/db/queries/exercise-logs';
import { correctPainEntry, logPainEntry } from '@/db/queries/pain-entries';
import { dayTotals } from '@/db/schema/diary';
import { withScope } from '@/db/scope';
import { newId } from '@/lib/id';
import { ownDatabase } from './support/database';
import { prescribe } from './support/prescribed';
import { type Clinic, makeClinic } from './support/two-clinics';

ownDatabase();
let clinic: Clinic;
let items: { daily: string; asNeeded: string };
const told = { timeZone: 'Europe/Madrid', source: 'portal' as const, note: null };

beforeAll(async () => {
  clinic = await makeClinic('North');
  items = await prescribe(clinic, clinic.ann);
});

const step = fc.oneof(
  fc.record({ kind: fc.constant('pain' as const), score: fc.integer({ min: 0, max: 10 }) }),
  fc.record({
    kind: fc.constant('correct' as const),
    score: fc.integer({ min: 0, max: 10 }),
    which: fc.nat({ max: 20 }),
  }),
  fc.record({
    kind: fc.constant('session' as const),
    slot: fc.integer({ min: 1, max: 4 }),
    asNeeded: fc.boolean(),
    outcome: fc.constantFrom('done' as const, 'part' as const, 'not-done' as const),
  }),
);

test('day totals equal a count from the entries, whatever is logged and corrected at the same time', async () => {
  let at = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      const { ann } = clinic;
      at += 1;
      const localOn = new Date(Date.UTC(2026, 0, at)).toISOString().slice(0, 10);
      const moment = new Date(`${localOn}T11:00:00Z`);
      const whose = { patientId: ann.id, episodeId: ann.episodeId };
      const place = { placeCode: null, placeSide: null };
      const known: string[] = [];
      const log = (score: number) => {
        const id = newId();
        known.push(id);
        const entry = { ...told, ...whose, ...place, id, score, recordedAt: moment, localOn };
        return withScope(ann.scope, (tx) => logPainEntry(tx, entry));
      };
      await log(5);
      await Promise.all(
        steps.map((one) => {
          if (one.kind === 'pain') return log(one.score);
          if (one.kind === 'correct') {
            const { timeZone: _, ...rest } = told;
            const entry = { ...rest, ...place, id: newId(), patientId: ann.id, score: one.score };
            const corrects = known[one.which % known.length] ?? '';
            return withScope(ann.scope, (tx) => correctPainEntry(tx, corrects, entry));
          }
          const { slot, outcome } = one;
          const itemId = one.asNeeded ? items.asNeeded : items.daily;
          const none = { setsDone: null, amountDone: null, painDuring: null, whyNot: null };
          const entry = { ...told, ...none, id: newId(), patientId: ann.id, itemId, slot, outcome, localOn };
          return withScope(ann.scope, (tx) => logExercise(tx, { ...entry, loggedAt: moment }));
        }),
      );
      const row = () =>
        withScope(ann.scope, async ({ db }) =>
          (await db.select().from(dayTotals)).filter((day) => day.localOn === localOn),
        );
      const kept = await row();
      await withScope(ann.scope, (tx) => recountDay(tx, { ...whose, localOn }));
      expect(kept).toHaveLength(1);
      expect(await row()).toEqual(kept);
    }),
    { numRuns: 30 },
  );
});
