import { evaluateTest, type Notice, type Raised } from './evaluate-test';
import { calfStretchPair, kneeToWall, lungeStraightKnee } from './paired.data';
import type { PairedInput, PairedSide } from './paired-input';
import { acrossKnees, type KneeDifference } from './paired-knees';
import { acrossSides, kneeBentRow, kneeStraightRow, type RowDifference } from './paired-rows';
import { basisInWords } from './raise-basis';
import type { BodySide, RuleContext, TestResult } from './rule';

/** Something the pattern points toward, with what the rule rests on. Never a diagnosis. */
export interface Pointer extends Raised {
  side: BodySide;
  basis: string;
}

export interface PairedCard {
  /** Of the eight pains and responses; the two ranges are counted apart. */
  answers: { given: number; of: 8 };
  ranges: { given: number; of: 4 };
  /** Left against right within one row. Centimetres and degrees never meet. */
  betweenSides: { kneeStraight: RowDifference; kneeBent: RowDifference };
  /** Straight against bent, of pain only. */
  betweenKnees: Record<BodySide, KneeDifference>;
  pointsToward: Pointer[];
  notices: Notice[];
}

/** Reads the paired stretch test as one card: differences with their error, and what the pattern points toward. */
export function pairedCard(input: PairedInput, context: RuleContext = {}): PairedCard {
  const evaluations = [
    { test: calfStretchPair, result: pairResult(input) },
    { test: lungeStraightKnee, result: lungeResult(input) },
    { test: kneeToWall, result: wallResult(input) },
  ].map(({ test, result }) => ({ test, result, ...evaluateTest(test, result, context) }));
  return {
    answers: { given: countGiven(bothSides(input).flatMap(painsAndResponses)), of: 8 },
    ranges: {
      given: countGiven(
        bothSides(input).flatMap((s) => [s.kneeStraight.shinAngleDegrees, s.kneeBent.kneeToWallCm]),
      ),
      of: 4,
    },
    betweenSides: {
      kneeStraight: acrossSides(kneeStraightRow, input),
      kneeBent: acrossSides(kneeBentRow, input),
    },
    betweenKnees: { left: acrossKnees('left', input.left), right: acrossKnees('right', input.right) },
    pointsToward: evaluations.flatMap(({ test, result, raised }) =>
      raised.flatMap((one) =>
        one.side === 'none' ? [] : [{ ...one, side: one.side, basis: basisInWords(test, one, result) }],
      ),
    ),
    notices: evaluations.flatMap(({ notices }) => notices),
  };
}

const bothSides = (input: PairedInput) => [input.left, input.right];
const countGiven = (values: readonly unknown[]) => values.filter((value) => value !== null).length;
const painsAndResponses = (side: PairedSide) => [
  side.kneeStraight.pain,
  side.kneeStraight.response,
  side.kneeBent.pain,
  side.kneeBent.response,
];

function pairResult(input: PairedInput): TestResult {
  const side = ({ kneeStraight, kneeBent }: PairedSide) => ({
    values: { 'knee-straight': kneeStraight.pain, 'knee-bent': kneeBent.pain },
    records: { response: { 'knee-straight': kneeStraight.response, 'knee-bent': kneeBent.response } },
  });
  return { left: side(input.left), right: side(input.right) };
}

function lungeResult(input: PairedInput): TestResult {
  const side = ({ kneeStraight }: PairedSide) => ({
    values: { 'shin-inclinometer': kneeStraight.shinAngleDegrees },
  });
  return { left: side(input.left), right: side(input.right) };
}

function wallResult(input: PairedInput): TestResult {
  const side = ({ kneeBent }: PairedSide) => ({ values: { 'toe-to-wall-cm': kneeBent.kneeToWallCm } });
  return { left: side(input.left), right: side(input.right) };
}
