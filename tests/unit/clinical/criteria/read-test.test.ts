import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion, TestLeaf } from '@/clinical/criteria/criterion';
import type { Evidence, TestAnswer } from '@/clinical/criteria/evidence';
import { readCriterion } from '@/clinical/criteria/read-criterion';
import { atLeast25, blank, raises, within10 } from './evidence';

const seen = (on: string, ...answers: TestAnswer[]) => ({ on, answers });
const chart = (visits: Evidence['visits'], change: Partial<Evidence> = {}): Evidence => ({
  ...blank,
  visits,
  ...change,
});
const read = (criterion: Criterion, evidence: Evidence) => {
  const { state, lines } = readCriterion(criterion, evidence);
  return [state, ...lines.map(({ words }) => words)];
};

describe('a value', () => {
  test('is the newest on the side of the complaint, with its day', () => {
    const visits = [
      seen('2026-11-01', raises('left', 30)),
      seen('2026-11-12', raises('left', 22), raises('right', 40)),
    ];
    expect(read(atLeast25, chart(visits))).toEqual([
      'not-met',
      'Single-leg heel raise, knee straight, left: 22 reps on 12 Nov; needs 25 reps or more',
    ]);
  });

  test('from another year says which', () => {
    const [, words] = read(atLeast25, chart([seen('2025-11-12', raises('left', 26))]));
    expect(words).toContain('26 reps on 12 Nov 2025');
  });

  test('by another method, in another unit or on the other side is none', () => {
    const others = [
      raises('left', 30, { method: 'flat-60bpm-height' }),
      raises('left', 30, { unit: 'kg' }),
      raises('left', 30, { unit: null }),
      raises('right', 30),
      raises('left', 30, { test: 'single-leg-heel-raise-bent' }),
    ];
    for (const other of others) {
      const [state, words] = read(atLeast25, chart([seen('2026-11-12', other)]));
      expect(state).toBe('not-known');
      expect(words).toContain('not tested yet');
    }
  });

  test('asked for in a unit that the method does not have is not known', () => {
    const asked: TestLeaf = { ...atLeast25, unit: 'kg' };
    expect(read(asked, chart([seen('2026-11-12', raises('left', 30))]))[0]).toBe('not-known');
  });

  test('of a complaint on both sides must be met on both', () => {
    const both = (left: number, right: number | null) =>
      read(
        atLeast25,
        chart(
          [seen('2026-11-12', raises('left', left), ...(right === null ? [] : [raises('right', right)]))],
          { side: 'both' },
        ),
      )[0];
    expect(both(25, 25)).toBe('met');
    expect(both(25, 24)).toBe('not-met');
    expect(both(25, null)).toBe('not-known');
    expect(both(24, null)).toBe('not-met');
  });

  test('of a complaint in the middle has no side that counts; a side that is named counts all the same', () => {
    const visits = [seen('2026-11-12', raises('left', 30), raises('right', 30))];
    expect(read(atLeast25, chart(visits, { side: 'middle' }))[0]).toBe('not-known');
    expect(read({ ...atLeast25, side: 'right' }, chart(visits, { side: 'middle' }))[0]).toBe('met');
    expect(read({ ...atLeast25, side: 'other' }, chart([seen('2026-11-12', raises('right', 30))]))[0]).toBe(
      'met',
    );
  });

  test('of a test without sides is read whatever the side of the complaint', () => {
    const walk: TestLeaf = {
      test: 'walk-pain-30',
      method: 'worst',
      metric: 'value',
      operator: '<=',
      value: 2,
      unit: null,
      side: 'affected',
    };
    const visits = [
      seen('2026-11-12', { test: 'walk-pain-30', method: 'worst', side: 'none', answer: 2, unit: '0–10' }),
    ];
    for (const side of ['left', 'both', 'middle'] as const) {
      const [state, words] = read(walk, chart(visits, { side }));
      expect(state).toBe('met');
      expect(words).toMatch(/: 2 of 10 on 12 Nov; needs 2 of 10 or less$/);
    }
  });

  test('a category is met by its word; unable is no answer, and not tested is as if nobody had', () => {
    const drop = (answer: string): TestAnswer => ({
      test: 'trendelenburg',
      method: 'result',
      side: 'left',
      answer,
      unit: null,
    });
    const level: TestLeaf = {
      test: 'trendelenburg',
      method: 'result',
      metric: 'value',
      operator: '=',
      value: 'negative',
      unit: null,
      side: 'affected',
    };
    const first = seen('2026-11-01', drop('negative'));
    expect(read(level, chart([first]))[0]).toBe('met');
    expect(read(level, chart([first, seen('2026-11-12', drop('positive'))]))[0]).toBe('not-met');
    expect(read(level, chart([first, seen('2026-11-12', drop('unable'))]))[0]).toBe('not-known');
    expect(read(level, chart([first, seen('2026-11-12', drop('not-tested'))]))[0]).toBe('met');
  });
});

describe('against the other side', () => {
  test('both are of one visit: a new one is never held against an old one', () => {
    const old = seen('2026-11-01', raises('left', 27), raises('right', 30));
    expect(read(within10, chart([old]))).toEqual([
      'met',
      'Single-leg heel raise, knee straight, left: 90% of the other side (27 reps against 30 reps on 1 Nov); needs 90% of the other side or more',
    ]);
    const [state, words] = read(within10, chart([old, seen('2026-11-12', raises('left', 20))]));
    expect(state).toBe('not-known');
    expect(words).toContain('tested on 12 Nov without the right side');
  });

  test('is met exactly where left × 100 is at least 90 × right', () => {
    fc.assert(
      fc.property(fc.nat(150), fc.nat(150), (left, right) => {
        const [state] = read(
          within10,
          chart([seen('2026-11-12', raises('left', left), raises('right', right))]),
        );
        expect(state).toBe(right === 0 ? 'not-known' : left * 100 >= right * 90 ? 'met' : 'not-met');
      }),
    );
  });
});

describe('a change since the start', () => {
  const drop = (answer: number): TestAnswer => ({
    test: 'run-pelvic-drop',
    method: 'video-2d',
    side: 'left',
    answer,
    unit: '°',
  });
  const less: TestLeaf = {
    test: 'run-pelvic-drop',
    method: 'video-2d',
    metric: 'changeFromBaseline',
    operator: '<=',
    value: -2,
    unit: '°',
    side: 'affected',
  };
  const began = {
    program: {
      startedOn: '2026-11-05',
      ranDays: 18,
      phaseSince: '2026-11-05',
      phaseDays: 18,
      sessions: { done: 0, untold: 18 },
    },
  };

  test('is against the last from before the program, not the first ever', () => {
    const visits = [seen('2026-10-01', drop(12)), seen('2026-11-01', drop(8)), seen('2026-11-12', drop(7))];
    expect(read(less, chart(visits, began))).toEqual([
      'not-met',
      'Pelvic drop in running, left: 8° on 1 Nov → 7° on 12 Nov, −1°; needs a change since the start of −2° or less',
    ]);
    expect(read(less, chart([...visits, seen('2026-11-20', drop(6))], began))[0]).toBe('met');
  });

  test('needs two results', () => {
    expect(read(less, chart([seen('2026-11-12', drop(3))], began))[0]).toBe('not-known');
  });
});

describe('two methods of a test', () => {
  const pair = (method: string, answer: number): TestAnswer => ({
    test: 'calf-stretch-pair',
    method,
    side: 'left',
    answer,
    unit: '0–10',
  });
  const apart: TestLeaf = {
    test: 'calf-stretch-pair',
    metric: 'methodDifference',
    a: 'knee-straight',
    b: 'knee-bent',
    operator: '<',
    value: 2,
    side: 'affected',
  };

  test('lie apart whichever is more', () => {
    const at = (straight: number, bent: number) =>
      read(apart, chart([seen('2026-11-12', pair('knee-straight', straight), pair('knee-bent', bent))]))[0];
    expect([at(3, 2), at(0, 5), at(5, 0)]).toEqual(['met', 'not-met', 'not-met']);
  });

  test('are of one visit', () => {
    const visits = [seen('2026-11-01', pair('knee-straight', 3)), seen('2026-11-12', pair('knee-bent', 3))];
    expect(read(apart, chart(visits))[0]).toBe('not-known');
  });
});

test('more of what is good never turns a met value into an unmet one', () => {
  fc.assert(
    fc.property(fc.nat(150), fc.nat(20), (reps, more) => {
      const state = (answer: number) =>
        read(atLeast25, chart([seen('2026-11-12', raises('left', answer))]))[0];
      if (state(reps) === 'met') expect(state(Math.min(150, reps + more))).toBe('met');
    }),
  );
});
