import { Checkbox } from '@/components/form/checkbox';
import { NumberInput, Select, TextInput } from '@/components/form/inputs';
import { Block } from '@/components/ui/panel';
import type { FieldOf, FormChoices } from '../types';
import styles from './exercise-form.module.css';

const SECONDS = { sign: 's', word: 'seconds' };

/** The usual dose: a starting point, from which each prescription is set anew. */
export function DoseFields({
  field,
  choices,
  fatigue,
  needed,
}: {
  field: FieldOf;
  choices: FormChoices;
  fatigue: string;
  needed: string;
}) {
  return (
    <Block id="dose" title="Usual dose" sub="a starting point; each prescription sets its own">
      <div className={styles.dose}>
        <Select {...field('side')} choices={choices.side} blank="choose" />
        <NumberInput {...field('sets_min')} />
        <NumberInput {...field('sets_max')} />
        <NumberInput {...field('amount_min')} />
        <NumberInput {...field('amount_max')} />
        <Select {...field('unit')} choices={choices.unit} blank="not counted" />
        <NumberInput {...field('hold_seconds')} unit={SECONDS} />
        <NumberInput {...field('rest_seconds')} unit={SECONDS} />
        <TextInput {...field('tempo')} maxLength={20} placeholder="3-0-3" />
        <NumberInput {...field('load')} />
        <Select {...field('load_unit')} choices={choices.load_unit} blank="no load" />
        <NumberInput {...field('effort')} />
        <Select {...field('effort_scale')} choices={choices.effort_scale} blank="no scale" />
        <NumberInput {...field('times_per_day')} />
        <NumberInput {...field('days_per_week')} />
        <NumberInput {...field('every_n_days')} />
        <Checkbox name="to_fatigue" label="To fatigue" defaultChecked={fatigue === 'yes'} />
        <Checkbox name="as_needed" label="As needed" defaultChecked={needed === 'yes'} />
      </div>
      <TextInput {...field('dose_note')} maxLength={300} />
    </Block>
  );
}
