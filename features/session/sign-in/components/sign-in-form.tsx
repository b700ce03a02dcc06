'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { TextInput } from '@/components/form/inputs';
import { PasswordInput } from '@/components/form/password-input';
import { SubmitButton } from '@/components/form/submit-button';
import { Strip } from '@/components/ui/strip';
import { untouched } from '@/lib/form-state';
import styles from '../../components/door.module.css';
import { signIn } from '../actions';

export function SignInForm() {
  const [state, action] = useActionState(signIn, untouched);
  return (
    <form action={action} aria-labelledby="sign-in" className={styles.form}>
      <div className={styles.head}>
        <h1 id="sign-in">Sign in</h1>
        <p>For the people of the clinic and their patients.</p>
      </div>
      <FormMessage
        refusal={state.refusal ?? undefined}
        words={{
          'not-permitted': 'The e-mail address and the password do not match. Please check both.',
          'too-many': 'Too many tries. Please wait 15 minutes, then try again.',
          invalid: 'Please fill in both.',
        }}
      />
      <TextInput
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={typeof state.values.email === 'string' ? state.values.email : ''}
        errors={state.fields.email}
      />
      <PasswordInput
        label="Password"
        name="password"
        autoComplete="current-password"
        errors={state.fields.password}
      />
      <SubmitButton className={styles.full} pending="Signing in…">
        Sign in
      </SubmitButton>
      <Strip icon="help">
        <b>Are you a patient?</b> The first time, open the link or the square code that your clinic gave you.
        It works once and lets you choose a password; afterwards you sign in here. Lost it? Ask your clinic
        for a new link.
      </Strip>
    </form>
  );
}
