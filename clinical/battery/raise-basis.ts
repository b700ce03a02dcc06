import { shortCitation } from '../citation';
import { methodOf, numberOf } from './compare';
import type { Raised } from './evaluate-test';
import type { TestResult } from './rule';
import { acrossLeaves } from './rule-leaves';
import type { BatteryTest, RuleCertainty } from './test';

/** On what a raised finding rests: how sure the rule is, and the measurement error that was exceeded. */
export function basisInWords(test: BatteryTest, raised: Raised, result: TestResult): string {
  const parts = [certaintyInWords(raised.certainty)];
  const entry = test.raises.find((one) => one.text === raised.text && one.findings.includes(raised.finding));
  for (const leaf of entry ? acrossLeaves(entry.when) : []) {
    if (numberOf(result[raised.side], leaf.method) === null) continue;
    const error = methodOf(test, leaf.bandFrom ?? leaf.method)?.detectableChange;
    if (error) parts.push(`error ${error.band} ${error.unit}, ${shortCitation(error.citation)}`);
  }
  if (test.accuracy === null) parts.push('no published accuracy found');
  return `${parts.join('; ')}.`;
}

/** “Limit as published (Barouk 2014)”; where nobody’s limit was read, the rule is our own working rule. */
function certaintyInWords(certainty: RuleCertainty): string {
  const source = /^read \((.+)$/.exec(certainty)?.[1];
  return source ? `Limit as published (${source}` : 'Working rule of this product';
}
