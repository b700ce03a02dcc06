import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTests } from '@/clinical/battery/all-tests';
import { pressureOf, thresholdOf } from '@/clinical/battery/pressure';
import { accuracyInWords, normInWords } from '@/clinical/battery/published-words';
import { changeInWords, differenceInWords, valueInWords } from '@/clinical/battery/value-words';
import { shortCitation } from '@/clinical/citation';
import { batteryTest } from '@/tests/support/battery-test';

describe('values in words', () => {
  test('carry their unit, a real minus sign and no floating dust', () => {
    expect(valueInWords(11.3 - 9.8, 'cm')).toBe('1.5 cm');
    expect(valueInWords(-5, '°')).toBe('−5°');
    expect(valueInWords(7, '0–10')).toBe('7 of 10');
    expect(valueInWords(4, 'grade 0–5')).toBe('grade 4 of 5');
    expect(valueInWords(0, '0/1')).toBe('no');
    expect(differenceInWords(-1, '0–10')).toBe('1 point');
    expect(changeInWords(-3, '0–10')).toBe('−3 points');
    expect(changeInWords(2.5, 'cm')).toBe('+2.5 cm');
    expect(changeInWords(0.1 + 0.2 - 0.3, 'cm')).toBe('no change');
  });
});

describe('published numbers in words', () => {
  test('a figure that nobody read is not printed, and one that was not seen is not zero', () => {
    expect(accuracyInWords(batteryTest('thompson').accuracy)).toEqual({
      text: expect.stringMatching(/sensitivity 96%, specificity 93%/),
      source: 'Maffulli 1998',
    });
    expect(accuracyInWords(batteryTest('royal-london').accuracy)).toEqual({
      text: 'Figures are in circulation, but no source was read: none is shown.',
      source: null,
    });
    expect(accuracyInWords(batteryTest('fadir').accuracy).text).toMatch(/specificity not published/);
    expect(accuracyInWords(batteryTest('single-leg-hop-pain').accuracy).source).toMatch(/^as quoted, /);
    expect(accuracyInWords(null).text).toBe('No published accuracy found.');
  });

  test('over the whole battery no number stands without a source', () => {
    for (const { code, accuracy, accuracyOther, norm } of allTests) {
      for (const one of [accuracy, ...(accuracyOther ?? [])]) {
        const { text, source } = accuracyInWords(one);
        if (source === null) expect(text, code).not.toMatch(/\d/);
      }
      const { text, source } = normInWords(norm);
      if (source === null && /\d/.test(text)) expect(text, code).toMatch(/working guide of this product/);
    }
  });

  test('a source without authors is named by its title, journal or address', () => {
    expect(shortCitation({ authors: null, year: 2015, journal: 'J Sport Rehabil' })).toBe(
      'J Sport Rehabil 2015',
    );
    expect(shortCitation({ authors: null, year: null, doi: '10.1055/a-2321-0516' })).toBe(
      'doi:10.1055/a-2321-0516',
    );
  });
});

describe('pressure thresholds', () => {
  test('1 kg/cm² is 98.0665 kPa, and 1 kgf on 1 cm² is 9.80665 N', () => {
    expect(pressureOf(98.0665, 'kPa', 1)).toEqual({
      newtons: expect.closeTo(9.80665, 9),
      kilopascals: 98.0665,
      kgPerCm2: expect.closeTo(1, 12),
    });
    expect(pressureOf(20, 'N', 0.5)?.kilopascals).toBe(400);
    expect(pressureOf(20, 'N', 0)).toBeNull();
  });

  test('newtons and kilopascals come back to themselves, for any probe', () => {
    const size = fc.double({ min: 0.1, max: 1000, noNaN: true });
    const probe = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(size, probe, (value, area) => {
        const there = pressureOf(value, 'N', area);
        const back = pressureOf(there?.kilopascals ?? 0, 'kPa', area);
        expect(back?.newtons).toBeCloseTo(value, 6);
        expect(there?.kgPerCm2).toBeCloseTo(value / 9.80665 / area, 6);
      }),
    );
  });

  test('the threshold is the mean of the last two trials', () => {
    expect(thresholdOf([310, 250, 260])).toBe(255);
    expect(thresholdOf([250])).toBe(250);
    expect(thresholdOf([])).toBeNull();
  });
});
