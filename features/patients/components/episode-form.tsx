'use client';

import { useActionState } from 'react';
import { FormActions } from '@/components/form/form-grid';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { addEpisodeTo } from '../actions';
import { EpisodeFields } from './episode-fields';
import styles from './patients.module.css';

/** Adds a complaint to a patient who is registered already. */
export function EpisodeForm({ id, patientId, today }: { id: string; patientId: string; today: string }) {
  const [state, action] = useActionState(addEpisodeTo, untouched);
  return (
    <form action={action} className={styles.form} key={state.attempt}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="patientId" value={patientId} />
      <FormMessage refusal={state.refusal ?? undefined} />
      <EpisodeFields values={state.values} errors={state.fields} today={today} />
      <FormActions>
        <span>All three are needed.</span>
        <SubmitButton>Add the episode</SubmitButton>
      </FormActions>
    </form>
  );
}
