'use client';

import { numberOf } from '@/clinical/battery/compare';
import type { RuleContext } from '@/clinical/battery/rule';
import type { BatteryTest, Method } from '@/clinical/battery/test';
import { enteredMethods } from '@/clinical/battery/test-parts';
import { byMethod, recordsOf } from '@/clinical/battery/test-records';
import { Kbd } from '@/components/ui/kbd';
import { Tag } from '@/components/ui/tag';
import { useEditor, useLive } from '../../client/editor';
import { Disclosure } from '../../components/disclosure';
import { RemoveRow } from '../../components/row-buttons';
import sections from '../../components/sections.module.css';
import { rowOf } from '../../format';
import { pairedInputOf } from '../../stretch-pair/format';
import type { Values } from '../../types';
import {
  listedField,
  marksIn,
  recordField,
  resultIn,
  sharesPair,
  sidesOf,
  valueField,
  wholeResult,
} from '../format';
import type { EarlierTests } from '../types';
import { AboutTest } from './about-test';
import { type Earlier, MethodRow } from './method-row';
import { RaisedLines } from './raised-lines';
import { RecordRow } from './record-row';
import styles from './tests.module.css';

/** Any test of the battery: both sides together, nothing answered beforehand. */
export function TestCard({
  test,
  earlier: last,
  context,
  nameOf,
  findingOf,
}: {
  test: BatteryTest;
  earlier: EarlierTests;
  context: RuleContext;
  nameOf: (code: string) => string;
  findingOf: (code: string) => string;
}) {
  const { start, errors } = useEditor();
  const live = useLive(`test.${test.code}.`, ...(sharesPair(test.code) ? ['pair.'] : []));
  const earlier = earlierOf(test.code, last);
  const listed = listedField(test.code);
  const result = wholeResult(test.code, resultIn(test, live), pairedInputOf(live));
  const { required, retest } = marksIn(start[listed]);
  const { shown, folded } = parted(test, earlier, start);
  const { beside, more } = recordsBeside(test);
  const filled = (names: readonly string[]) =>
    names.some((name) => (start[name] ?? '') !== '' || errors[name] !== undefined);
  const row = { test, result, earlier, context };
  return (
    <section className={styles.card} aria-labelledby={`test-${test.code}`}>
      <input type="hidden" name={listed} value={start[listed] || 'yes'} />
      <header className={styles.head}>
        <h3 id={`test-${test.code}`}>{test.name}</h3>
        <Kbd>{test.shorthand}</Kbd>
        {required ? <Tag tone="line">required</Tag> : null}
        {retest ? <Tag tone="line">to re-test</Tag> : null}
        <span className={styles.sub}>{test.position}</span>
        <RemoveRow row={`test.${test.code}`} what={test.name} />
      </header>
      {shown.map((method) => (
        <MethodRow key={method.code} method={method} {...row} />
      ))}
      {beside.map((name) => (
        <RecordRow key={name} test={test} name={name} />
      ))}
      {folded.length > 0 ? (
        <Disclosure
          summary={`Other ways to measure it (${folded.length})`}
          openWhen={filled(
            folded.flatMap((method) => sidesOf(test).map((side) => valueField(test.code, side, method.code))),
          )}
          className={sections.more}
        >
          {folded.map((method) => (
            <MethodRow key={method.code} method={method} {...row} />
          ))}
        </Disclosure>
      ) : null}
      {more.length > 0 ? (
        <Disclosure
          summary={`More to note (${more.length})`}
          openWhen={
            Object.entries(rowOf(start, 'test', test.code)).some(
              ([part, value]) => value !== '' && more.some((name) => part.includes(`.record.${name}`)),
            ) ||
            filled(more.flatMap((name) => sidesOf(test).map((side) => recordField(test.code, side, name))))
          }
          className={sections.more}
        >
          {more.map((name) => (
            <RecordRow key={name} test={test} name={name} />
          ))}
        </Disclosure>
      ) : null}
      <RaisedLines test={test} result={result} context={context} nameOf={nameOf} findingOf={findingOf} />
      <details className={sections.more}>
        <summary>How to do it, error, norm, accuracy</summary>
        <AboutTest test={test} />
      </details>
    </section>
  );
}

/** What the last visit found with this test; null when there was none. */
function earlierOf(code: string, last: EarlierTests): Earlier {
  if (!last) return null;
  const entry = last.tests.find((one) => one.code === code);
  return { examinedOn: last.examinedOn, result: wholeResult(code, entry?.result ?? {}, last.pair) };
}

const MOST_SHOWN = 2;

/** Scales of pain stand open; of other ways to measure one thing those in use, else the first. */
function parted(test: BatteryTest, earlier: Earlier, start: Values) {
  const all = enteredMethods(test);
  if (all.length <= MOST_SHOWN || all.every((method) => method.unit === '0–10'))
    return { shown: all, folded: [] };
  const used = (method: Method) =>
    sidesOf(test).some(
      (side) =>
        numberOf(earlier?.result[side], method.code) !== null ||
        (start[valueField(test.code, side, method.code)] ?? '') !== '',
    );
  const inUse = all.filter(used);
  const shown = inUse.length > 0 ? inUse : all.slice(0, 1);
  return { shown, folded: all.filter((method) => !shown.includes(method)) };
}

/** Pain and what the rules cannot do without stand with the values; the rest is folded away. */
function recordsBeside(test: BatteryTest) {
  const all = recordsOf(test).filter((name) => !byMethod(name));
  const beside = all.filter(
    (name) => name === 'pain' || name === 'judged' || test.requiredRecords?.includes(name),
  );
  return { beside, more: all.filter((name) => !beside.includes(name)) };
}
