import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SheetRevision, sheetRows, usualSheet } from '@/clinical/dose/sheet';
import { addDays } from '@/clinical/time/days';
import { anyDose } from './doses';

const BEGAN = '2028-02-20';
const threads = ['a', 'b', 'c'];

/** Revisions of one program, each with some of three prescriptions in one of two phases. */
const anyRevisions = fc
  .array(
    fc.record({
      kind: fc.constantFrom('change' as const, 'change' as const, 'paused' as const, 'resumed' as const),
      after: fc.integer({ min: 0, max: 9 }),
      currentPhase: fc.integer({ min: 0, max: 2 }),
      items: fc.tuple(
        fc.subarray(threads),
        fc.array(fc.record({ dose: anyDose, phase: fc.integer({ min: 1, max: 2 }) }), {
          minLength: 3,
          maxLength: 3,
        }),
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => {
    let on = BEGAN;
    return all.map(({ after, items: [given, doses], ...rest }, at): SheetRevision => {
      on = at === 0 ? BEGAN : addDays(on, after);
      const items = given.flatMap((threadId, place) => {
        const one = doses[place];
        return one ? [{ id: `${at + 1}-${threadId}`, threadId, ...one }] : [];
      });
      return { ...rest, number: at + 1, effectiveFrom: on, items };
    });
  });

/** Day by day with the calendar of JavaScript: which sessions could be told, each with what was prescribed then. */
function enumerated(
  revisions: readonly SheetRevision[],
  endedOn: string | null,
  from: string,
  today: string,
) {
  const told: string[] = [];
  for (let at = 0; at < 14; at += 1) {
    const on = new Date(Date.parse(`${from}T00:00:00Z`) + at * 86_400_000).toISOString().slice(0, 10);
    if (on > today || (endedOn !== null && on > endedOn)) continue;
    let held: SheetRevision | null = null;
    for (const one of revisions) if (one.effectiveFrom <= on) held = one;
    if (!held || held.kind === 'paused') continue;
    for (const item of held.items)
      if (item.phase === held.currentPhase)
        for (let slot = 1; slot <= item.dose.timesPerDay; slot += 1) told.push(`${on} ${item.id} ${slot}`);
  }
  return told.sort();
}

const around = fc.record({
  lead: fc.integer({ min: -5, max: 40 }),
  ended: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  today: fc.integer({ min: 0, max: 40 }),
});

describe('a sheet of paper', () => {
  test('takes exactly the sessions of each day that were prescribed on it, across a leap day', () => {
    fc.assert(
      fc.property(anyRevisions, around, (revisions, { lead, ended, today: ahead }) => {
        const [from, today] = [addDays(BEGAN, lead), addDays(BEGAN, ahead)];
        const endedOn = ended === null ? null : addDays(BEGAN, ended);
        const rows = sheetRows({ revisions, endedOn }, from, today);
        const taken = rows.flatMap(({ slot, cells }) =>
          cells.flatMap(({ on, itemId }) => (itemId === null ? [] : [`${on} ${itemId} ${slot}`])),
        );
        expect(taken.sort()).toEqual(enumerated(revisions, endedOn, from, today));
        for (const { cells } of rows) expect(cells).toHaveLength(14);
      }),
      { numRuns: 400 },
    );
  });

  test('begins so that it ends yesterday, never before the program, and ends with it', () => {
    expect(usualSheet('2026-01-05', null, '2026-11-22')).toBe('2026-11-08');
    expect(usualSheet('2026-11-20', null, '2026-11-22')).toBe('2026-11-20');
    expect(usualSheet('2026-01-05', '2026-06-14', '2026-11-22')).toBe('2026-06-01');
  });

  test('marks a day off, and lets it be told of all the same', () => {
    const [given] = fc.sample(anyDose, { numRuns: 1, seed: 1 });
    if (!given) throw new Error('no dose');
    const weekdays = [1, 3] as const;
    const dose = { ...given, timesPerDay: 1, daysPerWeek: null, everyNDays: null, weekdays, asNeeded: false };
    const items = [{ id: 'i', threadId: 'a', phase: 1, dose: { ...dose, startOn: null, endOn: null } }];
    const revision = { number: 1, kind: 'change' as const, effectiveFrom: BEGAN, currentPhase: 1, items };
    const [row] = sheetRows({ revisions: [revision], endedOn: null }, BEGAN, '2028-12-31');
    expect(row?.cells.map(({ asked }) => asked)).toEqual(
      // 20 February 2028 is a Sunday.
      ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'].map((name) =>
        ['Mo', 'We'].includes(name),
      ),
    );
    expect(row?.cells.every(({ itemId }) => itemId === 'i')).toBe(true);
  });
});
