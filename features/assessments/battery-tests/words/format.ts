import { changeBetween } from '@/clinical/battery/change';
import { numberOf } from '@/clinical/battery/compare';
import type { ResultSide, RuleContext, SideResult, TestResult } from '@/clinical/battery/rule';
import type { BatteryTest, Method } from '@/clinical/battery/test';
import { enteredMethods } from '@/clinical/battery/test-parts';
import { byMethod, recordLabel, recordShape, recordsOf } from '@/clinical/battery/test-records';
import { valueInWords } from '@/clinical/battery/value-words';
import { inSentence } from '@/clinical/in-sentence';
import { sidesOf, symptomOf } from '../format';

const UNIT_WORDS: Readonly<Record<string, string>> = {
  '°': 'degrees',
  cm: 'centimetres',
  mm: 'millimetres',
  kg: 'kilograms',
  N: 'newtons',
  kPa: 'kilopascals',
  s: 'seconds',
  min: 'minutes',
};

/** A unit as it is drawn and as it is read aloud. */
export const unitOf = (unit: string): { sign: string; word: string } => ({
  sign: unit,
  word: UNIT_WORDS[unit] ?? unit,
});

/** “positive”, “not tested”, “gap at 0 and 30” */
export const optionInWords = (option: string): string => option.replaceAll('-', ' ');

/** One value in words; null when there is none. */
export function answerInWords(method: Method, value: unknown): string | null {
  if (typeof value === 'number') return valueInWords(value, method.unit);
  return typeof value === 'string' ? optionInWords(value) : null;
}

/** What one side told, with its methods: “8.5 cm (toe to wall, tape), own symptom; why it stopped: fatigue”. */
export function sideInWords(test: BatteryTest, given: SideResult | undefined): string {
  if (!given) return 'not tested';
  const taken = enteredMethods(test);
  const results = taken.flatMap((method) => {
    const value = answerInWords(method, given.values[method.code]);
    const own = symptomOf(given, method.code);
    if (value === null && own === null) return [];
    const named = taken.length > 1 ? ` (${inSentence(method.name)})` : '';
    const symptom = own === null ? '' : own ? ', own symptom' : ', not the own symptom';
    return [`${value ?? 'no value'}${named}${symptom}`];
  });
  const noted = recordsOf(test).flatMap((name) => {
    const answer = given.records?.[name];
    if (byMethod(name) || answer === undefined || answer === null) return [];
    return [`${recordLabel(name).toLowerCase()}: ${recordInWords(test, name, answer)}`];
  });
  return [...results, ...noted].join('; ');
}

function recordInWords(test: BatteryTest, name: Parameters<typeof recordShape>[1], answer: unknown): string {
  const shape = recordShape(test, name);
  const label = (code: unknown) =>
    'options' in shape
      ? (shape.options.find((option) => option.code === code)?.label ?? String(code))
      : String(code);
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (shape.kind === 'number') return `${String(answer)} ${shape.unit}`;
  if (shape.kind === 'score') return `${String(answer)} of 10`;
  return Array.isArray(answer) ? answer.map(label).join(', ') : label(answer);
}

/** The value of the last visit beside today’s: “13 Nov: 8.5 cm”, and what became of it. */
export function sinceInWords(
  method: Method,
  side: ResultSide,
  results: { now: TestResult; earlier: TestResult },
  day: string,
  context: RuleContext,
): string | null {
  const before = answerInWords(method, results.earlier[side]?.values[method.code]);
  if (before === null) return null;
  const change = changeBetween(
    method,
    {
      earlier: numberOf(results.earlier[side], method.code),
      later: numberOf(results.now[side], method.code),
    },
    context,
  );
  return `${day}: ${before}${change ? ` · ${change.words.change}, ${change.words.verdict}` : ''}`;
}

/**
 * Where this visit measured by another method than the last one did, so that the two cannot be compared: what to
 * say beside the value that was taken.
 */
export function mixedMethod(
  test: BatteryTest,
  method: Method,
  side: ResultSide,
  results: { now: TestResult; earlier: TestResult },
): string | null {
  if (numberOf(results.now[side], method.code) === null) return null;
  const measured = (result: TestResult) =>
    enteredMethods(test).filter((one) => one.unit !== '0–10' && numberOf(result[side], one.code) !== null);
  const before = measured(results.earlier);
  const both = measured(results.now).some((one) => before.includes(one));
  const [last] = before;
  if (!last || both || before.includes(method)) return null;
  return `Last time: ${last.name.toLowerCase()}. Two methods cannot be compared; take it by that one too.`;
}

/** What a test still needs to be whole: a result for each side, and the records that its rules cannot do without. */
export function whatIsMissing(test: BatteryTest, result: TestResult): string[] {
  return sidesOf(test).flatMap((side) => {
    const given = result[side];
    const word = side === 'none' ? '' : `${side} `;
    const values = Object.values(given?.values ?? {}).filter(
      (value) => value !== null && value !== undefined,
    );
    if (values.length === 0) return [side === 'none' ? 'no result' : `${side} side`];
    const needed = (test.requiredRecords ?? []).filter((name) => given?.records?.[name] === undefined);
    const [first] = values;
    // Zero pain or a negative result needs no place and no reason.
    if (values.length === 1 && (first === 0 || first === 'negative' || first === 'not-tested')) return [];
    return needed.map((name) => `${word}${recordLabel(name).toLowerCase()}`);
  });
}

/** Whether every answered side has what its rules need; said live, beside the card. */
export function missingRecords(test: BatteryTest, result: TestResult): string[] {
  return whatIsMissing(test, result).filter((one) => !one.endsWith(' side') && one !== 'no result');
}
