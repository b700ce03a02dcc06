import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CourseRevision, phaseSince, programCourse } from '@/clinical/criteria/program-course';
import { addDays, eachDay } from '@/clinical/time/days';

const revision = (
  number: number,
  effectiveFrom: string,
  currentPhase: number,
  kind: CourseRevision['kind'] = 'change',
): CourseRevision => ({ number, kind, effectiveFrom, currentPhase });
const TODAY = '2026-11-22';

describe('how a program ran', () => {
  test('days of a pause and days of waiting are none of its days', () => {
    const revisions = [
      revision(1, '2026-11-01', 0),
      revision(2, '2026-11-03', 1),
      revision(3, '2026-11-10', 1, 'paused'),
      revision(4, '2026-11-15', 1, 'resumed'),
    ];
    expect(programCourse(revisions, [], 1, TODAY)).toMatchObject({
      startedOn: '2026-11-03',
      ranDays: 15,
      phaseSince: '2026-11-03',
      phaseDays: 15,
    });
  });

  test('a move that was taken back on its day is no new beginning', () => {
    const revisions = [
      revision(1, '2026-11-01', 1),
      revision(2, '2026-11-10', 2),
      revision(3, '2026-11-10', 1),
    ];
    expect(phaseSince(revisions)).toBe('2026-11-01');
    expect(phaseSince([...revisions, revision(4, '2026-11-12', 2)])).toBe('2026-11-12');
  });

  test('sessions are those of the phase; what days could still hold is counted by their own logs', () => {
    const revisions = [revision(1, '2026-11-01', 1), revision(2, '2026-11-20', 2)];
    const sessions = [
      { on: '2026-11-19', done: 4, told: 4 },
      { on: '2026-11-20', done: 1, told: 2 },
      { on: '2026-11-21', done: 0, told: 1 },
    ];
    // The 20th is told of wholly, the 21st half, the 22nd not at all.
    expect(programCourse(revisions, sessions, 2, TODAY)?.sessions).toEqual({ done: 1, untold: 3 });
  });

  test('has no course before it begins', () => {
    expect(programCourse([], [], 1, TODAY)).toBeNull();
    expect(programCourse([revision(1, '2026-11-01', 0)], [], 1, TODAY)).toBeNull();
    expect(programCourse([revision(1, '2026-12-01', 1)], [], 1, TODAY)).toBeNull();
  });

  test('its days are those of an enumeration day by day', () => {
    const step = fc.record({
      after: fc.nat(9),
      phase: fc.nat(3),
      kind: fc.constantFrom<CourseRevision['kind']>('change', 'paused', 'resumed'),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let from = '2026-10-20';
        const revisions = steps.map(({ after, phase, kind }, at) => {
          from = addDays(from, after);
          return revision(at + 1, from, phase, kind);
        });
        const ran = eachDay('2026-10-20', TODAY).filter((day) => {
          const held = revisions.filter((one) => one.effectiveFrom <= day);
          const turned = held.filter((one) => one.kind !== 'change').at(-1);
          return held.length > 0 && turned?.kind !== 'paused' && held.at(-1)?.currentPhase !== 0;
        });
        expect(programCourse(revisions, [], 1, TODAY)?.ranDays ?? 0).toBe(ran.length);
      }),
    );
  });
});
