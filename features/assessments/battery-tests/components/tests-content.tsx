import { testWithCode } from '@/clinical/battery/all-tests';
import { numberOf } from '@/clinical/battery/compare';
import type { PairedInput } from '@/clinical/battery/paired-input';
import type { RuleContext } from '@/clinical/battery/rule';
import { symmetryOf } from '@/clinical/battery/symmetry';
import { enteredMethods } from '@/clinical/battery/test-parts';
import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { sidesOf, wholeResult } from '../format';
import type { TestEntry } from '../types';
import { sideInWords } from '../words/format';
import styles from './tests.module.css';

/** The tests to be read: each with both sides, their difference and its error. What was not done says so. */
export function TestsContent({
  entries,
  pair,
  context,
}: {
  entries: readonly TestEntry[];
  pair: PairedInput;
  context: RuleContext;
}) {
  const done = entries.filter((entry) => Object.keys(entry.result).length > 0);
  return (
    <Block id="tests" title="Other tests" aside={`${done.length} of ${entries.length} done`}>
      {entries.length === 0 ? <p className={styles.quiet}>None listed.</p> : null}
      <dl className={styles.read}>
        {entries.map((entry) => {
          const test = testWithCode(entry.code);
          if (!test) return null;
          const result = wholeResult(entry.code, entry.result, pair);
          const differences = enteredMethods(test).flatMap((method) => {
            const sides = {
              left: numberOf(result.left, method.code),
              right: numberOf(result.right, method.code),
            };
            const symmetry = symmetryOf(test, method, sides, context);
            return symmetry ? [{ code: method.code, ...symmetry.words }] : [];
          });
          return (
            <div key={entry.code}>
              <dt>{test.name}</dt>
              <dd>
                {sidesOf(test).map((side) => (
                  <p key={side}>
                    {side === 'none' ? null : <SideBadge side={side} spoken />}{' '}
                    {sideInWords(test, result[side])}
                  </p>
                ))}
                {differences.map((one) => (
                  <small key={one.code}>
                    {one.difference}: {one.verdict}
                    {one.index ? `; ${one.index}` : ''} ({one.basis})
                  </small>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </Block>
  );
}
