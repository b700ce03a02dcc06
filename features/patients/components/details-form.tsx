'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormActions } from '@/components/form/form-grid';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { Block } from '@/components/ui/panel';
import { untouched } from '@/lib/form-state';
import { editDetails } from '../actions';
import styles from './patients.module.css';
import { PersonFields, type Values } from './person-fields';

const LABELS = {
  fullName: 'Name',
  bornOn: 'Born',
  phone: 'Phone',
  email: 'E-mail',
  locale: 'Reads',
  leadId: 'Therapist',
};

/** Corrects who a patient is. */
export function DetailsForm({
  id,
  version,
  values,
  therapists,
  today,
}: {
  id: string;
  version: number;
  values: Values;
  therapists: readonly { id: string; displayName: string }[];
  today: string;
}) {
  const [state, action] = useActionState(editDetails, untouched);
  return (
    <form action={action} className={styles.form} key={`${state.attempt} ${version}`}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <FormMessage
        refusal={state.refusal === 'invalid' ? undefined : (state.refusal ?? undefined)}
        saved={state.saved ? 'Saved.' : undefined}
      />
      <ErrorSummary title="Not saved yet. Please look at:" errors={state.fields} labels={LABELS} />
      <Block id="who" title="Who">
        <PersonFields
          values={state.refusal ? { ...values, ...state.values } : values}
          errors={state.fields}
          therapists={therapists}
          today={today}
        />
      </Block>
      <FormActions>
        <span>A new therapist leads from today; the one before stays on record.</span>
        <SubmitButton>Save</SubmitButton>
      </FormActions>
    </form>
  );
}
