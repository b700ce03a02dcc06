import { shortCitation } from '../citation';
import { methodOf, numberOf } from './compare';
import type { Raised } from './evaluate-test';
import type { AcrossLeaf, Rule, TestResult } from './rule';
import type { BatteryTest } from './test';

/** On what a raised finding rests: how sure the rule is, and the measurement error that was exceeded. */
export function basisInWords(test: BatteryTest, raised: Raised, result: TestResult): string {
  const parts = [raised.certainty.startsWith('read') ? raised.certainty : 'Working rule of this product'];
  const entry = test.raises.find((one) => one.text === raised.text && one.findings.includes(raised.finding));
  for (const leaf of entry ? acrossLeaves(entry.when) : []) {
    if (numberOf(result[raised.side], leaf.method) === null) continue;
    const error = methodOf(test, leaf.bandFrom ?? leaf.method)?.detectableChange;
    if (error) parts.push(`error ${error.band} ${error.unit}, ${shortCitation(error.citation)}`);
  }
  if (test.accuracy === null) parts.push('no published accuracy found');
  return `${parts.join('; ')}.`;
}

/** The parts of a rule that compare with the other side or a norm, and so with an error. */
function acrossLeaves(rule: Rule): AcrossLeaf[] {
  if ('all' in rule) return rule.all.flatMap(acrossLeaves);
  if ('any' in rule) return rule.any.flatMap(acrossLeaves);
  if ('not' in rule) return acrossLeaves(rule.not);
  return rule.metric === 'sideDifference' || rule.metric === 'lsi' || rule.metric === 'belowNorm'
    ? [rule]
    : [];
}
