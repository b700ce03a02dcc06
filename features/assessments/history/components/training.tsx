'use client';

import { NumberInput, TextInput } from '@/components/form/inputs';
import { Block } from '@/components/ui/panel';
import { useEditor, useLive } from '../../client/editor';
import { numberIn } from '../../format';
import { runsIn, TRAINING_TEXTS, weeklyInWords } from '../format';
import type { EarlierRun, ToldBefore } from '../types';
import { Before } from './before';
import styles from './history.module.css';
import { Runs } from './runs';

const KM = { sign: 'km', word: 'kilometres' };
const MONTHS = { sign: 'months', word: 'months' };

/** What is run, on what and in what, and the dated runs from which the spike is computed. */
export function Training({
  spare,
  before,
  earlier,
}: {
  spare: string;
  before: ToldBefore;
  earlier: readonly EarlierRun[];
}) {
  const { start, errors } = useEditor();
  const live = useLive('history.', 'run.');
  const runs = runsIn(live).length;
  const of = (part: string) => {
    const name = `history.${part}`;
    return { name, defaultValue: start[name], errors: errors[name] };
  };
  const km = (part: string) => numberIn(live[`history.${part}`], 0, 1000);
  const weekly = weeklyInWords(km('weeklyDistanceBeforeKm'), km('weeklyDistanceKm'));
  return (
    <Block
      id="training"
      title="Training and shoes"
      sub="as the patient tells it"
      aside={runs === 0 ? 'no dated runs' : `${runs} dated ${runs === 1 ? 'run' : 'runs'}`}
    >
      <Before before={before} part="training" />
      <div className={styles.fields}>
        <TextInput label="Sport" maxLength={1000} dir="auto" {...of('sport')} />
        <NumberInput label="Distance a week, now" unit={KM} {...of('weeklyDistanceKm')} />
        <NumberInput label="Distance a week, before" unit={KM} {...of('weeklyDistanceBeforeKm')} />
        <p className={styles.aside} role="status">
          {weekly ? (
            <>
              <b>{weekly}</b>
              <small>
                Information only: weekly change showed no association with injury (Frandsen 2025).
              </small>
            </>
          ) : null}
        </p>
      </div>
      <div className={styles.fields}>
        {TRAINING_TEXTS.map(([part, label, words]) => (
          <div key={part}>
            <TextInput label={label} list={`${part}-words`} maxLength={1000} dir="auto" {...of(part)} />
            <datalist id={`${part}-words`}>
              {words.map((word) => (
                <option key={word} value={word} />
              ))}
            </datalist>
          </div>
        ))}
      </div>
      <div className={styles.fields}>
        <TextInput label="Shoes" maxLength={1000} dir="auto" {...of('shoeModel')} />
        <NumberInput label="Age of the shoes" unit={MONTHS} {...of('shoeAgeMonths')} />
        <NumberInput label="Distance on the shoes" unit={KM} {...of('shoeDistanceKm')} />
      </div>
      <Runs spare={spare} earlier={earlier} />
    </Block>
  );
}
