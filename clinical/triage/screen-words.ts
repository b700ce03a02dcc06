import type { ScreenAnswer } from './raise';
import type { FlagSide } from './red-flag';
import { type FlagCode, redFlags } from './red-flags.data';
import { type ScreenItem, screenItems } from './screen-items.data';
import type { ScreenWord } from './wells';
import { wellsItems } from './wells.data';

/** Every question that the screen may hold: its items and those of the clot score. */
export const questions: readonly { code: string; flag: FlagCode; sided: boolean }[] = [
  ...screenItems,
  ...wellsItems.map(({ code }) => ({ code, flag: 'dvt-suspected' as const, sided: false })),
];

export const isPositive = (word: string | undefined): boolean => word === 'yes' || word === 'not-sure';

/** One stored answer: of both sides there are two. */
interface StoredAnswer {
  readonly itemCode: string;
  readonly side: Exclude<FlagSide, 'both'>;
  readonly answer: ScreenWord;
}

/** The rows of a visit as answers, in the order of the screen. A question that has left the list is passed over. */
export function answersOf(rows: readonly StoredAnswer[]): ScreenAnswer[] {
  return questions.flatMap(({ code, flag }): ScreenAnswer[] => {
    const [first, second] = rows.filter((row) => row.itemCode === code);
    if (!first) return [];
    const side = second && second.side !== first.side ? 'both' : first.side;
    return [{ flagCode: flag, itemCode: code, answer: first.answer, side }];
  });
}

const labels = new Map<string, string>(redFlags.map((row) => [row.code, row.label]));

/** “Possible clot in a leg (swollen, warm leg)”: the question by name. */
export function itemInWords(item: ScreenItem): string {
  const label = labels.get(item.flag) ?? item.flag;
  const alone = screenItems.filter((one) => one.flag === item.flag).length === 1;
  return alone ? label : `${label} (${item.short.toLowerCase()})`;
}

/** “yes, left”, “not sure, side not said”, “no” */
export function answerInWords({ itemCode, answer, side }: ScreenAnswer): string {
  const word = answer === 'not-sure' ? 'not sure' : answer;
  const sided = questions.find((one) => one.code === itemCode)?.sided ?? false;
  if (answer === 'no' || !sided) return word;
  if (side === 'none') return `${word}, side not said`;
  return `${word}, ${side === 'both' ? 'both sides' : side}`;
}
