import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairedCard } from '@/clinical/battery/paired-card';
import {
  emptyPairedInput,
  type PairedInput,
  type PairedSide,
  stretchResponses,
} from '@/clinical/battery/paired-input';

const scale = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const response = fc.option(fc.constantFrom(...stretchResponses), { nil: null });
const tenths = (max: number) =>
  fc.option(
    fc.integer({ min: 0, max: max * 10 }).map((n) => n / 10),
    { nil: null },
  );
const pairedSide: fc.Arbitrary<PairedSide> = fc.record({
  kneeStraight: fc.record({
    shinAngleDegrees: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    pain: scale,
    response,
  }),
  kneeBent: fc.record({ kneeToWallCm: tenths(25), pain: scale, response }),
});
const input: fc.Arbitrary<PairedInput> = fc.record({ left: pairedSide, right: pairedSide });

/** Half of it answered: the right pains are open. */
const visit: PairedInput = {
  left: {
    kneeStraight: { shinAngleDegrees: 33, pain: 1, response: 'tightness' },
    kneeBent: { kneeToWallCm: 8.5, pain: 3, response: 'familiar' },
  },
  right: {
    kneeStraight: { shinAngleDegrees: 35, pain: null, response: 'nothing' },
    kneeBent: { kneeToWallCm: 11, pain: null, response: null },
  },
};

describe('the paired card', () => {
  test('compares left with right within a row, each with its own error', () => {
    const { kneeStraight, kneeBent } = pairedCard(visit).betweenSides;
    expect(kneeStraight.words).toMatchObject({ amount: '2°, left leans less', verdict: 'error unknown' });
    expect(kneeStraight.words.detail).toBe('33° left and 35° right; no error published for it');
    expect(kneeStraight.beyondError).toBeNull();
    expect(kneeBent.words).toMatchObject({
      amount: '2.5 cm, left shorter',
      verdict: 'beyond error (1.5 cm, Chisholm 2012)',
    });
    expect(kneeBent.beyondError).toBe(true);
  });

  test('compares straight with bent of pain only, and says what is missing', () => {
    const { left, right } = pairedCard(visit).betweenKnees;
    expect(left.words).toMatchObject({ amount: '1 → 3', verdict: '2 points more with the knee bent' });
    expect(left.words.detail).toBe('straight: tightness only; bent: reproduces it');
    expect(right.words).toMatchObject({ amount: 'not known yet' });
    expect(right.painDifference).toBeNull();
  });

  test('points toward the soleus in the rule’s own words, and says on what that rests', () => {
    const { pointsToward, answers, ranges } = pairedCard(visit);
    expect(pointsToward.map(({ finding, side, strength }) => [finding, side, strength])).toEqual([
      ['tight-soleus', 'left', 'suggests'],
      ['limited-dorsiflexion', 'left', 'suggests'],
    ]);
    expect(pointsToward[0]?.text).toMatch(/points toward the soleus/);
    expect(pointsToward[0]?.basis).toBe('Working rule of this product; no published accuracy found.');
    expect(pointsToward[1]?.basis).toMatch(/error 1\.5 cm, Chisholm 2012/);
    expect([answers.given, ranges.given]).toEqual([5, 4]);
  });

  test('nothing asked gives nothing but “not known yet”', () => {
    const card = pairedCard(emptyPairedInput());
    expect([card.answers.given, card.ranges.given, card.pointsToward.length, card.notices.length]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(card.betweenSides.kneeBent.words.amount).toBe('not known yet');
  });

  test('exchanging the sides exchanges every statement and changes no size', () => {
    fc.assert(
      fc.property(input, (one) => {
        const here = pairedCard(one);
        const there = pairedCard({ left: one.right, right: one.left });
        const sides = (card: typeof here, turn: boolean) =>
          card.pointsToward.map(({ finding, side }) => `${finding} ${(side === 'left') === turn}`).sort();
        expect(sides(here, true)).toEqual(sides(there, false));
        expect(here.betweenSides.kneeBent.difference).toBe(there.betweenSides.kneeBent.difference);
        expect(here.betweenSides.kneeBent.beyondError).toBe(there.betweenSides.kneeBent.beyondError);
      }),
    );
  });

  test('an angle never changes what the tape says, nor the tape what the angle says', () => {
    fc.assert(
      fc.property(input, input, (one, other) => {
        const withOtherAngles: PairedInput = {
          left: { ...one.left, kneeStraight: other.left.kneeStraight },
          right: { ...one.right, kneeStraight: other.right.kneeStraight },
        };
        expect(pairedCard(one).betweenSides.kneeBent).toEqual(
          pairedCard(withOtherAngles).betweenSides.kneeBent,
        );
      }),
    );
  });

  test('words never show a hole, and tightness in cm never becomes degrees', () => {
    fc.assert(
      fc.property(input, (one) => {
        const card = pairedCard(one, { onset: 'injury' });
        const words = JSON.stringify([
          card.betweenSides.kneeStraight.words,
          card.betweenSides.kneeBent.words,
          card.betweenKnees.left.words,
          card.betweenKnees.right.words,
        ]);
        expect(words).not.toMatch(/null|undefined|NaN/);
        expect(JSON.stringify(card.betweenSides.kneeStraight.words)).not.toContain(' cm');
        expect(JSON.stringify(card.betweenSides.kneeBent.words)).not.toContain('°');
      }),
    );
  });
});
