import { testWithCode } from '@/clinical/battery/all-tests';
import { betterDirection } from '@/clinical/battery/better';
import { changeBetween, type ValueChange } from '@/clinical/battery/change';
import { resultInWords, resultNumber } from '@/clinical/battery/result-words';
import type { ResultSide, RuleContext } from '@/clinical/battery/rule';
import type { BatteryTest, Method } from '@/clinical/battery/test';
import { categoryWords } from '@/clinical/battery/test-words';
import type { FindingRow } from '@/db/queries/findings';
import type { CompareLine, Summary } from './types';

type Rows = readonly FindingRow[];

/** Better or worse by the direction that the test's rules name; null where nothing is real or none is named. */
function turnOf(test: BatteryTest, method: Method, change: ValueChange): 'better' | 'worse' | null {
  if (change.verdict !== 'real') return null;
  const direction = betterDirection(test, method);
  if (direction === null) return null;
  return change.change > 0 === (direction === 'higher') ? 'better' : 'worse';
}

const at = (rows: Rows, test: string, method: string, side: ResultSide) =>
  rows.find((row) => row.testCode === test && row.methodCode === method && row.side === side);

/**
 * Sets the results of two examinations side by side, sign by sign and side by side. A change is worked out only
 * between two values of one method on one side; anything else says why not.
 */
export function compareResults(earlier: Rows, later: Rows, patient: RuleContext): CompareLine[] {
  const signs = new Map(
    [...earlier, ...later].map((row) => [
      `${row.testCode} ${row.side}`,
      { test: row.testCode, side: row.side },
    ]),
  );
  return [...signs.values()].flatMap(({ test: code, side }) => {
    const test = testWithCode(code);
    return test ? linesOf(test, side, { earlier, later }, patient) : [];
  });
}

type Both = { readonly earlier: Rows; readonly later: Rows };

function linesOf(test: BatteryTest, side: ResultSide, both: Both, patient: RuleContext): CompareLine[] {
  const taken = (rows: Rows) =>
    test.methods.filter((method) => resultInWords(at(rows, test.code, method.code, side), method) !== null);
  const [before, after] = [taken(both.earlier), taken(both.later)];
  const shared = before.filter((method) => after.includes(method));
  const [onlyBefore, onlyAfter] = [
    before.filter((method) => !shared.includes(method)),
    after.filter((method) => !shared.includes(method)),
  ];
  const line = lineMaker(test, side, both);
  const mixed =
    onlyBefore[0] && onlyAfter[0] && shared.length === 0 ? { from: onlyBefore[0], to: onlyAfter[0] } : null;
  return [
    ...shared.map((method) => line(method, 'shared', patient)),
    ...(mixed ? [differing(test, side, both, mixed)] : []),
    ...onlyBefore.slice(mixed ? 1 : 0).map((method) => line(method, 'not-repeated', patient)),
    ...onlyAfter.slice(mixed ? 1 : 0).map((method) => line(method, 'first-time', patient)),
  ];
}

const WHY = {
  'not-repeated': 'not repeated: blank is not “no change”',
  'first-time': 'not measured on the earlier date',
} as const;

const otherOf = (side: ResultSide): ResultSide =>
  side === 'left' ? 'right' : side === 'right' ? 'left' : 'none';

const base = (test: BatteryTest, side: ResultSide, { later }: Both, method: Method) => ({
  key: `${test.code} ${method.code} ${side}`,
  group: categoryWords[test.category],
  name: test.name,
  side,
  otherSide: side === 'none' ? null : resultInWords(at(later, test.code, method.code, otherOf(side)), method),
});

const lineMaker =
  (test: BatteryTest, side: ResultSide, both: Both) =>
  (method: Method, kind: 'shared' | 'not-repeated' | 'first-time', patient: RuleContext): CompareLine => {
    const [was, is] = [
      at(both.earlier, test.code, method.code, side),
      at(both.later, test.code, method.code, side),
    ];
    const change =
      kind === 'shared'
        ? changeBetween(
            method,
            { earlier: resultNumber(was, method), later: resultNumber(is, method) },
            patient,
          )
        : null;
    const words = { was: resultInWords(was, method), is: resultInWords(is, method) };
    const told = { ...base(test, side, both, method), method: method.name, ...words };
    if (change)
      return {
        ...told,
        kind: 'change',
        change,
        turn: turnOf(test, method, change),
        verdict: change.words.verdict,
        basis: change.words.basis,
      };
    const verdict =
      kind === 'shared' ? (words.was === words.is ? 'the same answer' : 'another answer') : WHY[kind];
    return {
      ...told,
      kind: kind === 'shared' ? 'answer' : kind,
      change: null,
      turn: null,
      verdict,
      basis: '',
    };
  };

function differing(
  test: BatteryTest,
  side: ResultSide,
  both: Both,
  { from, to }: { from: Method; to: Method },
): CompareLine {
  return {
    ...base(test, side, both, to),
    method: `${from.name}, then ${to.name}`,
    kind: 'methods-differ',
    was: resultInWords(at(both.earlier, test.code, from.code, side), from),
    is: resultInWords(at(both.later, test.code, to.code, side), to),
    change: null,
    turn: null,
    verdict: 'not comparable',
    basis: `the methods differ: repeat with ${from.name} to compare`,
  };
}

/** How many signs went which way; each line counts once. */
export function summaryOf(lines: readonly CompareLine[]): Summary {
  const count = (met: (line: CompareLine) => boolean) => lines.filter(met).length;
  const real = (line: CompareLine) => line.change?.verdict === 'real';
  return {
    better: count((line) => real(line) && line.turn === 'better'),
    worse: count((line) => real(line) && line.turn === 'worse'),
    changed: count((line) => real(line) && line.turn === null),
    withinError: count((line) => line.change?.verdict === 'within-error'),
    errorUnknown: count((line) => line.change?.verdict === 'error-unknown'),
    notComparable: count((line) => line.kind === 'methods-differ'),
    notRepeated: count((line) => line.kind === 'not-repeated'),
  };
}

/** A line as plain text: sign, side, method, both values, change, verdict and its source. */
export function lineAsText(line: CompareLine): string {
  const side = line.side === 'none' ? '' : `, ${line.side}`;
  const values = `${line.was ?? 'not measured'} → ${line.is ?? 'not measured'}`;
  const verdict = [
    line.change?.words.change,
    line.turn ? `${line.verdict}, ${line.turn}` : line.verdict,
  ].filter(Boolean);
  return `${line.name}${side} (${line.method}): ${values}; ${verdict.join(', ')}${line.basis ? ` (${line.basis})` : ''}`;
}
