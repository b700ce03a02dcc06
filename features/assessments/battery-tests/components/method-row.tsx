'use client';

import { numberOf } from '@/clinical/battery/compare';
import type { RuleContext, TestResult } from '@/clinical/battery/rule';
import { symmetryOf } from '@/clinical/battery/symmetry';
import type { BatteryTest, Method } from '@/clinical/battery/test';
import { dayName } from '@/clinical/time/day-words';
import { SideBadge } from '@/components/ui/side-badge';
import { pairField, sidesOf } from '../format';
import { answerInWords, mixedMethod, sinceInWords } from '../words/format';
import { MethodControl } from './method-control';
import styles from './tests.module.css';

export type Earlier = { readonly examinedOn: string; readonly result: TestResult } | null;

/** One method: both sides, what it was last time beside each, and the difference between them with its error. */
export function MethodRow({
  test,
  method,
  result,
  earlier,
  context,
}: {
  test: BatteryTest;
  method: Method;
  result: TestResult;
  earlier: Earlier;
  context: RuleContext;
}) {
  const results = { now: result, earlier: earlier?.result ?? {} };
  const day = earlier ? dayName(earlier.examinedOn) : '';
  return (
    <div className={styles.row}>
      <div className={styles.method}>{method.name}</div>
      {sidesOf(test).map((side) => {
        const since = sinceInWords(method, side, results, day, context);
        return (
          <div key={side} className={side === 'none' ? styles.one : styles.side}>
            {side === 'none' ? null : (
              <span className={styles.badge}>
                <SideBadge side={side} />
              </span>
            )}
            <div>
              {pairField(test.code, method.code, side) ? (
                <p className={styles.quiet}>
                  {answerInWords(method, result[side]?.values[method.code]) ?? 'not measured'}, in the stretch
                  pair
                </p>
              ) : (
                <MethodControl
                  test={test}
                  method={method}
                  side={side}
                  hint={mixedMethod(test, method, side, results)}
                />
              )}
              {since ? <small className={styles.since}>{since}</small> : null}
            </div>
          </div>
        );
      })}
      {test.sided ? <Difference test={test} method={method} result={result} context={context} /> : null}
    </div>
  );
}

function Difference({
  test,
  method,
  result,
  context,
}: {
  test: BatteryTest;
  method: Method;
  result: TestResult;
  context: RuleContext;
}) {
  if (method.options) return <div className={styles.difference} />;
  const sides = { left: numberOf(result.left, method.code), right: numberOf(result.right, method.code) };
  const symmetry = symmetryOf(test, method, sides, context);
  if (!symmetry) {
    const one = sides.left === null ? (sides.right === null ? null : 'left') : 'right';
    return <div className={styles.difference}>{one ? <small>{one} not measured</small> : null}</div>;
  }
  const { words } = symmetry;
  return (
    <div className={styles.difference}>
      <b>{words.difference}</b>
      <small>
        {words.verdict}
        {words.index ? `; ${words.index}` : ''}
      </small>
      {symmetry.error ? <small>{words.basis}</small> : null}
    </div>
  );
}
