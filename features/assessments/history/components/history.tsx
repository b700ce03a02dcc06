'use client';

import { ChoiceRow } from '@/components/form/choices';
import { TextArea, TextInput } from '@/components/form/inputs';
import { Block } from '@/components/ui/panel';
import { useEditor, useLive } from '../../client/editor';
import { COMPLAINT_TEXTS, DAY_TEXTS, ONSET_WORDS, ONSETS, STAGE_WORDS, STAGES } from '../format';
import { historyProgress } from '../rail/format';
import type { ToldBefore } from '../types';
import { Before } from './before';
import styles from './history.module.css';

const ONSET_CHOICES = ONSETS.map((value) => ({ value, label: ONSET_WORDS[value] }));
const STAGE_CHOICES = STAGES.map((value) => ({ value, label: STAGE_WORDS[value] }));

/** How it began, how it behaves, and whether it was there before. What is not asked stays blank. */
export function HistorySection({ before }: { before: ToldBefore }) {
  const { start, errors } = useEditor();
  const { note } = historyProgress('history', useLive('history.'));
  const of = (part: string) => {
    const name = `history.${part}`;
    return { name, defaultValue: start[name], errors: errors[name] };
  };
  return (
    <Block
      id="history"
      title="History"
      sub="how it began, how it behaves"
      aside={note === '' ? 'not asked' : `${note} asked`}
    >
      <Before before={before} part="complaint" />
      <div className={styles.choices}>
        <ChoiceRow label="Onset" clearable choices={ONSET_CHOICES} {...of('onset')} />
        <ChoiceRow label="Stage" clearable choices={STAGE_CHOICES} {...of('stage')} />
      </div>
      <div className={styles.texts}>
        {COMPLAINT_TEXTS.map(([part, label]) => (
          <TextArea key={part} label={label} rows={2} maxLength={1000} dir="auto" {...of(part)} />
        ))}
      </div>
      <fieldset className={styles.day}>
        <legend>Over 24 hours</legend>
        <div>
          {DAY_TEXTS.map(([part, label]) => (
            <TextInput key={part} label={label} maxLength={1000} dir="auto" {...of(part)} />
          ))}
        </div>
      </fieldset>
    </Block>
  );
}
