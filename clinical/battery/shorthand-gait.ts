import { type GaitItem, gaitGrades, gaitPhases } from './gait-item';
import { gaitItems } from './gait-items.data';
import { contradictsDegrees } from './gait-words';
import type { GaitWords, ShorthandFault } from './shorthand-entry';
import { numbersIn } from './shorthand-numbers';
import { faultAt, oneOf, plain, sideWord, type Token } from './shorthand-tokens';

const gradeWords: readonly string[] = gaitGrades;

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

type Said = Omit<GaitWords, 'kind' | 'item' | 'stanceLimb' | 'phase'> & {
  stanceLimb: GaitWords['stanceLimb'] | null;
  phase: GaitWords['phase'] | null;
};

/** `drop R stance 2`: what is seen, the leg that stands, the grade, the degrees or the way it is done. */
export function parseGait(tokens: readonly Token[]): {
  entry: GaitWords | null;
  faults: readonly ShorthandFault[];
} {
  const faults: ShorthandFault[] = [];
  const [start] = tokens;
  const { item, rest } = itemIn(tokens, faults);
  if (start && !item && faults.length === 0)
    faults.push(faultAt(start, `Which gait note? ${oneOf(gaitItems.map((one) => one.code))}`));
  if (!start || !item) return { entry: null, faults };
  const said: Said = {
    stanceLimb: null,
    grade: null,
    degrees: null,
    option: null,
    activity: null,
    phase: item.phases.length === 1 ? (item.phases[0] ?? null) : null,
  };
  for (const token of rest) {
    if (!hear(item, token, said))
      faults.push(faultAt(token, `Not understood here. Understood: ${wordsFor(item)}`));
  }
  const missing = whatIsMissing(item, said);
  if (missing) faults.push(faultAt(start, missing));
  const { stanceLimb, phase } = said;
  if (faults.length > 0 || !stanceLimb || !phase) return { entry: null, faults };
  return { entry: { kind: 'gait', item: item.code, ...said, stanceLimb, phase }, faults };
}

/** Takes one word in; false when it says nothing here. */
function hear(item: GaitItem, token: Token, said: Said): boolean {
  const word = plain(token.text);
  const numbers = numbersIn(token.text);
  const named = item.options.find((one) => plain(one.code) === word);
  const grade = gradeWords.indexOf(word);
  const phases = item.phases.filter((one) => word.length >= 3 && plain(gaitPhases[one]).startsWith(word));
  const side = sideWord(token.text);
  if (side) said.stanceLimb = side;
  else if (named) said.option = named.code;
  else if (item.graded && grade >= 0) said.grade = gradeOf(grade);
  else if (numbers?.unit === '°' || numbers?.unit?.startsWith('deg'))
    said.degrees = numbers.values[0] ?? null;
  else if (item.graded && /^[0-3]$/.test(token.text)) said.grade = gradeOf(Number(token.text));
  else if (word.length >= 3 && 'walking'.startsWith(word)) said.activity = 'walking';
  else if (word.length >= 3 && 'running'.startsWith(word)) said.activity = 'running';
  else if (phases.length === 1) said.phase = phases[0] ?? null;
  else return word === 'stance' || word === 'on';
  return true;
}

const gradeOf = (grade: number): GaitWords['grade'] =>
  ([0, 1, 2, 3] as const).find((one) => one === grade) ?? null;

function whatIsMissing(item: GaitItem, said: Said): string | null {
  const { stanceLimb, phase, grade, degrees, option } = said;
  if (!stanceLimb) return 'Which leg stands? Type L or R';
  if (!item.stanceLimbs.includes(stanceLimb))
    return `One stance leg for each note of this: ${oneOf(item.stanceLimbs)}`;
  if (!phase) return `Which phase? ${oneOf(item.phases.map((one) => gaitPhases[one]))}`;
  if (degrees !== null && (item.measure === null || degrees < -45 || degrees > 90))
    return item.measure === null ? 'No angle is taken of this' : 'Degrees: from −45 to 90';
  if (grade === null && degrees === null && option === null) return `What is seen? ${wordsFor(item)}`;
  return contradictsDegrees(item, said) ? 'The degrees say the contrary of the rest' : null;
}

function wordsFor(item: GaitItem): string {
  const parts = ['L, R or both for the stance leg'];
  if (item.graded) parts.push(`a grade (0 to 3, or ${oneOf(gaitGrades)})`);
  if (item.options.length > 0) parts.push(oneOf(item.options.map((one) => one.code)));
  if (item.measure !== null) parts.push('degrees (7°)');
  if (item.phases.length > 1) parts.push(oneOf(item.phases.map((one) => gaitPhases[one])));
  return [...parts, 'walking or running'].join(' · ');
}

/** The item, and the words that are left when those that name it are taken out. */
function itemIn(
  tokens: readonly Token[],
  faults: ShorthandFault[],
): { item: GaitItem | null; rest: readonly Token[] } {
  const naming: Token[] = [];
  let fitting: readonly GaitItem[] = gaitItems;
  for (const token of tokens) {
    if (sideWord(token.text) || /^(walk|run)/i.test(token.text)) continue;
    const both = itemsFor(token.text).filter((item) => fitting.includes(item));
    // A word that would name another item than the words before it says something else, such as an option.
    if (both.length === 0 || (fitting.length === 1 && !names(fitting[0], token.text))) continue;
    if (fitting.length === 1 && saysMore(fitting[0], token.text)) continue;
    naming.push(token);
    fitting = both;
  }
  const [item, other] = naming.length === 0 ? [] : fitting;
  const [first] = naming;
  if (first && other) faults.push(faultAt(first, `Which one? ${oneOf(fitting.map((one) => one.code))}`));
  return { item: other ? null : (item ?? null), rest: tokens.filter((token) => !naming.includes(token)) };
}

const names = (item: GaitItem | undefined, text: string): boolean =>
  item !== undefined && itemsFor(text).includes(item);

/** A phase or an option of the item that is already found. */
const saysMore = (item: GaitItem | undefined, text: string): boolean =>
  item !== undefined &&
  (item.options.some((one) => plain(one.code) === plain(text)) ||
    item.phases.some((one) => plain(gaitPhases[one]) === plain(text)));
