import { evaluateTest } from '@/clinical/battery/evaluate-test';
import { basisInWords } from '@/clinical/battery/raise-basis';
import type { ResultSide, RuleContext, TestResult } from '@/clinical/battery/rule';
import type { BatteryTest } from '@/clinical/battery/test';
import { Icon } from '@/components/ui/icon';
import { SideBadge } from '@/components/ui/side-badge';
import { missingRecords } from '../words/format';
import styles from './tests.module.css';

/** What the result raises as it stands, by which rule. A hint: the therapist keeps or drops it when signing. */
export function RaisedLines({
  test,
  result,
  context,
  nameOf,
  findingOf,
}: {
  test: BatteryTest;
  result: TestResult;
  context: RuleContext;
  nameOf: (code: string) => string;
  findingOf: (code: string) => string;
}) {
  const { raised, notices } = evaluateTest(test, result, context);
  const missing = missingRecords(test, result);
  return (
    <div className={styles.raised} role="status">
      {raised.map((one) => (
        <p key={`${one.finding} ${one.side}`}>
          {one.side === 'none' ? <Icon name="help" /> : <SideBadge side={one.side} />}
          <span>
            <b>
              {one.strength === 'suggests' ? 'Points toward' : 'Possible'}:{' '}
              {findingOf(one.finding).toLowerCase()}
              {sideWords(one.side)}.
            </b>{' '}
            {one.text}
            {one.asks.length > 0 ? ` Next: ${one.asks.map(nameOf).join(', ')}.` : ''}
            <small>{basisInWords(test, one, result)} A hint; you decide.</small>
          </span>
        </p>
      ))}
      {notices.map((notice) => (
        <p key={`${notice.text} ${notice.side}`}>
          <Icon name={notice.level === 'warning' ? 'alert' : 'help'} />
          <span>
            {notice.side === 'none' ? '' : `${notice.side === 'left' ? 'Left' : 'Right'}: `}
            {notice.text}
            {notice.asks.length > 0 ? ` Next: ${notice.asks.map(nameOf).join(', ')}.` : ''}
          </span>
        </p>
      ))}
      {missing.length > 0 ? (
        <p>
          <Icon name="help" />
          <span>Not noted yet: {missing.join(', ')}. Without it this test raises nothing.</span>
        </p>
      ) : null}
    </div>
  );
}

const sideWords = (side: ResultSide): string => (side === 'none' ? '' : `, ${side}`);
