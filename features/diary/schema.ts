import { z } from 'zod';
import {
  id,
  optionalLine,
  optionalNumber,
  optionalScore,
  optionalText,
  optionalWhole,
  score,
} from '@/lib/shape';

/** Keys of the wording's list of reasons (why.*), in its order. */
export const WHY_NOT = [
  'hurt',
  'forgot',
  'noTime',
  'unsure',
  'better',
  'noKit',
  'ill',
  'away',
  'tired',
  'worried',
  'noHelp',
  'other',
] as const;

const optionalSide = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.enum(['left', 'right', 'both', 'middle']).nullable(),
);

const optionalWhyNot = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.enum(WHY_NOT).nullable(),
);

export const painInput = z.strictObject({
  id,
  episodeId: id,
  score,
  placeCode: optionalLine(60),
  placeSide: optionalSide,
  note: optionalText(500),
});

export const painCorrectionInput = z.strictObject({
  id,
  correctsId: id,
  score,
  placeCode: optionalLine(60),
  placeSide: optionalSide,
  note: optionalText(500),
});

const answers = {
  outcome: z.enum(['done', 'part', 'not-done'], 'Please choose one'),
  setsDone: optionalWhole(0, 50),
  amountDone: optionalNumber(0, 10_000),
  painDuring: optionalScore,
  whyNot: optionalWhyNot,
  note: optionalText(500),
};

export const exerciseLogInput = z.strictObject({
  id,
  itemId: id,
  slot: z.coerce.number().int().min(1).max(24),
  ...answers,
});

export const exerciseCorrectionInput = z.strictObject({ id, correctsId: id, ...answers });
