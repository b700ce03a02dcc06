import { describe, expect, test } from 'vitest';
import { avoidMet } from '@/clinical/triage/avoid';

const rules = [
  { code: 'achilles-tendinopathy', level: 'block' as const },
  { code: 'high-irritability', level: 'warn' as const },
];
const met = (side: Parameters<typeof avoidMet>[1], found: 'left' | 'right' | 'none') =>
  avoidMet(rules, side, [{ code: 'achilles-tendinopathy', side: found }]).map((rule) => rule.level);

describe('what an exercise must not be given with', () => {
  test('is met by a finding of its code, on that side or on no side', () => {
    expect(met('left', 'left')).toEqual(['block']);
    expect(met('left', 'none')).toEqual(['block']);
    expect(met('each', 'right')).toEqual(['block']);
  });

  test('a side that nobody has said is not spared; the other side, said plainly, is', () => {
    expect(met(null, 'left')).toEqual(['block']);
    expect(met('right', 'left')).toEqual([]);
    expect(met('left', 'right')).toEqual([]);
  });

  test('nothing is met without such a finding', () => {
    expect(avoidMet(rules, 'left', [{ code: 'tight-soleus', side: 'left' }])).toEqual([]);
  });
});
