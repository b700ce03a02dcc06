import { type PairedInput, type PairedSide, stretchResponses } from '@/clinical/battery/paired-input';
import type { BodySide } from '@/clinical/battery/rule';
import { optionalNumber, optionalScore, optionalWhole } from '@/lib/shape';
import { optionalChoice, type Reader } from '../reading/schema';
import { pairNames, SHIN_DEGREES, WALL_CM } from './format';

const response = optionalChoice(stretchResponses, 'Please choose one of the three');
const degrees = optionalWhole(SHIN_DEGREES.min, SHIN_DEGREES.max, '°');
/** The column keeps hundredths; a tape is read in tenths. */
const centimetres = optionalNumber(WALL_CM.min, WALL_CM.max, 'cm').refine(
  (value) => value === null || Math.abs(value * 10 - Math.round(value * 10)) < 1e-9,
  'At most one decimal',
);

/** The paired stretch card as sent; a blank is null. */
export function readPair({ read }: Reader): PairedInput {
  const side = (of: BodySide): PairedSide => {
    const names = pairNames(of);
    return {
      kneeStraight: {
        shinAngleDegrees: read(names.straightRange, degrees),
        pain: read(names.straightPain, optionalScore),
        response: read(names.straightResponse, response),
      },
      kneeBent: {
        kneeToWallCm: read(names.bentRange, centimetres),
        pain: read(names.bentPain, optionalScore),
        response: read(names.bentResponse, response),
      },
    };
  };
  return { left: side('left'), right: side('right') };
}
