import type { ScreenAnswer } from '@/clinical/triage/raise';
import { type FlagCode, redFlags } from '@/clinical/triage/red-flags.data';
import { type ScreenItem, screenItems } from '@/clinical/triage/screen-items.data';
import type { ScreenWord } from '@/clinical/triage/wells';
import { wellsItems } from '@/clinical/triage/wells.data';
import type { FlagAnswerRow } from '@/db/queries/red-flags';
import { rowFields, rowOf } from '../format';
import type { Values } from '../types';

export const SCREEN_WORDS = ['yes', 'no', 'not-sure'] as const satisfies readonly ScreenWord[];
export const SCREEN_SIDES = ['left', 'right', 'both'] as const;

/** Every question that the screen may hold: its items and those of the clot score. */
export const questions: readonly { code: string; flag: FlagCode; sided: boolean }[] = [
  ...screenItems,
  ...wellsItems.map(({ code }) => ({ code, flag: 'dvt-suspected' as const, sided: false })),
];

export const isPositive = (word: string | undefined): boolean => word === 'yes' || word === 'not-sure';

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

/** The rows of a visit as answers, in the order of the screen. A question that has left the list is passed over. */
export function answersOf(rows: readonly FlagAnswerRow[]): ScreenAnswer[] {
  return questions.flatMap(({ code, flag }): ScreenAnswer[] => {
    const [first, second] = rows.filter((row) => row.itemCode === code);
    if (!first) return [];
    const side = second && second.side !== first.side ? 'both' : first.side;
    return [{ flagCode: flag, itemCode: code, answer: first.answer, side }];
  });
}

const labels = new Map<string, string>(redFlags.map((row) => [row.code, row.label]));

/** What a flag is called to the therapist. */
const flagLabel = (code: string): string => labels.get(code) ?? code;

/** “Possible clot in a leg (swollen, warm leg)”: the question by name. */
export function itemInWords(item: ScreenItem): string {
  const alone = screenItems.filter((one) => one.flag === item.flag).length === 1;
  return alone ? flagLabel(item.flag) : `${flagLabel(item.flag)} (${item.short.toLowerCase()})`;
}

/** “yes, left”, “not sure, side not said”, “no” */
export function answerInWords({ itemCode, answer, side }: ScreenAnswer): string {
  const word = answer === 'not-sure' ? 'not sure' : answer;
  const sided = questions.find((one) => one.code === itemCode)?.sided ?? false;
  if (answer === 'no' || !sided) return word;
  if (side === 'none') return `${word}, side not said`;
  return `${word}, ${side === 'both' ? 'both sides' : side}`;
}
