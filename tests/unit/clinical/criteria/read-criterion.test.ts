import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '@/clinical/criteria/criterion';
import type { CriterionState, Evidence } from '@/clinical/criteria/evidence';
import { readCriterion } from '@/clinical/criteria/read-criterion';
import { blank } from './evidence';

const STATES: readonly CriterionState[] = ['met', 'not-met', 'not-known'];

/** A leaf for each state, told apart by a program that ran for three weeks. */
const leaf: Record<CriterionState, Criterion> = {
  met: { source: 'program', field: 'weeksDone', operator: '>=', value: 3 },
  'not-met': { source: 'program', field: 'weeksDone', operator: '>=', value: 4 },
  'not-known': { source: 'runs', field: 'fullSession', operator: '>=', value: 1 },
};
const program = {
  startedOn: '2026-11-01',
  ranDays: 22,
  phaseSince: '2026-11-01',
  phaseDays: 22,
  sessions: { done: 0, untold: 0 },
};
const threeWeeks: Evidence = { ...blank, program };
const read = (criterion: Criterion) => readCriterion(criterion, threeWeeks).state;

// Kleene, Introduction to Metamathematics, 1952, § 64: written out, not computed.
const AND: Record<string, CriterionState> = {
  'met met': 'met',
  'met not-met': 'not-met',
  'met not-known': 'not-known',
  'not-met met': 'not-met',
  'not-met not-met': 'not-met',
  'not-met not-known': 'not-met',
  'not-known met': 'not-known',
  'not-known not-met': 'not-met',
  'not-known not-known': 'not-known',
};
const OR: Record<string, CriterionState> = {
  'met met': 'met',
  'met not-met': 'met',
  'met not-known': 'met',
  'not-met met': 'met',
  'not-met not-met': 'not-met',
  'not-met not-known': 'not-known',
  'not-known met': 'met',
  'not-known not-met': 'not-known',
  'not-known not-known': 'not-known',
};

type Tree = CriterionState | { all: Tree[] } | { any: Tree[] };
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...STATES),
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
  ),
}));

function asCriterion(from: Tree): Criterion {
  if (typeof from === 'string') return leaf[from];
  return 'all' in from ? { all: from.all.map(asCriterion) } : { any: from.any.map(asCriterion) };
}

function byTable(from: Tree): CriterionState {
  if (typeof from === 'string') return from;
  const [parts, table] = 'all' in from ? [from.all, AND] : [from.any, OR];
  return parts.map(byTable).reduce((one, other) => table[`${one} ${other}`] ?? 'not-known');
}

/** The tree with the leaf at one place not known any more. */
function forgotten(from: Tree, place: { at: number }): Tree {
  if (typeof from === 'string') {
    place.at -= 1;
    return place.at === -1 ? 'not-known' : from;
  }
  return 'all' in from
    ? { all: from.all.map((part) => forgotten(part, place)) }
    : { any: from.any.map((part) => forgotten(part, place)) };
}

test('what only the therapist can see is never met by the chart, and never hides what is not met', () => {
  const seen: Criterion = { source: 'therapist', words: 'quiet toes' };
  expect(readCriterion(seen, threeWeeks).lines.map(({ words }) => words)).toEqual([
    'Yours to see: quiet toes',
  ]);
  expect(read({ all: [leaf.met, seen] })).toBe('not-known');
  expect(read({ all: [leaf['not-met'], seen] })).toBe('not-met');
});

describe('all and any', () => {
  test('follow Kleene’s truth table, however deep', () => {
    fc.assert(
      fc.property(tree, (given) => {
        expect(read(asCriterion(given))).toBe(byTable(given));
      }),
    );
  });

  test('forgetting what is known never decides: it keeps the answer or takes it away', () => {
    fc.assert(
      fc.property(tree, fc.nat(20), (given, at) => {
        const [before, after] = [read(asCriterion(given)), read(asCriterion(forgotten(given, { at })))];
        expect([before, 'not-known']).toContain(after);
      }),
    );
  });

  test('a chart that knows nothing meets nothing', () => {
    fc.assert(
      fc.property(tree, (given) => {
        expect(readCriterion(asCriterion(given), blank).state).toBe('not-known');
      }),
    );
  });
});

describe('what a program has done', () => {
  const sessions = (done: number, untold: number): CriterionState =>
    readCriterion(
      { source: 'program', field: 'sessionsDone', operator: '>=', value: 5 },
      { ...blank, program: { ...program, sessions: { done, untold } } },
    ).state;

  test('too few sessions are only known when days without a log could not make them up', () => {
    expect(sessions(5, 9)).toBe('met');
    expect(sessions(3, 2)).toBe('not-known');
    expect(sessions(3, 1)).toBe('not-met');
  });

  test('says what it counts', () => {
    const { lines } = readCriterion(leaf.met, threeWeeks);
    expect(lines.map((line) => line.words)).toEqual(['3 whole weeks since 1 Nov, pauses left out; needs 3']);
  });

  test('runs are not known, and said to be so', () => {
    expect(readCriterion(leaf['not-known'], threeWeeks).lines[0]?.words).toBe(
      'Runs are not recorded in this chart',
    );
  });
});

describe('red flags', () => {
  const rule: Criterion = {
    source: 'flags',
    operator: 'none-open',
    value: ['dvt-suspected', 'chest-breath'],
  };
  const open = (code: string) => ({ ...blank, openFlags: [{ code, words: 'Possible clot in a leg, left' }] });

  test('one of these that is open is a no, screened or not', () => {
    expect(readCriterion(rule, open('dvt-suspected'))).toMatchObject({
      state: 'not-met',
      lines: [{ words: 'Red flags: open: Possible clot in a leg, left' }],
    });
  });

  test('one of another kind is none of these', () => {
    expect(readCriterion(rule, { ...open('sudden-head'), screenedOn: '2026-11-12' }).state).toBe('met');
  });

  test('none open is only met where somebody asked', () => {
    expect(readCriterion(rule, blank).state).toBe('not-known');
    expect(readCriterion(rule, { ...blank, screenedOn: '2026-11-12' })).toMatchObject({
      state: 'met',
      lines: [{ words: 'Red flags: none open, screened on 12 Nov' }],
    });
  });
});
