'use client';

import type { ReactNode } from 'react';
import { flagRow } from '@/clinical/triage/open-flags';
import type { ScreenItem } from '@/clinical/triage/screen-items.data';
import { isPositive } from '@/clinical/triage/screen-words';
import { ChoiceRow } from '@/components/form/choices';
import { useEditor, useLive } from '../../client/editor';
import { SCREEN_SIDES } from '../format';
import type { AdviceById } from '../types';
import { Raised } from './raised';
import styles from './screen.module.css';

export const WORD_CHOICES = [
  { value: 'yes', label: 'yes' },
  { value: 'no', label: 'no' },
  { value: 'not-sure', label: 'not sure' },
] as const;

const SIDE_CHOICES = SCREEN_SIDES.map((value) => ({ value, label: value }));

/** One question in the patient's words, its answer, its side, and what a yes or not sure means. */
export function Question({
  item,
  advice,
  children,
}: {
  item: ScreenItem;
  advice: AdviceById;
  children: ReactNode;
}) {
  const { start, errors } = useEditor();
  const live = useLive(`flag.${item.code}.`);
  const row = flagRow(item.flag);
  const fixed = row && advice[row.wording];
  const ask = item.ask ?? fixed?.trigger ?? item.short;
  const name = `flag.${item.code}.answer`;
  const where = `flag.${item.code}.side`;
  const positive = isPositive(live[name]);
  const side = SCREEN_SIDES.find((one) => one === live[where]) ?? 'none';
  return (
    <div className={styles.question} data-positive={positive || undefined}>
      <p className={styles.ask}>
        <b>{item.short}</b> {ask}
      </p>
      <div className={styles.answers}>
        <ChoiceRow
          label={ask}
          labelHidden
          name={name}
          choices={WORD_CHOICES}
          clearable
          defaultValue={start[name]}
          errors={errors[name]}
        />
        {item.sided ? (
          <div className={styles.side}>
            <ChoiceRow
              label={`Side: ${item.short}`}
              labelHidden
              name={where}
              choices={SIDE_CHOICES}
              defaultValue={start[where]}
              errors={errors[where]}
            />
          </div>
        ) : null}
      </div>
      <div aria-live="polite" className={styles.wide}>
        {positive && row && fixed ? (
          <Raised row={row} side={item.sided ? side : 'none'} sided={item.sided} advice={fixed} />
        ) : null}
      </div>
      {children ? <div className={styles.wide}>{children}</div> : null}
    </div>
  );
}
