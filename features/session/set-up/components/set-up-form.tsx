'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormActions, FormGrid, Wide } from '@/components/form/form-grid';
import { FormMessage } from '@/components/form/form-message';
import { Select, TextInput } from '@/components/form/inputs';
import { PasswordInput } from '@/components/form/password-input';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHead } from '@/components/ui/page-head';
import { Block } from '@/components/ui/panel';
import { untouched } from '@/lib/form-state';
import styles from '../../components/door.module.css';
import { setUp } from '../actions';

const labels = {
  setUpCode: 'Set-up code',
  clinicName: 'Clinic',
  timeZone: 'Time zone',
  ownerName: 'Your name',
  email: 'E-mail',
  password: 'Password',
  passwordAgain: 'Same again',
};

/** The first clinic and its owner. Shown while the store is empty; afterwards the page does not exist. */
export function SetUpForm({ timeZones }: { timeZones: readonly string[] }) {
  const [state, action] = useActionState(setUp, untouched);
  const given = (name: string) => {
    const value = state.values[name];
    return typeof value === 'string' ? value : '';
  };
  const field = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    errors: state.fields[name],
  });
  const text = (name: keyof typeof labels) => ({ ...field(name), defaultValue: given(name) });
  return (
    <form action={action} className={styles.setup}>
      <PageHead title="First start" sub="shown once, while there is no clinic" />
      <FormMessage
        refusal={state.refusal === 'invalid' ? undefined : (state.refusal ?? undefined)}
        words={{ 'not-found': 'A clinic has been set up meanwhile. Sign in instead.' }}
      />
      <ErrorSummary title="Not set up yet. Please look at:" errors={state.fields} labels={labels} />
      <Block id="proof" title="From the console" sub="so that nobody else on the network becomes the owner">
        <TextInput
          {...text('setUpCode')}
          hint="The console printed it when the server started."
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Block>
      <Block id="clinic" title="The clinic">
        <FormGrid>
          <TextInput {...text('clinicName')} autoComplete="organization" />
          <Select
            {...text('timeZone')}
            blank="Choose…"
            hint="A patient’s days are counted in it."
            choices={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          />
        </FormGrid>
      </Block>
      <Block id="owner" title="Who owns this clinic’s records?">
        <FormGrid>
          <TextInput {...text('ownerName')} autoComplete="name" />
          <TextInput
            {...text('email')}
            type="email"
            autoComplete="username"
            hint="Nothing is e-mailed to you."
          />
          <PasswordInput
            {...field('password')}
            autoComplete="new-password"
            hint="At least 15 characters; four plain words are fine."
          />
          <PasswordInput {...field('passwordAgain')} autoComplete="new-password" />
          <Wide>
            <FormActions>
              <span>You are signed in when this is done.</span>
              <SubmitButton pending="Setting up…">Open the clinic</SubmitButton>
            </FormActions>
          </Wide>
        </FormGrid>
      </Block>
    </form>
  );
}
