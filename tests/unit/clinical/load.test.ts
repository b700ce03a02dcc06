import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentInWords, spikeInWords } from '@/clinical/load/load-words';
import { longestIn30Days, withEarlier } from '@/clinical/load/run';
import { greatestSpike, spikeOf, spikesOf } from '@/clinical/load/spike';
import { changePercent, weeklyDistance, weeklyLoad } from '@/clinical/load/weekly';

const CASES = { numRuns: 10_000 };
const MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const dayOf = (number: number) => new Date(START + number * MS).toISOString().slice(0, 10);

/** Whole tens of metres on numbered days: everything below is counted in integers, without the rules' code. */
type Told = { day: number; tens: number };
const told = fc.record({ day: fc.integer({ min: 0, max: 80 }), tens: fc.integer({ min: 1, max: 6000 }) });
const history = fc.array(told, { maxLength: 25 });
const runsOf = (all: readonly Told[]) =>
  all.map(({ day, tens }) => ({ on: dayOf(day), distanceKm: tens / 100 }));

const longestBefore = (all: readonly Told[], day: number) => {
  let longest = 0;
  for (const one of all) if (one.day < day && one.day >= day - 30 && one.tens > longest) longest = one.tens;
  return longest;
};

/** The band by whole-number comparison: 10% more is 11 tenths, and so on. */
const bandOf = (tens: number, before: number) => {
  if (tens > 2 * before) return 'large';
  if (tens * 10 > 13 * before) return 'moderate';
  return tens * 10 > 11 * before ? 'small' : 'reference';
};

describe('single-session spike', () => {
  test('is the run against the longest of the 30 days before it, in every case', () => {
    fc.assert(
      fc.property(history, told, (before, run) => {
        const all = [...before, run];
        const runs = runsOf(all);
        const last = runs.at(-1);
        if (!last) throw new Error('the run is there');
        const spike = spikeOf(last, runs);
        const longest = longestBefore(all, run.day);
        if (longest === 0) {
          expect(spike).toMatchObject({ longestBefore: null, percent: null, level: null });
          return;
        }
        expect(spike.longestBefore?.distanceKm).toBe(longest / 100);
        expect(spike.level?.band).toBe(bandOf(run.tens, longest));
        expect(spike.percent).toBeCloseTo((run.tens * 100) / longest - 100, 4);
      }),
      CASES,
    );
  });

  test('of a history is the greatest that has a baseline and is not after the day', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 80 }), (all, until) => {
        const ratios = all
          .filter((run) => run.day <= until && longestBefore(all, run.day) > 0)
          .map((run) => run.tens / longestBefore(all, run.day));
        const greatest = greatestSpike(runsOf(all), dayOf(until));
        if (ratios.length === 0) expect(greatest).toBeNull();
        else expect(greatest?.percent).toBeCloseTo(Math.max(...ratios) * 100 - 100, 4);
      }),
      CASES,
    );
  });

  test('its limits belong to the lower band, whatever the dust of division', () => {
    const day = (km: number, on: string) => ({ on, distanceKm: km });
    for (const [before, run, band] of [
      [10, 11, 'reference'],
      [10, 11.01, 'small'],
      [7, 9.1, 'small'],
      [7, 9.11, 'moderate'],
      [2.3, 4.6, 'moderate'],
      [2.3, 4.61, 'large'],
    ] as const) {
      const runs = [day(before, '2026-01-01'), day(run, '2026-01-31')];
      expect(spikesOf(runs).at(-1)?.level?.band, `${before} then ${run}`).toBe(band);
    }
  });

  test('knows the window: the 30th day before counts, the 31st and the same day do not', () => {
    const run = { on: '2026-03-31', distanceKm: 12 };
    const at = (on: string) => spikeOf(run, [{ on, distanceKm: 10 }, run]).percent;
    expect(at('2026-03-01')).toBe(20);
    expect(at('2026-02-28')).toBeNull();
    expect(at('2026-03-31')).toBeNull();
    expect(at('2026-04-01')).toBeNull();
  });

  test('a run without a distance is no baseline and no spike', () => {
    const runs = [
      { on: '2026-03-01', distanceKm: 0 },
      { on: '2026-03-02', distanceKm: 5 },
    ];
    expect(spikesOf(runs)).toEqual([{ run: runs[1], longestBefore: null, percent: null, level: null }]);
    expect(spikesOf([])).toEqual([]);
  });

  test('is worded so that a limit passed by a little is not rounded away', () => {
    expect(percentInWords(10.2)).toBe('just over 10%');
    expect(percentInWords(10)).toBe('10%');
    expect(percentInWords(100.4)).toBe('just over 100%');
    expect(percentInWords(41.7)).toBe('42%');
    const run = { on: '2026-03-31', distanceKm: 14 };
    expect(spikeInWords(spikeOf(run, [{ on: '2026-03-20', distanceKm: 10 }, run]))).toBe(
      '40% longer than the longest run reported in the 30 days before (10 km)',
    );
    expect(spikeInWords(spikeOf(run, [run]))).toContain('no recent baseline');
  });
});

describe('runs of earlier visits', () => {
  test('count once each, and what this visit tells of a day stands', () => {
    fc.assert(
      fc.property(history, history, (now, before) => {
        const merged = withEarlier(runsOf(now), runsOf(before));
        const named = (all: readonly Told[]) => all.map(({ day, tens }) => `${dayOf(day)} ${tens / 100}`);
        const expected = [...named(now), ...named(before).filter((one) => !named(now).includes(one))];
        expect(merged.map((run) => `${run.on} ${run.distanceKm}`)).toEqual(expected);
      }),
      CASES,
    );
  });
});

describe('weekly distance', () => {
  test('is the sum of seven days, and unknown when nothing was reported', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 80 }), (all, day) => {
        const sum = (from: number, to: number) => {
          const week = all.filter((run) => run.day >= from && run.day <= to);
          return week.length === 0 ? null : week.reduce((total, run) => total + run.tens, 0) / 100;
        };
        const [now, before] = [sum(day - 6, day), sum(day - 13, day - 7)];
        const load = weeklyLoad(runsOf(all), dayOf(day));
        if (now === null) expect(load.thisWeekKm).toBeNull();
        else expect(load.thisWeekKm).toBeCloseTo(now, 5);
        if (before === null) expect(load.weekBeforeKm).toBeNull();
        else expect(load.weekBeforeKm).toBeCloseTo(before, 5);
        if (now === null || before === null) expect(load.changePercent).toBeNull();
        else expect(load.changePercent).toBeCloseTo((now / before) * 100 - 100, 4);
      }),
      CASES,
    );
  });

  test('the longest run of 30 days is the longest of exactly those days', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 80 }), (all, day) => {
        let longest = 0;
        for (const run of all)
          if (run.day <= day && run.day > day - 30) longest = Math.max(longest, run.tens);
        const found = longestIn30Days(runsOf(all), dayOf(day));
        expect(found?.distanceKm ?? 0).toBe(longest / 100);
      }),
      CASES,
    );
  });

  test('says nothing about a change from nothing', () => {
    expect(changePercent(null, 30)).toBeNull();
    expect(changePercent(0, 30)).toBeNull();
    expect(changePercent(30, null)).toBeNull();
    expect(changePercent(40, 30)).toBe(-25);
    expect(weeklyDistance([], '2026-03-01')).toBeNull();
  });
});
