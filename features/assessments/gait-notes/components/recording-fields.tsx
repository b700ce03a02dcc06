'use client';

import { cadenceSources, cadenceTargetInWords, TARGET_PERCENT } from '@/clinical/battery/gait-cadence';
import type { GaitActivity } from '@/clinical/battery/gait-item';
import { gaitViews } from '@/clinical/battery/gait-measures.data';
import { ChoiceRow } from '@/components/form/choices';
import { NumberInput } from '@/components/form/inputs';
import { useEditor } from '../../client/editor';
import { Disclosure } from '../../components/disclosure';
import sections from '../../components/sections.module.css';
import { isBlank, numberIn } from '../../format';
import type { Values } from '../../types';
import { chooseByKey } from '../client/choose-by-key';
import { recordingInWords } from '../format';
import { CAMERAS, FOOTWEAR, GROUNDS } from '../types';
import styles from './gait.module.css';
import { Source } from './guide';

const words = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
const CAMERA_CHOICES = CAMERAS.map((value) => ({ value, label: gaitViews[value].replace('from ', '') }));
const STEPS = { sign: '/min', word: 'steps per minute' };
const NAMES = { running: 'Running, as watched', walking: 'Walking, as watched' } as const;

/** How one activity was watched, and its cadence with the target that follows from the runner's own. */
export function RecordingFields({ activity, values }: { activity: GaitActivity; values: Values }) {
  const { start, errors } = useEditor();
  const row = `recording.${activity}`;
  const given = (part: string) => ({
    name: `${row}.${part}`,
    defaultValue: start[`${row}.${part}`],
    errors: errors[`${row}.${part}`],
  });
  const said = recordingInWords(values);
  const wrong = Object.keys(errors).some((name) => name.startsWith(`${row}.`));
  const target = cadenceTargetInWords(
    numberIn(values.baseline, 30, 300),
    numberIn(values.target, TARGET_PERCENT.min, TARGET_PERCENT.max),
  );
  return (
    <Disclosure
      summary={`${NAMES[activity]}: ${said ?? (isBlank(values) ? 'not said' : 'not whole yet')}`}
      openWhen={wrong}
      className={sections.more}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the radios in it, which stay ordinary radios */}
      <div className={styles.fields} onKeyDown={chooseByKey}>
        <ChoiceRow label="Ground" clearable {...given('ground')} choices={words(GROUNDS)} />
        <NumberInput label="Speed" {...given('speed')} unit={{ sign: 'km/h', word: 'kilometres per hour' }} />
        <NumberInput label="Slope" {...given('slope')} unit={{ sign: '%', word: 'percent' }} />
        <ChoiceRow label="Feet" clearable {...given('footwear')} choices={words(FOOTWEAR)} />
        <ChoiceRow label="Camera" clearable {...given('camera')} choices={CAMERA_CHOICES} />
        <NumberInput label="Cadence today" {...given('cadence')} unit={STEPS} />
        <NumberInput label="Cadence to start from" {...given('baseline')} unit={STEPS} />
        <NumberInput
          label="Target above it"
          {...given('target')}
          unit={{ sign: '%', word: 'percent' }}
          hint={`${TARGET_PERCENT.min} to ${TARGET_PERCENT.max}%; blank is that range`}
        />
      </div>
      <p className={sections.foot} role="status">
        {target ? `Target: ${target}; the runner’s own, never a fixed number.` : ''}
      </p>
      {target ? (
        <ul className={styles.sources}>
          {cadenceSources.map((source) => (
            <li key={source.text}>
              {source.text} <Source source={source} />
            </li>
          ))}
        </ul>
      ) : null}
    </Disclosure>
  );
}
