import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activitiesChange, meanOf, scoreChange } from '@/clinical/measures/change';
import { dueOn } from '@/clinical/measures/due';
import { differenceInWords, realInWords, scoreInWords, sizeInWords } from '@/clinical/measures/measure-words';
import { measures, measureWithCode } from '@/clinical/measures/measures.data';

const CASES = { numRuns: 10_000 };
const START = Date.UTC(2026, 0, 1);
const dayOf = (number: number) => new Date(START + number * 86_400_000).toISOString().slice(0, 10);

const known = (code: string) => {
  const measure = measureWithCode(code);
  if (!measure) throw new Error(code);
  return measure;
};

describe('the measures', () => {
  test('each has a code of its own, a range and a step that divides it', () => {
    expect(new Set(measures.map((one) => one.code)).size).toBe(measures.length);
    for (const { code, min, max, step } of measures) {
      expect(min, code).toBeLessThan(max);
      expect(Math.abs(((max - min) / step) % 1), code).toBeLessThan(1e-6);
    }
  });

  test('no number stands without its source, and none is general knowledge', () => {
    for (const one of measures) {
      const numbers = [
        ...(one.error ? [one.error] : []),
        ...(one.errorOther ?? []),
        ...one.meaningful,
        ...(one.meaningfulOther ?? []),
      ];
      for (const { citation, certainty, population } of numbers) {
        expect(['read', 'secondary'], one.code).toContain(certainty);
        expect(citation.year, one.code).toBeGreaterThan(1990);
        expect(citation.authors ?? citation.journal, one.code).toBeTruthy();
        expect(population, one.code).not.toBe('');
      }
      const sizes = one.meaningful.map(({ value }) => value);
      expect(sizes, one.code).toEqual([...sizes].sort((a, b) => a - b));
    }
  });

  test('a standard error is widened to 1.96 · √2 · SEM and says that it was computed', () => {
    for (const one of measures)
      for (const error of [...(one.error ? [one.error] : []), ...(one.errorOther ?? [])]) {
        expect(error.computed, one.code).toBe(error.kind === 'SEM');
        const band = error.kind === 'SEM' ? 1.96 * Math.SQRT2 * error.value : error.value;
        expect(error.band, one.code).toBeCloseTo(band, 2);
      }
  });

  test('an instrument whose text has an owner says so and ships no items', () => {
    for (const one of measures)
      if (one.kind === 'score-only') expect(one.licence, one.code).toMatch(/form and enter the total/);
      else expect(one.licence, one.code).toBeUndefined();
  });
});

describe('change of a score', () => {
  test('equals subtraction, strict error and the largest size reached, in every case', () => {
    const any = fc.constantFrom(...measures.filter((one) => one.kind !== 'change')).chain((measure) => {
      const tens = fc.integer({ min: measure.min * 10, max: measure.max * 10 });
      return fc.record({ measure: fc.constant(measure), earlier: tens, later: tens });
    });
    fc.assert(
      fc.property(any, ({ measure, earlier, later }) => {
        const change = scoreChange(measure, earlier / 10, later / 10);
        const tens = later - earlier;
        expect(change?.difference).toBe(tens / 10);
        const good = measure.better === 'higher' ? tens : -tens;
        expect(change?.direction).toBe(good > 0 ? 'better' : good < 0 ? 'worse' : 'same');
        // Hundredths against tenths, in whole numbers.
        const real = measure.error ? Math.abs(tens) * 10 > Math.round(measure.error.band * 100) : null;
        expect(change?.real).toBe(real);
        let reached: string | null = null;
        for (const size of measure.meaningful)
          if (Math.abs(tens) >= Math.round(size.value * 10)) reached = size.size;
        expect(change?.reaches?.size ?? null).toBe(reached);
      }),
      CASES,
    );
  });

  test('of the patient’s own activities counts only those rated both times', () => {
    const measure = known('patient-chosen-activities');
    const scores = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(scores, scores, (earlier, later) => {
        let [sumBefore, sumAfter, shared] = [0, 0, 0];
        for (const id of ['a', 'b', 'c', 'd', 'e']) {
          const [before, after] = [earlier[id] ?? null, later[id] ?? null];
          if (before === null || after === null) continue;
          sumBefore += before;
          sumAfter += after;
          shared += 1;
        }
        const found = activitiesChange(measure, earlier, later);
        if (shared === 0) {
          expect(found).toBeNull();
          return;
        }
        expect(found?.shared).toBe(shared);
        expect(found?.change.difference).toBeCloseTo((sumAfter - sumBefore) / shared, 5);
        const rated = Object.values(later).filter((score) => score !== null);
        const mean = rated.reduce((sum, one) => sum + one, 0) / rated.length;
        expect(Math.abs((meanOf(later) ?? 0) - mean)).toBeLessThan(0.0501);
      }),
      CASES,
    );
    expect(meanOf({ a: null })).toBeNull();
    expect(meanOf({ a: 0, b: null })).toBe(0);
  });

  test('is worded with its error, its source and its size', () => {
    const lefs = known('lefs');
    const better = scoreChange(lefs, 50, 62);
    if (!better) throw new Error('a change');
    expect(scoreInWords(lefs, 62)).toBe('62 of 80');
    expect(differenceInWords(better)).toBe('12 points better');
    expect(realInWords(lefs, better)).toBe('beyond error (MDC90 9 points, Binkley 1999)');
    expect(sizeInWords(lefs, better)).toBe('reaches a meaningful change (smallest 9 points, Binkley 1999)');
    const pain = known('pain-worst-day');
    const eased = scoreChange(pain, 5, 4);
    if (!eased) throw new Error('a change');
    expect(differenceInWords(eased)).toBe('1 point better');
    expect(realInWords(pain, eased)).toBe('error unknown');
    expect(sizeInWords(pain, eased)).toBe(
      'below the smallest meaningful change (small 1.5 points, Abbott 2014)',
    );
    const overall = known('global-change');
    expect(scoreInWords(overall, -2)).toBe('−2 on −5 to +5');
    expect(scoreChange(overall, -2, 3)).toBeNull();
  });
});

describe('when a measure is due', () => {
  const cases = fc.record({
    first: fc.integer({ min: 0, max: 60 }),
    every: fc.option(fc.integer({ min: 1, max: 45 }), { nil: null }),
    answers: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }),
    today: fc.integer({ min: 0, max: 220 }),
    ended: fc.option(fc.integer({ min: 0, max: 220 }), { nil: null }),
  });

  /** Walks the due days one by one and gives each answer to the nearest. */
  const nextByWalking = (first: number, every: number | null, answers: readonly number[]) => {
    if (every === null) return answers.some((answer) => answer >= first) ? null : first;
    let met = -1;
    for (const answer of answers) {
      let nearest = -1;
      for (let k = 0; first + k * every <= 400; k++) {
        const [here, before] = [first + k * every, first + nearest * every];
        if (Math.abs(answer - here) < Math.abs(answer - before)) nearest = k;
      }
      if (nearest > met) met = nearest;
    }
    return first + (met + 1) * every;
  };

  test('is the day after the last one that was met, in every case', () => {
    fc.assert(
      fc.property(cases, ({ first, every, answers, today, ended }) => {
        const schedule = {
          firstDueOn: dayOf(first),
          everyDays: every,
          endedOn: ended === null ? null : dayOf(ended),
        };
        const due = dueOn(schedule, answers.map(dayOf), dayOf(today));
        const next = ended !== null && ended <= today ? null : nextByWalking(first, every, answers);
        if (next === null) {
          expect(due).toEqual({ on: null, state: 'none', late: 0 });
          return;
        }
        expect(due).toEqual({
          on: dayOf(next),
          state: today > next ? 'overdue' : today === next ? 'due' : 'coming',
          late: Math.max(0, today - next),
        });
      }),
      CASES,
    );
  });
});
