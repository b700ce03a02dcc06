import { z } from 'zod';
import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { id, optionalNumber, optionalScore, optionalText, optionalWhole, score } from '@/lib/shape';

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

const PLACE = /^([a-z0-9-]+)\.(left|right)$/;

/** "achilles-mid.left": a region of clinical/anatomy with its side, which never goes without saying. */
const optionalPlace = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z
    .string()
    .refine(
      (value) => symptomRegionWithCode(PLACE.exec(value)?.[1] ?? '') !== undefined,
      'Not a place we know',
    )
    .nullable()
    .transform((value) => {
      const [, placeCode, side] = PLACE.exec(value ?? '') ?? [];
      return placeCode && side
        ? { placeCode, placeSide: side === 'left' ? ('left' as const) : ('right' as const) }
        : { placeCode: null, placeSide: null };
    }),
);

const optionalWhyNot = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.enum(WHY_NOT).nullable(),
);

const pain = { score, place: optionalPlace, note: optionalText(500) };

export const painInput = z
  .strictObject({ id, episodeId: id, ...pain })
  .transform(({ place, ...entry }) => ({ ...entry, ...place }));

export const painCorrectionInput = z
  .strictObject({ id, correctsId: id, ...pain })
  .transform(({ place, ...entry }) => ({ ...entry, ...place }));

const answers = {
  outcome: z.enum(['done', 'part', 'not-done'], 'Please choose one'),
  setsDone: optionalWhole(0, 50),
  amountDone: optionalNumber(0, 10_000),
  painDuring: optionalScore,
  whyNot: optionalWhyNot,
  note: optionalText(500),
};

type Answers = z.output<z.ZodObject<typeof answers>>;

/** A form keeps what was typed before another answer was chosen; only what belongs to the answer counts. */
function asAnswered<Given extends Answers>(given: Given): Given {
  const { outcome, setsDone, amountDone, whyNot } = given;
  return {
    ...given,
    setsDone: outcome === 'part' ? setsDone : null,
    amountDone: outcome === 'part' ? amountDone : null,
    whyNot: outcome === 'not-done' ? whyNot : null,
  };
}

export const exerciseLogInput = z
  .strictObject({ id, itemId: id, slot: z.coerce.number().int().min(1).max(24), ...answers })
  .transform(asAnswered);

export const exerciseCorrectionInput = z
  .strictObject({ id, correctsId: id, ...answers })
  .transform(asAnswered);
