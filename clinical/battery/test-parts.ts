import { type RecordName, type SiteCode, sites } from './records.data';
import { leavesOf, rulesOf } from './rule-leaves';
import type { BatteryTest, Method } from './test';

/** The methods whose values are typed in or chosen; the others are computed from these. */
export function enteredMethods(test: BatteryTest): Method[] {
  return test.methods.filter((method) => method.derivedFrom === undefined);
}

/** The pain scales of a test, 0 to 10. */
export function painMethods(test: BatteryTest): Method[] {
  return test.methods.filter((method) => method.unit === '0–10');
}

/**
 * What to ask besides the values: the records of the test, and the therapist’s own mark (`judged`) where a rule
 * reads it because no cut-off was found.
 */
export function recordsAsked(test: BatteryTest): RecordName[] {
  const listed = test.records.filter((record) => record !== 'value');
  const judged = rulesOf(test)
    .flatMap(leavesOf)
    .some((leaf) => leaf.metric === 'judged');
  return judged && !listed.includes('judged') ? ['judged', ...listed] : listed;
}

/** The places that `site` may name: those of the test, else every place there is. */
export function sitesAsked(test: BatteryTest): SiteCode[] {
  return test.sites ? [...test.sites, 'other'] : siteCodes;
}

const isSite = (code: string): code is SiteCode => code in sites;
const siteCodes = Object.keys(sites).filter(isSite);
