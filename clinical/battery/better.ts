import { acrossLeaves, leavesOf, rulesOf } from './rule-leaves';
import type { BatteryTest, Method } from './test';

export type Direction = 'higher' | 'lower';

/** Scales on which more is worse: pain, stiffness, tenderness. */
const COMPLAINT = '0–10';

/**
 * Which way a value of this method is better, as the test's own rules have it: they name the worse side, a limit
 * or a norm. Null where they disagree or name none; then a change is told without a judgement.
 */
export function betterDirection(test: BatteryTest, method: Method): Direction | null {
  if (method.unit === COMPLAINT) return 'lower';
  const rules = rulesOf(test);
  const across = rules
    .flatMap(acrossLeaves)
    .filter((leaf) => leaf.method === method.code)
    .map((leaf): Direction => {
      if (leaf.metric === 'sideDifference') return leaf.worse === 'lower' ? 'higher' : 'lower';
      return leaf.metric === 'lsi' ? (leaf.better ?? 'higher') : 'higher';
    });
  const limits = rules.flatMap(leavesOf).flatMap((leaf): Direction[] => {
    if (leaf.metric !== 'value' || leaf.method !== method.code || leaf.side === 'other') return [];
    if (leaf.operator === '<' || leaf.operator === '<=') return ['higher'];
    return leaf.operator === '>' || leaf.operator === '>=' ? ['lower'] : [];
  });
  const [one, ...others] = new Set([...across, ...limits]);
  return one !== undefined && others.length === 0 ? one : null;
}
