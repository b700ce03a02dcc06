import { type GaitItem, gaitGrades, gaitPhases, type StanceLimb } from './gait-item';
import { gaitItems } from './gait-items.data';
import type { GaitWords, ShorthandFault } from './shorthand-entry';
import { numbersIn } from './shorthand-numbers';
import { faultAt, oneOf, plain, sideWord, type Token } from './shorthand-tokens';

const gradeWords: readonly string[] = gaitGrades;

const UNDERSTOOD = `L, R or both for the stance leg, a grade (0 to 3 or ${oneOf(gaitGrades)}), degrees (7°), walking or running, a phase`;

/** The items that a word names: by code, or a part of it. */
function itemsFor(text: string): readonly GaitItem[] {
  const word = plain(text);
  const exact = gaitItems.filter((item) => plain(item.code) === word);
  if (exact.length > 0 || word.length < 3) return exact;
  const parts = (item: GaitItem) => item.code.split('-');
  const whole = gaitItems.filter((item) => parts(item).includes(word));
  if (whole.length > 0) return whole;
  return gaitItems.filter(
    (item) => plain(item.code).startsWith(word) || parts(item).some((part) => part.startsWith(word)),
  );
}

export const isGaitWord = (text: string): boolean => itemsFor(text).length > 0;

/** `drop R stance 2`: what is seen, the leg that stands, the grade. */
export function parseGait(tokens: readonly Token[]): {
  entry: GaitWords | null;
  faults: readonly ShorthandFault[];
} {
  const faults: ShorthandFault[] = [];
  const [start] = tokens;
  if (!start) return { entry: null, faults };
  const { item, rest } = itemIn(tokens, faults);
  let limb: StanceLimb | null = null;
  let grade: number | null = null;
  let degrees: number | null = null;
  let activity: GaitWords['activity'] = null;
  let phase = item?.phases.length === 1 ? item.phases[0] : undefined;
  for (const token of rest) {
    const word = plain(token.text);
    const side = sideWord(token.text);
    const numbers = numbersIn(token.text);
    const named = gradeWords.indexOf(word);
    const begun = item?.phases.filter((one) => plain(gaitPhases[one]).startsWith(word)) ?? [];
    if (side) limb = side;
    else if (named >= 0) grade = named;
    else if (numbers?.unit && numbers.values.length === 1) degrees = numbers.values[0] ?? null;
    else if (/^[0-3]$/.test(token.text)) grade = Number(token.text);
    else if (word.length >= 3 && 'walking'.startsWith(word)) activity = 'walking';
    else if (word.length >= 3 && 'running'.startsWith(word)) activity = 'running';
    else if (word.length >= 3 && begun[0] && !begun[1]) phase = begun[0];
    else if (word !== 'stance' && word !== 'on')
      faults.push(faultAt(token, `Not understood here. Understood: ${UNDERSTOOD}`));
  }
  if (!limb) faults.push(faultAt(start, 'Which leg stands? Type L or R'));
  else if (item && !item.stanceLimbs.includes(limb))
    faults.push(faultAt(start, `One stance leg for each note of this: ${oneOf(item.stanceLimbs)}`));
  const graded = ([0, 1, 2, 3] as const).find((one) => one === grade);
  if (graded === undefined) faults.push(faultAt(start, `Which grade? 0 to 3, or ${oneOf(gaitGrades)}`));
  if (item && !phase)
    faults.push(faultAt(start, `Which phase? ${oneOf(item.phases.map((one) => gaitPhases[one]))}`));
  if (degrees !== null && Math.abs(degrees) > 90) faults.push(faultAt(start, 'Degrees: from −90 to 90'));
  if (faults.length > 0 || !item || !limb || !phase || graded === undefined) return { entry: null, faults };
  return {
    entry: { kind: 'gait', item: item.code, stanceLimb: limb, activity, phase, grade: graded, degrees },
    faults,
  };
}

/** The item, and the words that are left when those that name it are taken out. */
function itemIn(
  tokens: readonly Token[],
  faults: ShorthandFault[],
): { item: GaitItem | null; rest: readonly Token[] } {
  const naming = tokens.filter(
    (token) => !sideWord(token.text) && isGaitWord(token.text) && !isActivity(token.text),
  );
  const fitting = naming.reduce<readonly GaitItem[]>((items, token) => {
    const both = itemsFor(token.text).filter((item) => items.includes(item));
    return both.length > 0 ? both : items;
  }, gaitItems);
  const [item, other] = naming.length === 0 ? [] : fitting;
  const [first] = naming;
  if (first && other) faults.push(faultAt(first, `Which one? ${oneOf(fitting.map((one) => one.code))}`));
  return { item: other ? null : (item ?? null), rest: tokens.filter((token) => !naming.includes(token)) };
}

const isActivity = (text: string): boolean => /^(walk|run)/i.test(text);
