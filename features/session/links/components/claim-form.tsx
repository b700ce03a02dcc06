'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { TextInput } from '@/components/form/inputs';
import { PasswordInput } from '@/components/form/password-input';
import { SubmitButton } from '@/components/form/submit-button';
import { Icon } from '@/components/ui/icon';
import { type FormState, untouched } from '@/lib/form-state';
import styles from '../../components/door.module.css';
import { DeadLink, type DeadLinkWords } from './dead-link';

export type ClaimWords = {
  title: string;
  lead: string;
  email: string;
  password: string;
  rule: string;
  show: string;
  hide: string;
  submit: string;
  later: string;
  tooMany: string;
  anotherTab: string;
};

/** Chooses the password that goes with a link. Nothing on it names a person, a clinic or a kind of care. */
export function ClaimForm({
  token,
  action,
  asksEmail,
  signsInAs,
  words,
  dead,
}: {
  token: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The clinic knows no address: the reader gives one. */
  asksEmail: boolean;
  /** The known address, for the browser's password store. */
  signsInAs: string | null;
  words: ClaimWords;
  dead: DeadLinkWords;
}) {
  const [state, send] = useActionState(action, untouched);
  if (state.refusal === 'not-found') return <DeadLink words={dead} />;
  return (
    <form action={send} className={styles.phone}>
      <input type="hidden" name="token" value={token} />
      <div className={styles.lock}>
        <Icon name="lock" />
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <FormMessage
        refusal={state.refusal === 'invalid' ? undefined : (state.refusal ?? undefined)}
        words={{ 'too-many': words.tooMany, conflict: words.anotherTab }}
      />
      {asksEmail ? (
        <TextInput
          label={words.email}
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={typeof state.values.email === 'string' ? state.values.email : ''}
          errors={state.fields.email}
        />
      ) : (
        <>
          <input type="email" autoComplete="username" value={signsInAs ?? ''} readOnly hidden />
          <FormMessage
            refusal={state.fields.email ? 'conflict' : undefined}
            words={{ conflict: state.fields.email?.join(' ') ?? '' }}
          />
        </>
      )}
      <PasswordInput
        label={words.password}
        name="password"
        autoComplete="new-password"
        hint={words.rule}
        errors={state.fields.password}
        show={words.show}
        hide={words.hide}
      />
      <SubmitButton size="touch">{words.submit}</SubmitButton>
      <p className={styles.small}>{words.later}</p>
    </form>
  );
}
