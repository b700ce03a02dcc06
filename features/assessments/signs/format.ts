import { testWithCode } from '@/clinical/battery/all-tests';
import { methodOf } from '@/clinical/battery/compare';
import { evaluateTest } from '@/clinical/battery/evaluate-test';
import { pairedCard } from '@/clinical/battery/paired-card';
import { resultInWords } from '@/clinical/battery/result-words';
import type { RuleContext } from '@/clinical/battery/rule';
import type { BatteryTest } from '@/clinical/battery/test';
import { inSentence } from '@/clinical/in-sentence';
import type { FindingRow } from '@/db/queries/findings';
import type { ComparableSignRow } from '@/db/queries/plans';
import { wholeResult } from '../battery-tests/format';
import type { Draft } from '../types';
import type { Sign } from './types';

/** The field of the signing form that keeps a sign for next time. */
export const signName = ({
  testCode,
  methodCode,
  side,
}: Pick<Sign, 'testCode' | 'methodCode' | 'side'>): string => `sign.${testCode}.${methodCode}.${side}`;

/** Every result of a visit as a sign for the next one, the abnormal ones marked by the tests' own rules. */
export function signsOf(
  rows: readonly FindingRow[],
  draft: Pick<Draft, 'pair' | 'tests'>,
  context: RuleContext,
): Sign[] {
  return rows.flatMap((row) => {
    const test = testWithCode(row.testCode);
    const method = test && methodOf(test, row.methodCode);
    const result = method && resultInWords(row, method);
    if (!test || !method || !result) return [];
    const side = row.side === 'none' ? '' : `, ${row.side}`;
    return [
      {
        testCode: row.testCode,
        methodCode: row.methodCode,
        side: row.side,
        words: `${test.name}${side}: ${result} (${inSentence(method.name)})`,
        abnormal: saysSomething(row) && isAbnormal(test, row, draft, context),
      },
    ];
  });
}

/** No pain and nothing felt is no sign, although the other knee of the same test may be one. */
const saysSomething = (row: FindingRow): boolean =>
  row.value !== null || (row.pain ?? 0) > 0 || row.response === 'familiar' || (row.option ?? null) !== null;

function isAbnormal(
  test: BatteryTest,
  row: FindingRow,
  { pair, tests }: Pick<Draft, 'pair' | 'tests'>,
  context: RuleContext,
): boolean {
  const onCard = pairedCard(pair, context).pointsToward.some(
    (one) => one.test === test.code && one.side === row.side,
  );
  const entry = tests.find((one) => one.code === test.code);
  if (!entry) return onCard;
  const { abnormal } = evaluateTest(test, wholeResult(test.code, entry.result, pair), context);
  return onCard || abnormal[row.side] === true;
}

/** What is stored: the signs that were ticked, each with who chose it. */
export const chosenSigns = (signs: readonly Sign[], ticked: ReadonlySet<string>): ComparableSignRow[] =>
  signs
    .filter((sign) => ticked.has(signName(sign)))
    .map(({ testCode, methodCode, side, abnormal }) => ({
      testCode,
      methodCode,
      side,
      chosen: abnormal ? 'auto' : 'hand',
    }));

/** “Weight-bearing lunge (knee to wall), left (toe to wall, tape)” */
export function signInWords(sign: Pick<ComparableSignRow, 'testCode' | 'methodCode' | 'side'>): string {
  const test = testWithCode(sign.testCode);
  const method = test && methodOf(test, sign.methodCode);
  const side = sign.side === 'none' ? '' : `, ${sign.side}`;
  return `${test?.name ?? sign.testCode}${side} (${inSentence(method?.name ?? sign.methodCode)})`;
}
