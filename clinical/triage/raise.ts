import type { FlagSide } from './red-flag';
import { type FlagCode, redFlags } from './red-flags.data';
import { screenItems } from './screen-items.data';
import { type ScreenWord, type WellsAnswers, wellsScore } from './wells';
import { wellsItems } from './wells.data';

/** One answer of the screen. `side` is where a yes or not sure is felt; `none` where there is no side or none was said. */
export interface ScreenAnswer {
  flagCode: FlagCode;
  itemCode: string;
  answer: ScreenWord;
  side: FlagSide;
}

/** A flag to be opened, with what raised it. */
export interface RaisedFlag {
  flagCode: FlagCode;
  side: FlagSide;
  source: 'screen' | 'test' | 'hand';
  sourceCode: string | null;
  /** Body region of what raised it; null is unknown. */
  region: string | null;
}

const CLOT: FlagCode = 'dvt-suspected';
const CLOT_SCORE = 'wells-dvt';

const isPositive = ({ answer }: ScreenAnswer): boolean => answer === 'yes' || answer === 'not-sure';

/** The answers to the clot score among those of a screen. */
export function wellsAnswersIn(answers: readonly ScreenAnswer[]): WellsAnswers {
  return Object.fromEntries(
    wellsItems.flatMap(({ code }) => {
      const given = answers.find((one) => one.itemCode === code);
      return given ? [[code, given.answer]] : [];
    }),
  );
}

/** What a screen raises: yes and not sure, each on its side; and a clot score that counts as likely. */
export function raisedByScreen(answers: readonly ScreenAnswer[]): RaisedFlag[] {
  const raised = answers.flatMap((one): RaisedFlag[] => {
    const item = screenItems.find((known) => known.code === one.itemCode);
    if (!item || !isPositive(one)) return [];
    const side = item.sided ? one.side : 'none';
    return [{ flagCode: item.flag, side, source: 'screen', sourceCode: item.code, region: null }];
  });
  if (wellsScore(wellsAnswersIn(answers)).level !== 'likely') return raised;
  const side = answers.find((one) => one.flagCode === CLOT && isPositive(one))?.side ?? 'none';
  return [...raised, { flagCode: CLOT, side, source: 'test', sourceCode: CLOT_SCORE, region: 'calf' }];
}

const keyOf = ({ flagCode, side, sourceCode }: RaisedFlag) => `${flagCode} ${side} ${sourceCode}`;

/**
 * What a saved screen raises that the screen before it did not. A flag that was resolved meanwhile is not raised again
 * by the same answer, only by a new one.
 */
export function newlyRaised(before: readonly ScreenAnswer[], after: readonly ScreenAnswer[]): RaisedFlag[] {
  const known = new Set(raisedByScreen(before).map(keyOf));
  return raisedByScreen(after).filter((one) => !known.has(keyOf(one)));
}

/** Items that were positive with no side said and now have one: their flag goes on under its side. */
export function narrowed(
  before: readonly ScreenAnswer[],
  after: readonly ScreenAnswer[],
): { itemCode: string; flagCode: FlagCode; side: FlagSide }[] {
  return after.flatMap((one) => {
    const item = screenItems.find((known) => known.code === one.itemCode);
    const was = before.find((other) => other.itemCode === one.itemCode);
    const isNarrowed =
      item?.sided && was && isPositive(was) && isPositive(one) && was.side === 'none' && one.side !== 'none';
    return isNarrowed ? [{ itemCode: one.itemCode, flagCode: one.flagCode, side: one.side }] : [];
  });
}

/** Items of the screen that nobody has answered, in its order. */
export const unasked = (answers: readonly ScreenAnswer[]) =>
  screenItems.filter((item) => !answers.some((one) => one.itemCode === item.code));

const codes: readonly string[] = redFlags.map((row) => row.code);

/** Whether a finding is the warning of a row of the table. */
export const isFlagCode = (code: string): code is FlagCode => codes.includes(code);
