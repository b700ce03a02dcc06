import { allOf, anyOf } from '../battery/truth';
import type { Criterion } from './criterion';
import { type Evidence, type ReadCriterion, type ReadLine, stateOf, truthOf } from './evidence';
import { readFlags, readProgram } from './read-course';
import { readDiary } from './read-diary';
import { readTest } from './read-test';

/**
 * Whether a criterion is met by what the chart knows, with what that rests on. Not known is no answer and never an
 * advantage: `all` and `any` are read by Kleene’s strong logic.
 */
export function readCriterion(criterion: Criterion, evidence: Evidence): ReadCriterion {
  if ('all' in criterion) {
    const parts = criterion.all.map((part) => readCriterion(part, evidence));
    return joined(parts, allOf);
  }
  if ('any' in criterion) {
    const parts = criterion.any.map((part) => readCriterion(part, evidence));
    return joined(parts, anyOf);
  }
  const lines = readLeaf(criterion, evidence);
  return { state: stateOf(allOf(lines.map(({ state }) => truthOf(state)))), lines };
}

function joined(parts: readonly ReadCriterion[], by: typeof allOf): ReadCriterion {
  return {
    state: stateOf(by(parts.map(({ state }) => truthOf(state)))),
    lines: parts.flatMap(({ lines }) => lines),
  };
}

function readLeaf(
  leaf: Exclude<Criterion, { all: unknown } | { any: unknown }>,
  evidence: Evidence,
): ReadLine[] {
  if ('test' in leaf) return readTest(leaf, evidence);
  switch (leaf.source) {
    case 'diary':
      return [readDiary(leaf, evidence)];
    case 'flags':
      return [readFlags(leaf, evidence)];
    case 'program':
      return [readProgram(leaf, evidence)];
    case 'therapist':
      return [{ state: 'not-known', words: `Yours to see: ${leaf.words}`, test: null, on: null }];
    case 'runs':
      return [{ state: 'not-known', words: 'Runs are not recorded in this chart', test: null, on: null }];
  }
}
