'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { Select } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { startAssessment } from '../actions';
import type { StartChoice } from '../templates/types';
import styles from './start-form.module.css';

/** Starts a draft for the episode, or opens the one that is there. A second press is the same draft. */
export function StartForm({
  id,
  patientId,
  episodeId,
  choices,
  usual,
}: {
  id: string;
  patientId: string;
  episodeId: string;
  choices: readonly StartChoice[];
  /** What this visit most likely is: a follow-up once there was a first one. */
  usual: string;
}) {
  const [state, action] = useActionState(startAssessment, untouched);
  const given = typeof state.values.template === 'string' ? state.values.template : usual;
  return (
    <form action={action} className={styles.start}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="episodeId" value={episodeId} />
      <Select
        label="Template"
        name="template"
        choices={choices.map(({ value, name }) => ({ value, label: name }))}
        defaultValue={given}
        errors={state.fields.template}
        hint="which tests stand ready; tests can be added and taken away"
      />
      <SubmitButton pending="Starting…">Start assessment</SubmitButton>
      <FormMessage refusal={state.refusal ?? undefined} />
    </form>
  );
}
