import { describe, expect, test } from 'vitest';
import { leavesOf } from '@/clinical/criteria/criterion';
import { readCriterion } from '@/clinical/criteria/read-criterion';
import { allProtocols } from '@/clinical/library/all-protocols';
import { storedCriterion } from '@/features/programs/moves/schema';
import { blank } from '../clinical/criteria/evidence';

const stored = allProtocols.flatMap(({ slug, phases, endsWhen }) =>
  [...phases.flatMap((phase) => phase.waitsFor), ...endsWhen].map((one) => ({ slug, ...one })),
);

describe('the rule of a criterion as it is stored', () => {
  test('every rule of every shared protocol is read, unchanged, and names what the chart can be asked', () => {
    const rules = stored.flatMap(({ slug, words, machine }) => {
      if (machine === null) return [];
      const { data } = storedCriterion.safeParse(JSON.parse(JSON.stringify(machine)));
      expect(data, `${slug}: ${words}`).toEqual(machine);
      return data ?? [];
    });
    expect(rules.length).toBeGreaterThan(60);
    for (const rule of rules) {
      const { state, lines } = readCriterion(rule, blank);
      // A blank chart knows nothing, and no rule is broken in itself.
      expect([state, lines.length >= 1]).toEqual(['not-known', true]);
      for (const { words } of lines)
        expect(words).not.toMatch(/no longer in the battery|asked for in|cannot be read/);
    }
    expect(rules.flatMap(leavesOf).length).toBeGreaterThan(rules.length);
  });

  test('anything else is not read: a rule that is half understood must not be met', () => {
    const good = { source: 'program', field: 'weeksDone', operator: '>=', value: 3 };
    expect(storedCriterion.safeParse(good).success).toBe(true);
    for (const bad of [
      null,
      {},
      'weeksDone',
      { ...good, operator: '!=' },
      { ...good, operator: '<=' },
      { ...good, field: 'minutes' },
      { ...good, value: '3' },
      { all: [] },
      { any: [good, { source: 'moon' }] },
      { source: 'diary', field: 'worstPain', operator: '<=', value: 0, windowDays: 7, requires: 'most days' },
    ])
      expect(storedCriterion.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
  });
});
