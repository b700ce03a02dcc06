'use client';

import Link from 'next/link';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormActions } from '@/components/form/form-grid';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { Block } from '@/components/ui/panel';
import { Strip } from '@/components/ui/strip';
import { untouched } from '@/lib/form-state';
import { registerPatient } from '../actions';
import type { RegisterState } from '../types';
import { EpisodeFields } from './episode-fields';
import styles from './patients.module.css';
import { PersonFields } from './person-fields';

const LABELS = {
  fullName: 'Name',
  bornOn: 'Born',
  phone: 'Phone',
  email: 'E-mail',
  locale: 'Reads',
  leadId: 'Therapist',
  complaint: 'Complaint',
  side: 'Side',
  startedOn: 'Since',
};

const start: RegisterState = { ...untouched, perhaps: [] };

/** Registers a patient. The desk gets no clinical field, and the server takes none from it. */
export function RegisterForm({
  id,
  therapists,
  leadId,
  namesEpisode,
  today,
}: {
  id: string;
  therapists: readonly { id: string; displayName: string }[];
  /** A therapist's own membership, chosen beforehand; '' for the desk. */
  leadId: string;
  namesEpisode: boolean;
  today: string;
}) {
  const [state, action] = useActionState(registerPatient, start);
  const values = { locale: 'en', leadId, ...state.values };
  return (
    <form action={action} className={styles.form} key={state.attempt}>
      <input type="hidden" name="id" value={id} />
      <FormMessage refusal={state.refusal === 'invalid' ? undefined : (state.refusal ?? undefined)} />
      <ErrorSummary title="Not registered yet. Please look at:" errors={state.fields} labels={LABELS} />
      <Block id="who" title="Who">
        <PersonFields values={values} errors={state.fields} therapists={therapists} today={today} />
      </Block>
      {namesEpisode ? (
        <Block id="what" title="What brings them" sub="can also be added in the chart later">
          <EpisodeFields values={values} errors={state.fields} today={today} />
        </Block>
      ) : null}
      {state.perhaps.length > 0 ? (
        <div role="alert">
          <Strip
            tone="warn"
            icon="alert"
            actions={
              <SubmitButton tone="plain" name="someoneElse" value="yes">
                Someone else: register
              </SubmitButton>
            }
          >
            <b>Perhaps already here:</b>{' '}
            {state.perhaps.map((one, place) => (
              <span key={one.id}>
                {place > 0 ? '; ' : ''}
                <Link href={`/patients/${one.id}/details`} prefetch={false}>
                  <bdi>{one.fullName}</bdi>
                </Link>
                , born {one.born}
              </span>
            ))}
            . Open it if it is the same person.
          </Strip>
        </div>
      ) : null}
      <FormActions>
        <span>Name, birth date and therapist are needed. The rest can wait.</span>
        <SubmitButton pending="Registering…">Register</SubmitButton>
      </FormActions>
    </form>
  );
}
