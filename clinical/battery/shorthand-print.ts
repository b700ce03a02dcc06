import type { RecordName } from './records.data';
import type { RecordAnswer, ResultSide, SideResult } from './rule';
import type { AreaWords, GaitWords, PointWords, ShorthandEntry } from './shorthand-entry';
import { quoted } from './shorthand-tokens';
import type { BatteryTest } from './test';
import { enteredMethods } from './test-parts';
import { byMethod, recordShape, recordsOf } from './test-records';

const LETTERS = { left: 'L', right: 'R', both: 'both', none: '' } as const;

/** An entry as the line that means it, for the history and for correction. The parser gives the entry back. */
export function printShorthand(
  entry: ShorthandEntry,
  testOf: (code: string) => BatteryTest | undefined,
): string {
  switch (entry.kind) {
    case 'point':
      return printPoint(entry);
    case 'gait':
      return printGait(entry);
    case 'area':
      return printArea(entry);
    case 'test': {
      const test = testOf(entry.test);
      if (!test) return '';
      const sides: readonly ResultSide[] = ['left', 'right', 'none'];
      const said = sides.map((side) => printSide(test, side, entry.result[side]));
      return [test.shorthand, ...said].filter((part) => part !== '').join(' ');
    }
  }
}

function printSide(test: BatteryTest, side: ResultSide, given: SideResult | undefined): string {
  if (!given) return '';
  const taken = enteredMethods(test);
  const methods = taken.flatMap((method) => {
    const value = given.values[method.code];
    const symptoms = (['familiar', 'response'] as const).flatMap((name) => symptom(given, name, method.code));
    const told = value === null || value === undefined ? [] : [String(value)];
    if (told.length + symptoms.length === 0) return [];
    return [taken.length > 1 ? method.code : '', ...told, ...symptoms];
  });
  const records = recordsOf(test)
    .filter((name) => !byMethod(name))
    .map((name) => printRecord(test, name, given.records?.[name]));
  return [LETTERS[side], ...methods, ...records].filter((part) => part !== '').join(' ');
}

function symptom(given: SideResult, name: 'familiar' | 'response', method: string): string[] {
  const answers = given.records?.[name];
  if (answers === null || typeof answers !== 'object' || !(method in answers)) return [];
  const answer = Object.entries(answers).find(([code]) => code === method)?.[1];
  if (answer === true) return ['known'];
  if (answer === false) return ['not-known'];
  return typeof answer === 'string' ? [answer] : [];
}

function printRecord(test: BatteryTest, name: RecordName, answer: RecordAnswer | undefined): string {
  if (answer === null || answer === undefined) return '';
  if (name === 'pain') return `p${answer}`;
  if (Array.isArray(answer)) return `${name}=${answer.join('+')}`;
  if (typeof answer === 'boolean') return `${name}=${answer ? 'yes' : 'no'}`;
  return recordShape(test, name).kind === 'text' ? `${name}=${quoted(String(answer))}` : `${name}=${answer}`;
}

const POINT_WORDS = {
  tautBand: 'band',
  sensitiveSpot: 'spot',
  referral: 'refers',
  recognised: 'known',
} as const;

function printPoint({ name, side, answers, tenderness }: PointWords): string {
  const who = 'label' in name ? `trp ${pinName(name.label)}` : `${name.muscle.slice(0, 3)} trp${name.number}`;
  const answered = (['tautBand', 'sensitiveSpot', 'referral', 'recognised'] as const).flatMap((key) =>
    answers[key] === null ? [] : [answers[key] ? POINT_WORDS[key] : `no-${POINT_WORDS[key]}`],
  );
  return [who, LETTERS[side], ...answered, ...(tenderness === null ? [] : [String(tenderness)])].join(' ');
}

/** A pin's name that could be read as something else is said to be one. */
const pinName = (label: string): string =>
  /^[ac-kmo-qs-z]{1,3}\d{1,3}$/i.test(label) ? label : `pin=${quoted(label)}`;

function printGait({ item, stanceLimb, activity, phase, grade, degrees, option }: GaitWords): string {
  const said = [option, grade, degrees === null ? null : `${degrees}°`, phase, activity];
  return [item, LETTERS[stanceLimb], 'stance', ...said.filter((one) => one !== null)].join(' ');
}

function printArea({ region, side, quality, depth, intensity }: AreaWords): string {
  const said = [side === 'middle' ? side : LETTERS[side], region, quality, depth, intensity];
  return ['area', ...said.filter((one) => one !== null)].join(' ');
}
