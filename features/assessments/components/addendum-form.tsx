'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { TextArea } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { addToSigned } from '../actions';
import styles from './content.module.css';

/** Adds to a signed assessment. The id comes with the form: a second press is the same addendum. */
export function AddendumForm({
  id,
  patientId,
  assessmentId,
}: {
  id: string;
  patientId: string;
  assessmentId: string;
}) {
  const [state, action] = useActionState(addToSigned, untouched);
  return (
    <form action={action} className={styles.addendum} key={id} autoComplete="off">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="assessmentId" value={assessmentId} />
      <FormMessage refusal={state.refusal ?? undefined} />
      <TextArea
        label="Add to this assessment"
        name="text"
        maxLength={4000}
        dir="auto"
        defaultValue={typeof state.values.text === 'string' ? state.values.text : ''}
        errors={state.fields.text}
      />
      <div>
        <SubmitButton tone="plain">Add addendum</SubmitButton>
      </div>
    </form>
  );
}
