'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { TextInput } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { signIn } from '../actions';

export function SignInForm() {
  const [state, action] = useActionState(signIn, untouched);
  return (
    <form action={action}>
      <FormMessage
        refusal={state.refusal ?? undefined}
        words={{ 'not-permitted': 'The e-mail address or the password is not right.' }}
      />
      <TextInput
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={typeof state.values.email === 'string' ? state.values.email : ''}
        errors={state.fields.email}
      />
      <TextInput
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        errors={state.fields.password}
      />
      <SubmitButton>Sign in</SubmitButton>
    </form>
  );
}
