'use client';

import { useActionState } from 'react';
import { measures } from '@/clinical/measures/measures.data';
import { ChoiceRow } from '@/components/form/choices';
import { FormMessage } from '@/components/form/form-message';
import { DateInput, NumberInput, Select } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { assignToEpisode } from '../actions';
import styles from './outcomes.module.css';

const CHOICES = measures.map(({ code, name, sided }) => ({
  value: code,
  label: sided ? `${name} (left or right)` : name,
}));
const SIDES = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
] as const;

/** Follows the episode by one more measure: which, on which side where it has one, from when, how often. */
export function AssignForm({
  patientId,
  episodeId,
  today,
  newId,
}: {
  patientId: string;
  episodeId: string;
  today: string;
  newId: string;
}) {
  const [state, action] = useActionState(assignToEpisode, untouched);
  const of = (name: string, blank = '') => {
    const value = state.values[name];
    return { name, defaultValue: typeof value === 'string' ? value : blank, errors: state.fields[name] };
  };
  return (
    <form
      action={action}
      className={styles.form}
      key={`${state.attempt} ${newId}`}
      autoComplete="off"
      noValidate
    >
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="episodeId" value={episodeId} />
      <input type="hidden" name="id" value={newId} />
      <FormMessage
        refusal={state.refusal ?? undefined}
        saved={state.saved ? 'Followed from now on.' : undefined}
      />
      <div className={styles.assign}>
        <Select label="Measure" choices={CHOICES} blank="Choose a measure" {...of('measure')} />
        <ChoiceRow label="Side, where the measure has one" clearable choices={SIDES} {...of('side')} />
        <DateInput label="First due on" min={today} {...of('firstDueOn', today)} />
        <NumberInput
          label="Then every"
          hint="blank: once only"
          unit={{ sign: 'days', word: 'days' }}
          {...of('everyDays')}
        />
        <SubmitButton>Follow this measure</SubmitButton>
      </div>
    </form>
  );
}
