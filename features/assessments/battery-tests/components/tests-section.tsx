'use client';

import { memo, useCallback, useMemo } from 'react';
import type { RuleContext } from '@/clinical/battery/rule';
import type { BatteryTest } from '@/clinical/battery/test';
import { dayName } from '@/clinical/time/day-words';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Block } from '@/components/ui/panel';
import { useEditor, useLive } from '../../client/editor';
import { Part } from '../../components/part';
import { useBattery } from '../client/battery';
import { listedCodes, listedField } from '../format';
import { testsProgress } from '../rail/format';
import type { EarlierTests } from '../types';
import { AddTest } from './add-test';
import { TestCard } from './test-card';
import styles from './tests.module.css';

const Card = memo(TestCard);

function Begun() {
  const { note } = testsProgress(useLive('test.'));
  return note === '' ? 'none listed' : `${note} begun`;
}

/** Every test but the paired card, in the order of the list; more can be added by name, alias or shorthand. */
export function TestsSection({
  known,
  findings,
  earlier,
  context,
}: {
  /** What the listed tests are, so that they can be drawn before the whole battery has come. */
  known: readonly BatteryTest[];
  /** What the findings are called that these may raise, by code. */
  findings: Readonly<Record<string, string>>;
  earlier: EarlierTests;
  context: RuleContext;
}) {
  const { start, change, running } = useEditor();
  const battery = useBattery();
  const onset = useLive('history.onset')['history.onset'];
  const facts = useMemo(
    (): RuleContext => ({ ...context, onset: onset === 'injury' || onset === 'gradual' ? onset : null }),
    [context, onset],
  );
  const testOf = useCallback(
    (code: string) => (battery?.tests ?? known).find((test) => test.code === code),
    [battery, known],
  );
  const nameOf = useCallback((code: string) => testOf(code)?.name ?? code.replaceAll('-', ' '), [testOf]);
  const findingOf = useCallback(
    (code: string) => findings[code] ?? battery?.findingWithCode(code)?.label ?? code.replaceAll('-', ' '),
    [findings, battery],
  );
  const codes = listedCodes(start);
  const list = (wanted: readonly string[], mark: string) =>
    change((values) => ({
      ...values,
      ...Object.fromEntries(wanted.map((code) => [listedField(code), mark])),
    }));
  const waiting = (earlier?.tests ?? []).map((entry) => entry.code).filter((code) => !codes.includes(code));
  return (
    <Block
      id="tests"
      title="Other tests"
      sub="both sides together; nothing is answered beforehand"
      aside={<Begun />}
    >
      {codes.length === 0 ? (
        <p className={styles.quiet}>None listed. Not tested is not the same as negative.</p>
      ) : null}
      {codes.map((code) => {
        const test = testOf(code);
        return test ? (
          <Part key={code} of={[`test.${code}.`]}>
            <Card test={test} context={facts} nameOf={nameOf} findingOf={findingOf} earlier={earlier} />
          </Part>
        ) : null;
      })}
      <div className={styles.add}>
        <AddTest battery={battery} listed={codes} onAdd={(code) => list([code], 'yes')} />
        {running && earlier && waiting.length > 0 ? (
          <Button onClick={() => list(waiting, 'retest')}>
            <Icon name="plus" /> Bring {waiting.length === 1 ? 'the test' : `${waiting.length} tests`} of{' '}
            {dayName(earlier.examinedOn)} to re-test
          </Button>
        ) : null}
      </div>
    </Block>
  );
}
