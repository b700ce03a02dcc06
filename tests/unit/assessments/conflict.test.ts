import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, differences, merged, sameContent } from '@/features/assessments/conflict/format';

const gait = (key: string, row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).map(([part, value]) => [`gait.${key}.${part}`, value]));
const drop = { item: 'pelvic-drop', activity: 'running', stance: 'right', phase: 'midstance' };

const NAMES = ['story', 'pair.left.bent.pain', 'pair.right.bent.cm', 'pin.k.tenderness', 'pin.k.band'];
const form = fc
  .tuple(...NAMES.map(() => fc.constantFrom('', '1', '2', 'words')))
  .map((values) => Object.fromEntries(NAMES.map((name, at) => [name, values[at] ?? ''])));

describe('two versions of one draft', () => {
  test('what one side alone changed stands; what both changed is never taken without a choice', () => {
    fc.assert(
      fc.property(form, form, form, (base, mine, theirs) => {
        // Field by field, written out: a pin's row may be chosen whole, so it is left to its own test.
        const fields = NAMES.slice(0, 3);
        const only = (values: Record<string, string>) =>
          Object.fromEntries(fields.map((name) => [name, values[name] ?? '']));
        const clash = fields.some(
          (name) => mine[name] !== theirs[name] && mine[name] !== base[name] && theirs[name] !== base[name],
        );
        const together = merged({ base: only(base), mine: only(mine), theirs: only(theirs) }, {});
        if (clash) return together === null;
        return fields.every(
          (name) => (together?.[name] ?? '') === (mine[name] === base[name] ? theirs[name] : mine[name]),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  test('taking all of one version gives that version, whatever the rows', () => {
    fc.assert(
      fc.property(form, form, form, (base, mine, theirs) => {
        const versions = { base, mine, theirs };
        return (['mine', 'theirs'] as const).every((choice) => {
          const all = Object.fromEntries(differences(versions).map(({ name }) => [name, choice]));
          return sameContent(merged(versions, all) ?? {}, versions[choice]);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  test('a comma is a decimal point, and a new row is the stored row of the same thing', () => {
    expect(
      differences({
        base: {},
        mine: { 'pair.left.bent.cm': '8,5' },
        theirs: { 'pair.left.bent.cm': '8.50' },
      }),
    ).toEqual([]);
    const mine = gait('a1b2', { ...drop, grade: '2', note: '' });
    const theirs = gait('pelvic-drop-running-right-midstance', { ...drop, grade: '2' });
    expect(sameContent(mine, theirs)).toBe(true);
  });

  test('a row that one side removed and the other changed is one choice, shown whole', () => {
    const base = gait('a', { ...drop, grade: '1' });
    const mine = gait('a', { ...drop, grade: '3' });
    const [one, ...rest] = differences({ base, mine, theirs: {} });
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ changedBy: 'both', theirs: 'not there' });
    expect(one?.label).toMatch(/^Gait note \(pelvic-drop, running, right, midstance\)/);
    expect(merged({ base, mine, theirs: {} }, { [one?.name ?? '']: 'theirs' })).toEqual({});
    expect(merged({ base, mine, theirs: {} }, { [one?.name ?? '']: 'mine' })).toEqual(canonical(mine));
  });

  test('two notes that one side added and one that the other added all stay', () => {
    const left = gait('x', { ...drop, stance: 'left', grade: '1' });
    const right = gait('y', { ...drop, grade: '2' });
    const walking = gait('x', { ...drop, activity: 'walking', grade: '3' });
    const together = merged({ base: {}, mine: { ...left, ...right }, theirs: walking }, {});
    expect(
      sameContent(together ?? {}, {
        ...left,
        ...right,
        ...gait('z', { ...drop, activity: 'walking', grade: '3' }),
      }),
    ).toBe(true);
  });
});
