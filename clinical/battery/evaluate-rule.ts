import { belowNorm, beyondError, compare, exact, numberOf } from './compare';
import type { AcrossLeaf, Leaf, RecordAnswer, ResultSide, Rule, RuleContext, TestResult } from './rule';
import { otherSide } from './rule';
import type { BatteryTest } from './test';
import { painMethods } from './test-parts';
import { allOf, anyOf, not, type Truth } from './truth';

export interface RuleCase {
  test: BatteryTest;
  result: TestResult;
  side: ResultSide;
  context: RuleContext;
  /** True for an entry that raises only red flags: for safety the error guard does not hold it back. */
  withoutErrorGuard?: boolean;
}

/** Whether a rule is met on one side; unknown when an answer that decides it is missing. */
export function evaluateRule(rule: Rule, at: RuleCase): Truth {
  if ('all' in rule) return allOf(rule.all.map((part) => evaluateRule(part, at)));
  if ('any' in rule) return anyOf(rule.any.map((part) => evaluateRule(part, at)));
  if ('not' in rule) return not(evaluateRule(rule.not, at));
  return evaluateLeaf(rule, at);
}

function evaluateLeaf(leaf: Leaf, at: RuleCase): Truth {
  const side = leaf.side === 'other' ? otherSide(at.side) : at.side;
  const here = side === null ? undefined : at.result[side];
  const met = (answer: RecordAnswer | undefined) => compare(answer, leaf.operator, leaf.value);
  switch (leaf.metric) {
    case 'value':
      return met(here?.values[leaf.method]);
    case 'option': {
      const option = here?.values[leaf.method];
      return option === 'unable' || option === 'not-tested' ? null : met(option);
    }
    case 'worstValue': {
      const methods = leaf.methods ?? painMethods(at.test).map(({ code }) => code);
      const known = methods.map((method) => numberOf(here, method)).filter((value) => value !== null);
      return known.length === 0 ? null : met(Math.max(...known));
    }
    case 'methodDifference': {
      const [a, b] = [numberOf(here, leaf.a), numberOf(here, leaf.b)];
      return a === null || b === null ? null : met(exact(a - b));
    }
    case 'count':
      return countMet(
        leaf.of.map((part) => evaluateRule(part, at)),
        met,
      );
    case 'context':
      return met(at.context[leaf.key] ?? null);
    case 'sideDifference':
    case 'lsi':
    case 'belowNorm':
      return side === null ? null : acrossMet(leaf, { ...at, side }, met);
    default:
      return recordMet(here?.records?.[leaf.metric], leaf.method, met);
  }
}

/** Met or not only when the unknowns cannot change it. */
function countMet(parts: readonly Truth[], met: (count: number) => Truth): Truth {
  const least = parts.filter((part) => part === true).length;
  const most = least + parts.filter((part) => part === null).length;
  const outcomes = Array.from({ length: most - least + 1 }, (_, more) => met(least + more));
  return outcomes.every((outcome) => outcome === outcomes[0]) ? (outcomes[0] ?? null) : null;
}

function acrossMet(leaf: AcrossLeaf, at: RuleCase, met: (value: number) => Truth): Truth {
  const across = otherSide(at.side);
  const mine = numberOf(at.result[at.side], leaf.method);
  const theirs = across === null ? null : numberOf(at.result[across], leaf.method);
  const score = acrossScore(leaf, at, mine, theirs);
  if (score === null) return null;
  const gap = leaf.metric === 'belowNorm' ? score : exact(Math.abs((mine ?? 0) - (theirs ?? 0)));
  const base = leaf.metric === 'belowNorm' ? mine : theirs;
  const real = at.withoutErrorGuard === true || beyondError(at.test, leaf, { score, gap, base });
  return allOf([met(score), real]);
}

function acrossScore(leaf: AcrossLeaf, at: RuleCase, mine: number | null, theirs: number | null) {
  if (leaf.metric === 'belowNorm') return belowNorm(at.test, leaf.method, mine, at.context);
  if (mine === null || theirs === null) return null;
  if (leaf.metric === 'sideDifference') return exact(leaf.worse === 'higher' ? mine - theirs : theirs - mine);
  const [part, whole] = leaf.better === 'lower' ? [theirs, mine] : [mine, theirs];
  return whole === 0 ? null : exact((part / whole) * 100);
}

/** An answer given per method, asked without a method, is met if one is. */
function recordMet(
  answer: RecordAnswer | undefined,
  method: string | undefined,
  met: (answer: RecordAnswer | undefined) => Truth,
): Truth {
  if (answer === null || typeof answer !== 'object' || isList(answer)) return met(answer);
  if (method !== undefined) return met(answer[method]);
  return anyOf(Object.values(answer).map((part) => met(part)));
}

function isList(answer: RecordAnswer): answer is Extract<RecordAnswer, readonly unknown[]> {
  return Array.isArray(answer);
}
