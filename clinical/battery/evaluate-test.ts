import { methodOf } from './compare';
import { evaluateRule, type RuleCase } from './evaluate-rule';
import type { FindingCode } from './findings.data';
import { flagFindings } from './flag-findings.data';
import { belongsTo } from './population';
import type { ResultSide, RuleContext, TestResult } from './rule';
import { acrossLeaves } from './rule-leaves';
import type { BatteryTest, RaiseEntry, RuleCertainty, Strength } from './test';
import type { Truth } from './truth';

/** A finding that a result raises, on the side on which its rule was met. */
export interface Raised {
  test: string;
  finding: FindingCode;
  side: ResultSide;
  strength: Strength;
  text: string;
  asks: readonly string[];
  certainty: RuleCertainty;
}

/** A text without a finding: something to know or to do next. */
export interface Notice {
  test: string;
  side: ResultSide;
  level: 'info' | 'warning';
  text: string;
  asks: readonly string[];
}

export interface Evaluation {
  abnormal: Partial<Record<ResultSide, Truth>>;
  raised: Raised[];
  notices: Notice[];
}

const flags = new Set<string>(flagFindings);

/**
 * Reads one test's result by its own rules, once per recorded side. Unknown at the top of a rule means: not
 * met, not abnormal, nothing raised. When two entries raise one finding on one side, the stronger counts. An
 * entry that rests on an error whose population is known to leave this patient out is possible at most.
 */
export function evaluateTest(test: BatteryTest, result: TestResult, context: RuleContext = {}): Evaluation {
  const outcome: Evaluation = { abnormal: {}, raised: [], notices: [] };
  for (const side of sidesOf(result)) {
    const at = { test, result, side, context };
    outcome.abnormal[side] = test.abnormalWhen.rule ? evaluateRule(test.abnormalWhen.rule, at) : null;
    for (const entry of test.raises) {
      const onlyFlags = raisesOnlyFlags(entry);
      if (evaluateRule(entry.when, { ...at, withoutErrorGuard: onlyFlags }) !== true) continue;
      add(
        outcome,
        at,
        !onlyFlags && restsOnForeignError(entry, at) ? { ...entry, strength: 'possible' } : entry,
      );
    }
  }
  return outcome;
}

function add(outcome: Evaluation, { test, side }: RuleCase, entry: RaiseEntry): void {
  const asks = entry.asks ?? [];
  if (entry.findings.length === 0) {
    outcome.notices.push({ test: test.code, side, level: entry.notice ?? 'info', text: entry.text, asks });
    return;
  }
  const strength: Strength = entry.strength ?? 'suggests';
  const certainty = entry.certainty ?? 'product-default';
  for (const finding of entry.findings) {
    const at = outcome.raised.findIndex((other) => other.finding === finding && other.side === side);
    const raised = { test: test.code, finding, side, strength, text: entry.text, asks, certainty };
    if (at === -1) outcome.raised.push(raised);
    else if (strength === 'suggests' && outcome.raised[at]?.strength === 'possible')
      outcome.raised[at] = raised;
  }
}

/** Whether every comparison that met the entry rests on an error of people who leave this patient out. */
function restsOnForeignError(entry: RaiseEntry, at: RuleCase): boolean {
  const met = acrossLeaves(entry.when).filter((leaf) => evaluateRule(leaf, at) === true);
  return (
    met.length > 0 &&
    met.every((leaf) => {
      const error = methodOf(at.test, leaf.bandFrom ?? leaf.method)?.detectableChange;
      return error ? belongsTo(error.onlyFor, at.context) === false : false;
    })
  );
}

function raisesOnlyFlags(entry: RaiseEntry): boolean {
  return entry.findings.every((code) => flags.has(code));
}

function sidesOf(result: TestResult): ResultSide[] {
  const sides: readonly ResultSide[] = ['left', 'right', 'none'];
  return sides.filter((side) => result[side] !== undefined);
}
