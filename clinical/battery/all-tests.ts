import { achillesTests } from './achilles.data';
import { ankleTests } from './ankle.data';
import { calfTests } from './calf.data';
import { footTests } from './foot.data';
import { gaitTests } from './gait-tests.data';
import { generalTests } from './general.data';
import { hipTests } from './hip.data';
import { kneeTests } from './knee.data';
import { lowerLimbTests } from './lower-limb.data';
import { calfStretchPair, kneeToWall, lungeStraightKnee } from './paired.data';
import { shinTests } from './shin.data';
import { spinePelvisTests } from './spine-pelvis.data';
import type { BatteryTest } from './test';
import { thighTests } from './thigh.data';

/**
 * Every test of the battery, calf first. Large: for the server only. A page gives its client the tests that it
 * shows, as props.
 */
export const allTests: readonly BatteryTest[] = [
  calfStretchPair,
  lungeStraightKnee,
  kneeToWall,
  ...calfTests,
  ...achillesTests,
  ...shinTests,
  ...ankleTests,
  ...footTests,
  ...kneeTests,
  ...thighTests,
  ...hipTests,
  ...spinePelvisTests,
  ...lowerLimbTests,
  ...gaitTests,
  ...generalTests,
];

const byCode = new Map(allTests.map((test) => [test.code, test]));
const byShorthand = new Map(allTests.map((test) => [test.shorthand, test]));

/** The test with this code; undefined for a code that is not in the battery. */
export function testWithCode(code: string): BatteryTest | undefined {
  return byCode.get(code);
}

/** The test with this shorthand, in any case; undefined when there is none. */
export function testWithShorthand(shorthand: string): BatteryTest | undefined {
  return byShorthand.get(shorthand.trim().toLowerCase());
}
