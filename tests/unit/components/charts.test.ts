import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayName } from '@/clinical/time/day-words';
import { daysBetween } from '@/clinical/time/days';
import { adherenceWords, layoutAdherence, stripWidth } from '@/components/charts/adherence-layout';
import { dayNumber, dayOf } from '@/components/charts/days';
import { readScores, readStates, writeScores, writeStates } from '@/components/charts/series-text';
import { layoutSparkline, sparkSize } from '@/components/charts/sparkline-layout';
import {
  cutTo,
  gaps,
  layoutCeiling,
  layoutPain,
  layoutRevisions,
  layoutTicks,
  layoutVisits,
  layoutWeeks,
  painY,
  plot,
  spread,
} from '@/components/charts/timeline-layout';

type Corner = { x: number; y: number };

/** The straight pieces of a path of M, l and h, corner to corner; a dot (h1.6) as a piece without length. */
function strokes(line: string): [Corner, Corner][] {
  let at = { x: 0, y: 0 };
  return [...line.matchAll(/([Mlh])(-?[\d.]+)(?: (-?[\d.]+))?/g)].flatMap(([, command, a = '0', b = '0']) => {
    const from = at;
    if (command === 'M') at = { x: Number(a), y: Number(b) };
    else at = { x: from.x + Number(a), y: from.y + Number(b) };
    if (command === 'M') return [];
    return a === '1.6'
      ? [
          [
            { x: from.x + 0.8, y: from.y },
            { x: from.x + 0.8, y: from.y },
          ],
        ]
      : [[from, at]];
  });
}

/** The score at a place on a straight piece between two neighbouring days. */
const scoreAt = (from: Corner, to: Corner, x: number): number =>
  (34 - (from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x))) / 3;

const span = { from: '2026-08-31', to: '2026-11-22' };
const day = (offset: number, worst: number | null) => ({ on: dayOf(dayNumber(span.from) + offset), worst });

describe('days', () => {
  it('subtract across the clocks going back without losing one', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });
  it('refuse what is no date instead of drawing it somewhere', () => {
    expect(() => dayNumber('19 Nov')).toThrow(RangeError);
    expect(() => dayNumber('2026-13-40')).toThrow(RangeError);
  });
  it('are written as the clinic writes them', () => {
    expect(dayName('2026-08-31')).toBe('31 Aug');
  });
});

describe('the sparkline', () => {
  it('breaks where a day was not logged', () => {
    const spark = layoutSparkline([3, 3, null, 4, null, 2, null]);
    expect(spark.line.match(/M/g)).toHaveLength(3);
    expect(spark.line.match(/h\d/g)).toHaveLength(3);
    expect(spark.logged).toBe(4);
  });
  it('draws an unlogged week as nothing, and a logged 0 as a dot on the floor', () => {
    expect(layoutSparkline([null, null])).toMatchObject({ line: '', last: null, logged: 0 });
    const zero = layoutSparkline([null, 0]);
    expect(zero.last).toMatchObject({ y: sparkSize.floor, value: 0 });
    expect(zero.line).toMatch(/^M.*h1\.6$/);
  });
  it('says whether the last dot is of the last day', () => {
    expect(layoutSparkline([5, null]).lastIsToday).toBe(false);
    expect(layoutSparkline([null, 5]).lastIsToday).toBe(true);
  });
  it('passes through every logged day, and through no other', () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
    fc.assert(
      fc.property(fc.array(score, { minLength: 28, maxLength: 28 }), (scores) => {
        const drawn = new Array<number | null>(28).fill(null);
        for (const [from, to] of strokes(layoutSparkline(scores).line))
          for (let x = from.x; x <= to.x; x += 5)
            drawn[(x - 3) / 5] = from.x === to.x ? (34 - from.y) / 3 : scoreAt(from, to, x);
        expect(drawn).toEqual(scores);
      }),
    );
  });
  it('keeps the scale 0 to 10 whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 7 }), (scores) => {
        const spark = layoutSparkline(scores, 5);
        expect(spark.logged).toBe(scores.filter((score) => score !== null).length);
        expect(spark.ceilingY).toBe(19);
        for (const point of spark.above) expect(point.value).toBeGreaterThan(5);
        if (spark.last) expect(spark.last.y).toBe(34 - spark.last.value * 3);
      }),
    );
  });
});

describe('a series as text', () => {
  const states = ['done', 'part', 'told-not-done', 'not-logged', 'nothing-due'] as const;

  it('comes back as it was, nothing told apart from 0', () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
    fc.assert(
      fc.property(fc.array(score), (scores) => {
        expect(readScores(writeScores(scores))).toEqual(scores);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states)), (marks) => {
        expect(readStates(writeStates(marks))).toEqual(marks);
      }),
    );
  });
});

describe('the adherence strip', () => {
  it('gives each day the same room: a full cell, a half one, an empty one, a dot; days alike are one stroke', () => {
    const box = { cell: 5, gap: 2, height: 10, dot: 2 };
    const states = ['done', 'done', 'part', 'told-not-done', 'not-logged', 'nothing-due', 'done'] as const;
    expect(layoutAdherence(states, box)).toEqual({
      done: 'M0 5h12M42 5h5',
      part: 'M14 7.5h5',
      told: 'M14.5 .5h4v9h-4zM21.5 .5h4v9h-4z',
      unknown: 'M29.5 8h2',
    });
    expect(stripWidth(states.length, box)).toBe(47);
  });
  it('never calls an unlogged day missed', () => {
    expect(adherenceWords(['done', 'not-logged'])).toBe('1 day done, 1 day not logged');
  });
});

describe('the timeline', () => {
  it('keeps pain on 0 to 10', () => {
    expect([painY(0), painY(10)]).toEqual([plot.painFloor, plot.painTop]);
  });
  it('brackets a spell of three unlogged days, also up to today, but not two', () => {
    const days = Array.from({ length: 84 }, (_, at) =>
      day(at, (at >= 10 && at < 13) || (at >= 20 && at < 22) || at >= 80 ? null : 4),
    );
    expect(gaps(days, span).map(({ from, days: length }) => [from, length])).toEqual([
      ['2026-09-10', 3],
      ['2026-11-19', 4],
    ]);
    expect(layoutPain(days, span).worstPath.match(/M/g)).toHaveLength(3);
  });
  it('says "no log, 4 d" where it fits and "3 d" where not', () => {
    const days = Array.from({ length: 84 }, (_, at) =>
      day(at, (at >= 10 && at < 14) || (at > 40 && at < 44) ? null : 4),
    );
    expect(gaps(days, span).map((gap) => gap.text)).toEqual(['no log, 4 d', '3 d']);
  });
  it('starts a revision from before the chart at its edge, and drops one that had ended', () => {
    const revisions = layoutRevisions(
      [
        { from: '2026-07-01', name: 'Rev 1', changed: 'stretch' },
        { from: '2026-08-01', name: 'Rev 2', changed: 'raise 3 × 15' },
        { from: '2026-10-06', name: 'Rev 3', changed: 'load 0 to 8 kg' },
      ],
      span,
    );
    expect(revisions.map((revision) => revision.name)).toEqual(['Rev 2', 'Rev 3']);
    expect(revisions[0]?.x1).toBe(plot.left);
    expect(revisions[1]?.x2).toBe(plot.right);
  });
  it('drops a visit label that would run into the next, never the visit', () => {
    const visits = layoutVisits([{ on: '2026-10-05' }, { on: '2026-10-06' }, { on: '2026-11-20' }], span);
    expect(visits.map((visit) => visit.text)).toEqual(['', '6 Oct', '20 Nov']);
  });
  it('draws sessions against what was due', () => {
    const [full, half] = layoutWeeks(
      [
        { from: '2026-08-31', done: 14, due: 14 },
        { from: '2026-09-07', done: 7, due: 14 },
      ],
      span,
    );
    expect(full?.doneHeight).toBe(full?.dueHeight);
    expect(half?.doneHeight).toBe(20);
  });
  it('steps the ceiling on its day', () => {
    const ceiling = layoutCeiling(
      [
        { from: '2026-08-01', ceiling: 4 },
        { from: '2026-10-06', ceiling: 5 },
      ],
      span,
    );
    expect(ceiling).toMatchObject({ now: 5 });
    expect(ceiling?.path).toMatch(new RegExp(`^M${plot.left} ${painY(4)}H.*V${painY(5)}H${plot.right}$`));
  });
  it('puts a date under as many weeks as there is room for', () => {
    expect(layoutTicks(span).every((tick) => tick.text)).toBe(true);
    const year = layoutTicks({ from: '2025-11-21', to: '2026-11-20' });
    expect(year.filter((tick) => tick.text).length).toBeLessThan(16);
  });
  it('moves end labels apart', () => {
    expect(spread([{ y: 200 }, { y: 202 }, { y: 260 }]).map((label) => label.y)).toEqual([200, 214, 260]);
  });
  it('cuts words to their room and prefers none to a stump', () => {
    expect(cutTo('bent-knee raise added', 80)).toBe('bent-knee ra…');
    expect(cutTo('bent-knee raise added', 20)).toBe('');
  });
});
