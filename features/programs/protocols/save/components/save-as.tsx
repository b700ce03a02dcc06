'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { TextInput } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { saveAsProtocol } from '../actions';
import styles from './save-as.module.css';

/** Makes a protocol of a program: exercises, doses and phases, and nothing of the patient. */
export function SaveAs({ id, patientId, programId }: { id: string; patientId: string; programId: string }) {
  const [state, act] = useActionState(saveAsProtocol, untouched);
  const typed = state.values.name;
  return (
    <details className={styles.save} open={state.refusal !== null}>
      <summary>Save as a protocol…</summary>
      <form action={act} className={styles.form}>
        <p>
          Exercises, doses, phases and the findings they are for. Nothing of the patient goes with it: what
          was written for them stays here.
        </p>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="patientId" value={patientId} />
        <input type="hidden" name="programId" value={programId} />
        <TextInput
          name="name"
          label="Name of the protocol"
          maxLength={100}
          dir="auto"
          defaultValue={typeof typed === 'string' ? typed : ''}
          errors={state.fields.name}
        />
        <FormMessage refusal={state.refusal ?? undefined} />
        <SubmitButton tone="plain">Save as a draft</SubmitButton>
      </form>
    </details>
  );
}
