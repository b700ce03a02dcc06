import { describe, expect, test } from 'vitest';
import { evaluateTest } from '@/clinical/battery/evaluate-test';
import {
  findingOfTriggerPoint,
  type TriggerPointAnswers,
  triggerPointInWords,
  triggerPointResult,
  triggerPointStatus,
} from '@/clinical/battery/trigger-point-status';
import type { Truth } from '@/clinical/battery/truth';
import { batteryTest } from '@/tests/support/battery-test';

const answers: readonly Truth[] = [true, false, null];
const combinations: TriggerPointAnswers[] = answers.flatMap((tautBand) =>
  answers.flatMap((sensitiveSpot) =>
    answers.flatMap((referral) =>
      answers.map((recognised) => ({ tautBand, sensitiveSpot, referral, recognised })),
    ),
  ),
);

/** The published table, row by row: band, spot, referral, recognised. */
const table: Record<string, string> = {
  YYYY: 'active',
  YYYN: 'latent',
  YYNY: 'tender-only',
  YYNN: 'tender-only',
  YNYY: 'tender-only',
  YNYN: 'tender-only',
  YNNY: 'tender-only',
  YNNN: 'tender-only',
  NYYY: 'tender-only',
  NYYN: 'tender-only',
  NYNY: 'tender-only',
  NYNN: 'tender-only',
  NNYY: 'tender-only',
  NNYN: 'tender-only',
  NNNY: 'tender-only',
  NNNN: 'tender-only',
};
const letter = (truth: Truth) => (truth === null ? '?' : truth ? 'Y' : 'N');
const key = (one: TriggerPointAnswers) =>
  [one.tautBand, one.sensitiveSpot, one.referral, one.recognised].map(letter).join('');
/** What every way of filling the gaps would say. */
const completions = (known: string) =>
  Object.keys(table).filter((row) => [...known].every((mark, at) => mark === '?' || mark === row[at]));

describe('status of a trigger point', () => {
  test('there are 81 combinations, and each whole one follows the table', () => {
    expect(combinations).toHaveLength(81);
    for (const one of combinations.filter((each) => !key(each).includes('?')))
      expect(triggerPointStatus(one), key(one)).toBe(table[key(one)]);
  });

  test('a combination with gaps is classified exactly when no filling of the gaps would change it', () => {
    for (const one of combinations) {
      const outcomes = new Set(completions(key(one)).map((row) => table[row]));
      const [only] = outcomes;
      expect(triggerPointStatus(one), key(one)).toBe(outcomes.size === 1 ? only : 'not-classified');
    }
  });

  test('nothing asked is not classified, never negative', () => {
    const nothing = { tautBand: null, sensitiveSpot: null, referral: null, recognised: null };
    expect(triggerPointStatus(nothing)).toBe('not-classified');
    expect(triggerPointInWords(nothing)).toEqual({ status: 'not classified', because: 'none of 4 answered' });
  });

  test('the words name what was found, what was not, and what was not asked', () => {
    const latent = { tautBand: true, sensitiveSpot: true, referral: true, recognised: false };
    expect(triggerPointInWords(latent)).toEqual({
      status: 'latent',
      because: 'band, spot, referral; not recognised',
    });
    expect(triggerPointInWords({ ...latent, tautBand: false, referral: null })).toEqual({
      status: 'tender only',
      because: 'spot; no band, not recognised; not answered: referral',
    });
  });

  test('the battery’s rule and the table agree on all 81', () => {
    for (const one of combinations) {
      const isPoint = ['active', 'latent'].includes(triggerPointStatus(one));
      for (const [site, muscle] of [
        ['soleus-central', 'soleus'],
        ['gastroc-medial-belly', 'gastrocnemius'],
      ] as const) {
        const outcome = evaluateTest(batteryTest('trigger-point-calf'), {
          left: triggerPointResult(one, site),
        });
        const expected = isPoint ? [`${muscle}-trigger-point`] : [];
        expect(
          outcome.raised.map((raised) => raised.finding),
          key(one),
        ).toEqual(expected);
        expect(findingOfTriggerPoint(muscle, 'left', one)?.finding).toBe(expected[0]);
      }
    }
  });

  test('a muscle outside the calf raises no calf finding', () => {
    const active = { tautBand: true, sensitiveSpot: true, referral: true, recognised: true };
    expect(findingOfTriggerPoint('tibialis posterior', 'left', active)).toBeNull();
  });
});
