import { testWithCode } from '@/clinical/battery/all-tests';
import { evaluateTest } from '@/clinical/battery/evaluate-test';
import type { RuleContext, SideResult, TestResult } from '@/clinical/battery/rule';
import type { BatteryTest } from '@/clinical/battery/test';

/** A test that must be in the battery. */
export function batteryTest(code: string): BatteryTest {
  const test = testWithCode(code);
  if (!test) throw new Error(`No test ${code} in the battery`);
  return test;
}

/** One side of a result. */
export const side = (values: SideResult['values'], records: SideResult['records'] = {}): SideResult => ({
  values,
  records,
});

/** Both sides of a result in one method, with the same records. */
export const bothSides = (
  method: string,
  left: number,
  right: number,
  records: SideResult['records'] = {},
): TestResult => ({ left: side({ [method]: left }, records), right: side({ [method]: right }, records) });

/** What a result raises as “code side”, sorted; “code? side” is possible. */
export const raised = (code: string, result: TestResult, context: RuleContext = {}): string[] =>
  evaluateTest(batteryTest(code), result, context)
    .raised.map((one) => `${one.finding}${one.strength === 'possible' ? '?' : ''} ${one.side}`)
    .sort();
