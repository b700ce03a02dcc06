import { testWithCode } from '@/clinical/battery/all-tests';
import type { BatteryTest } from '@/clinical/battery/test';

/** A test that must be in the battery. */
export function batteryTest(code: string): BatteryTest {
  const test = testWithCode(code);
  if (!test) throw new Error(`No test ${code} in the battery`);
  return test;
}
