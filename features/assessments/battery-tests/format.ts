import type { PairedInput } from '@/clinical/battery/paired-input';
import type { RecordName } from '@/clinical/battery/records.data';
import type { BodySide, RecordAnswer, ResultSide, SideResult, TestResult } from '@/clinical/battery/rule';
import { isList } from '@/clinical/battery/shorthand-record';
import type { BatteryTest, Method } from '@/clinical/battery/test';
import { enteredMethods } from '@/clinical/battery/test-parts';
import { byMethod, recordShape, recordsOf } from '@/clinical/battery/test-records';
import { BODY_SIDES, field, rowKeys, truthField, truthIn } from '../format';
import { pairNames } from '../stretch-pair/format';
import type { Values } from '../types';
import { readRecord, readValue, recordText } from './answers/format';
import type { TestEntry } from './types';

/** Tests that have a section of their own, by what it is called. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  'calf-stretch-pair': 'the stretch pair',
  'trigger-point-calf': 'the trigger points',
  'wells-dvt': 'the red flags',
  'systemic-screen': 'the red flags',
};

export const sidesOf = (test: Pick<BatteryTest, 'sided'>): readonly ResultSide[] =>
  test.sided ? BODY_SIDES : ['none'];

/** The field of the paired stretch card that holds this value; null where the test has its own. */
export function pairField(code: string, method: string, side: ResultSide): string | null {
  if (side === 'none') return null;
  const names = pairNames(side);
  if (code === 'knee-to-wall' && method === 'toe-to-wall-cm') return names.bentRange;
  if (code === 'lunge-straight-knee' && method === 'shin-inclinometer') return names.straightRange;
  if (code !== 'calf-stretch-pair') return null;
  return method === 'knee-straight' ? names.straightPain : method === 'knee-bent' ? names.bentPain : null;
}

export const listedField = (code: string): string => `test.${code}.listed`;
export const valueField = (code: string, side: ResultSide, method: string): string =>
  pairField(code, method, side) ?? `test.${code}.${side}.${method}`;
export const symptomField = (code: string, side: ResultSide, method: string): string =>
  `test.${code}.${side}.${method}.familiar`;
export const recordField = (code: string, side: ResultSide, name: RecordName, option?: string): string =>
  `test.${code}.${side}.record.${name}${option === undefined ? '' : `.${option}`}`;

/** The methods that a test's own card has fields for. */
export const ownMethods = (test: BatteryTest): Method[] =>
  enteredMethods(test).filter((method) => pairField(test.code, method.code, 'left') === null);

type Tell = (name: string, fault: string) => void;
const silent: Tell = () => undefined;

/** What stands in a test's own fields; what cannot be read is unknown, and told. */
export function resultIn(test: BatteryTest, values: Values, tell: Tell = silent): TestResult {
  const sides = sidesOf(test).flatMap((side) => {
    const read = sideIn(test, side, values, tell);
    return read ? [[side, read] as const] : [];
  });
  return Object.fromEntries(sides);
}

function sideIn(test: BatteryTest, side: ResultSide, values: Values, tell: Tell): SideResult | null {
  const taken: Record<string, number | string> = {};
  const familiar: Record<string, boolean> = {};
  for (const method of ownMethods(test)) {
    const name = valueField(test.code, side, method.code);
    const { answer, fault } = readValue(method, values[name]);
    if (fault) tell(name, fault);
    if (answer !== null) taken[method.code] = answer;
    const own = truthIn(values[symptomField(test.code, side, method.code)]);
    if (own !== null) familiar[method.code] = own;
  }
  const records: Record<string, RecordAnswer> = Object.keys(familiar).length > 0 ? { familiar } : {};
  for (const name of recordsOf(test).filter((one) => !byMethod(one))) {
    const fieldOf = (option?: string) => recordField(test.code, side, name, option);
    const { answer, fault } = readRecord(test, name, fieldOf, values);
    if (fault) tell(fieldOf(), fault);
    if (answer !== null) records[name] = answer;
  }
  return sideResult(taken, records);
}

/** A side's answers, or null when there is none. */
export function sideResult(
  values: Record<string, number | string>,
  records: Record<string, RecordAnswer>,
): SideResult | null {
  if (Object.keys(values).length + Object.keys(records).length === 0) return null;
  return Object.keys(records).length > 0 ? { values, records } : { values };
}

/** One test's result as fields; unknown has none. */
export function resultFields(test: BatteryTest, result: TestResult): Record<string, string> {
  return Object.assign({}, ...sidesOf(test).map((side) => sideFields(test, side, result[side])));
}

function sideFields(
  test: BatteryTest,
  side: ResultSide,
  given: SideResult | undefined,
): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { code } of ownMethods(test)) {
    const value = given?.values[code];
    if (value !== undefined && value !== null)
      fields[valueField(test.code, side, code)] = field(String(value));
    const own = symptomOf(given, code);
    if (own !== null) fields[symptomField(test.code, side, code)] = truthField(own);
  }
  for (const name of recordsOf(test).filter((one) => !byMethod(one))) {
    const answer = given?.records?.[name];
    if (answer === null || answer === undefined) continue;
    if (recordShape(test, name).kind === 'choices' && isList(answer))
      for (const option of answer) fields[recordField(test.code, side, name, String(option))] = 'yes';
    else fields[recordField(test.code, side, name)] = recordText(answer);
  }
  return fields;
}

/** Whether a method brought on the symptom that the patient knows; null when it was not asked. */
export function symptomOf(given: SideResult | undefined, method: string): boolean | null {
  const answers = given?.records?.familiar;
  if (answers === null || typeof answers !== 'object' || isList(answers)) return null;
  const answer = answers[method];
  return typeof answer === 'boolean' ? answer : null;
}

const MARKS = { required: 'required', retest: 'retest' } as const;

/** How a test stands on the list, as its field: `yes`, `required`, `retest`, or both words. */
export const markText = ({ required, retest }: Pick<TestEntry, 'required' | 'retest'>): string =>
  [required ? MARKS.required : '', retest ? MARKS.retest : ''].filter((one) => one !== '').join(' ') || 'yes';

export const marksIn = (text: string | undefined): Pick<TestEntry, 'required' | 'retest'> => {
  const words = (text ?? '').split(' ');
  return { required: words.includes(MARKS.required), retest: words.includes(MARKS.retest) };
};

/** The codes of the tests on the list, in its order. */
export const listedCodes = (values: Values): string[] =>
  rowKeys(values, 'test').filter((code) => (values[listedField(code)] ?? '') !== '');

/** True for a test of which the paired stretch card holds a value. */
export const sharesPair = (code: string): boolean =>
  code === 'knee-to-wall' || code === 'lunge-straight-knee';

/** A test's result with what the paired stretch card holds of it. */
export function wholeResult(code: string, result: TestResult, pair: PairedInput): TestResult {
  const shared = (side: BodySide): Record<string, number> => {
    const { kneeStraight, kneeBent } = pair[side];
    const value = code === 'knee-to-wall' ? kneeBent.kneeToWallCm : kneeStraight.shinAngleDegrees;
    const method = code === 'knee-to-wall' ? 'toe-to-wall-cm' : 'shin-inclinometer';
    return value === null ? {} : { [method]: value };
  };
  if (!sharesPair(code)) return result;
  const sides = BODY_SIDES.flatMap((side) => {
    const own = result[side];
    const values = { ...shared(side), ...own?.values };
    if (!own && Object.keys(values).length === 0) return [];
    return [[side, { ...own, values }] as const];
  });
  return Object.fromEntries(sides);
}
