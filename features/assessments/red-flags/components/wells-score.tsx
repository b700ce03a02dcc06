'use client';

import { citationInWords } from '@/clinical/citation';
import { wellsAnswersIn } from '@/clinical/triage/raise';
import { isPositive } from '@/clinical/triage/screen-words';
import { wellsInWords } from '@/clinical/triage/wells';
import { wellsItems, wellsSource } from '@/clinical/triage/wells.data';
import { ChoiceRow } from '@/components/form/choices';
import { useEditor, useLive } from '../../client/editor';
import { Disclosure } from '../../components/disclosure';
import { answersIn } from '../format';
import { WORD_CHOICES } from './question';
import styles from './screen.module.css';

/** The two-level clot score. It opens by itself once the leg is answered yes or not sure, and never clears a clot. */
export function WellsScore() {
  const { start, errors } = useEditor();
  const live = useLive('flag.');
  return (
    <Disclosure
      summary="Clot score, ten questions (two-level)"
      openWhen={isPositive(live['flag.swollen-warm-leg.answer'])}
      className={styles.wells}
    >
      {wellsItems.map(({ code, ask, points }) => {
        const name = `flag.${code}.answer`;
        return (
          <div key={code} className={styles.question}>
            <p className={styles.ask}>
              {ask} <small>{points === 1 ? '1 point' : 'minus 2 points'}</small>
            </p>
            <ChoiceRow
              label={ask}
              labelHidden
              name={name}
              choices={WORD_CHOICES}
              clearable
              defaultValue={start[name]}
              errors={errors[name]}
            />
          </div>
        );
      })}
      <p role="status" className={styles.score}>
        {wellsInWords(wellsAnswersIn(answersIn(live)))}
      </p>
      <p className={styles.from}>{citationInWords(wellsSource)}. The questions are in our own words.</p>
    </Disclosure>
  );
}
