import type { ScreenAnswer } from '@/clinical/triage/raise';
import { isPositive, questions } from '@/clinical/triage/screen-words';
import type { ScreenWord } from '@/clinical/triage/wells';
import type { FlagAnswerRow } from '@/db/queries/red-flags';
import { rowFields, rowOf } from '../format';
import type { Values } from '../types';

export const SCREEN_WORDS = ['yes', 'no', 'not-sure'] as const satisfies readonly ScreenWord[];
export const SCREEN_SIDES = ['left', 'right', 'both'] as const;

/** The answers as fields: `flag.<item>.answer`, `flag.<item>.side`. */
export function flagFields(answers: readonly ScreenAnswer[]): Record<string, string> {
  return Object.assign(
    {},
    ...answers.map(({ itemCode, answer, side }) =>
      rowFields('flag', itemCode, side === 'none' ? { answer } : { answer, side }),
    ),
  );
}

/** The answers as they stand in the fields; what cannot be read is not answered. */
export function answersIn(values: Values): ScreenAnswer[] {
  return questions.flatMap(({ code, flag, sided }): ScreenAnswer[] => {
    const given = rowOf(values, 'flag', code);
    const answer = SCREEN_WORDS.find((word) => word === given.answer);
    if (!answer) return [];
    const side = SCREEN_SIDES.find((one) => one === given.side);
    const where = sided && isPositive(answer) && side ? side : 'none';
    return [{ flagCode: flag, itemCode: code, answer, side: where }];
  });
}

/** The answers as rows: both sides are two rows. */
export const answerRows = (answers: readonly ScreenAnswer[]): FlagAnswerRow[] =>
  answers.flatMap(({ flagCode, itemCode, answer, side }) =>
    (side === 'both' ? (['left', 'right'] as const) : [side]).map((one) => ({
      flagCode,
      itemCode,
      side: one,
      answer,
    })),
  );
