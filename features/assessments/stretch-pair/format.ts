import { calfStretchPair, kneeToWall, lungeStraightKnee } from '@/clinical/battery/paired.data';
import {
  type PairedInput,
  type PairedSide,
  type StretchAnswer,
  type StretchResponse,
  stretchResponses,
} from '@/clinical/battery/paired-input';
import type { BodySide } from '@/clinical/battery/rule';
import type { FindingRow } from '@/db/queries/findings';
import { BODY_SIDES, field, numberIn, scoreIn } from '../format';
import type { Values } from '../types';

/** Ranges of the form; the same as the battery's methods, which a test proves. */
export const SHIN_DEGREES = { min: 0, max: 60 } as const;
export const WALL_CM = { min: 0, max: 25 } as const;

/** The field names of one side's two positions. */
export const pairNames = (side: BodySide) =>
  ({
    straightRange: `pair.${side}.straight.degrees`,
    straightPain: `pair.${side}.straight.pain`,
    straightResponse: `pair.${side}.straight.response`,
    bentRange: `pair.${side}.bent.cm`,
    bentPain: `pair.${side}.bent.pain`,
    bentResponse: `pair.${side}.bent.response`,
  }) as const;

const responseIn = (text: string | undefined): StretchResponse | null =>
  stretchResponses.find((one) => one === text) ?? null;

/** What stands in the form, as the rules read it; what cannot be read is unknown. For live display, without zod. */
export function pairedInputOf(values: Values): PairedInput {
  const side = (of: BodySide): PairedSide => {
    const names = pairNames(of);
    return {
      kneeStraight: {
        shinAngleDegrees: numberIn(values[names.straightRange], SHIN_DEGREES.min, SHIN_DEGREES.max),
        pain: scoreIn(values[names.straightPain]),
        response: responseIn(values[names.straightResponse]),
      },
      kneeBent: {
        kneeToWallCm: numberIn(values[names.bentRange], WALL_CM.min, WALL_CM.max),
        pain: scoreIn(values[names.bentPain]),
        response: responseIn(values[names.bentResponse]),
      },
    };
  };
  return { left: side('left'), right: side('right') };
}

/** A pair as fields; unknown is blank, never 0. */
export function pairFields(pair: PairedInput): Record<string, string> {
  return Object.fromEntries(
    BODY_SIDES.flatMap((side) => {
      const names = pairNames(side);
      const { kneeStraight, kneeBent } = pair[side];
      return [
        [names.straightRange, field(kneeStraight.shinAngleDegrees)],
        [names.straightPain, field(kneeStraight.pain)],
        [names.straightResponse, field(kneeStraight.response)],
        [names.bentRange, field(kneeBent.kneeToWallCm)],
        [names.bentPain, field(kneeBent.pain)],
        [names.bentResponse, field(kneeBent.response)],
      ];
    }),
  );
}

const empty = { value: null, unit: null, pain: null, response: null } as const;

/** The card as rows: a test, a method, a side each. What was not asked has no row. */
export function pairRows(pair: PairedInput): FindingRow[] {
  return BODY_SIDES.flatMap((side): FindingRow[] => {
    const { kneeStraight, kneeBent } = pair[side];
    const pain = (methodCode: string, { pain, response }: StretchAnswer): FindingRow[] =>
      pain === null && response === null
        ? []
        : [{ ...empty, testCode: calfStretchPair.code, methodCode, side, pain, response }];
    const range = (testCode: string, methodCode: string, unit: string, value: number | null): FindingRow[] =>
      value === null ? [] : [{ ...empty, testCode, methodCode, side, value, unit }];
    return [
      ...pain('knee-straight', kneeStraight),
      ...pain('knee-bent', kneeBent),
      ...range(lungeStraightKnee.code, 'shin-inclinometer', '°', kneeStraight.shinAngleDegrees),
      ...range(kneeToWall.code, 'toe-to-wall-cm', 'cm', kneeBent.kneeToWallCm),
    ];
  });
}

/** The rows as the card; rows of other tests are passed over. */
export function pairOfRows(rows: readonly FindingRow[]): PairedInput {
  const side = (of: BodySide): PairedSide => {
    const row = (test: string, method: string) =>
      rows.find((one) => one.testCode === test && one.methodCode === method && one.side === of);
    const answer = (method: string): StretchAnswer => {
      const found = row(calfStretchPair.code, method);
      return { pain: found?.pain ?? null, response: found?.response ?? null };
    };
    return {
      kneeStraight: {
        ...answer('knee-straight'),
        shinAngleDegrees: row(lungeStraightKnee.code, 'shin-inclinometer')?.value ?? null,
      },
      kneeBent: {
        ...answer('knee-bent'),
        kneeToWallCm: row(kneeToWall.code, 'toe-to-wall-cm')?.value ?? null,
      },
    };
  };
  return { left: side('left'), right: side('right') };
}
