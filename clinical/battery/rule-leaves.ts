import type { AcrossLeaf, Leaf, Rule } from './rule';
import type { BatteryTest } from './test';

/** Every leaf of a rule, those inside a count too. */
export function leavesOf(rule: Rule): Leaf[] {
  if ('all' in rule) return rule.all.flatMap(leavesOf);
  if ('any' in rule) return rule.any.flatMap(leavesOf);
  if ('not' in rule) return leavesOf(rule.not);
  return rule.metric === 'count' ? [rule, ...rule.of.flatMap(leavesOf)] : [rule];
}

/** The leaves that compare with the other side or a norm, and so with an error. */
export function acrossLeaves(rule: Rule): (Leaf & AcrossLeaf)[] {
  return leavesOf(rule).filter((leaf) => isAcross(leaf));
}

function isAcross(leaf: Leaf): leaf is Leaf & AcrossLeaf {
  return leaf.metric === 'sideDifference' || leaf.metric === 'lsi' || leaf.metric === 'belowNorm';
}

/** All rules of a test: when it is abnormal, and when each entry is raised. */
export function rulesOf(test: BatteryTest): Rule[] {
  const { rule } = test.abnormalWhen;
  return [...(rule ? [rule] : []), ...test.raises.map((entry) => entry.when)];
}
