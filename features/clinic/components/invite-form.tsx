'use client';

import { useActionState } from 'react';
import { ChoiceRow } from '@/components/form/choices';
import { FormMessage } from '@/components/form/form-message';
import { TextInput } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkCard } from '@/components/ui/link-card';
import { untouched } from '@/lib/form-state';
import { inviteColleague } from '../actions';
import { STAFF_ROLES } from '../format';
import type { Invitation, InviteState } from '../types';
import styles from './team.module.css';

const start: InviteState = { ...untouched, made: null };

/** Invites a colleague, then shows their link: this once, since only its hash is kept. */
export function InviteForm({ id, open }: { id: string; open: readonly Invitation[] }) {
  const [state, invite] = useActionState(inviteColleague, start);
  const text = (name: string) => {
    const value = state.values[name];
    return { name, defaultValue: typeof value === 'string' ? value : '', errors: state.fields[name] };
  };
  const made = open.some((one) => one.id === state.made?.invitationId) ? state.made : null;
  return (
    <div className={styles.main}>
      <form action={invite} className={styles.form} key={`${state.attempt} ${id}`}>
        <input type="hidden" name="id" value={id} />
        <FormMessage refusal={state.refusal ?? undefined} />
        <TextInput {...text('displayName')} label="Name" autoComplete="off" />
        <TextInput
          {...text('email')}
          label="E-mail"
          type="email"
          autoComplete="off"
          hint="They sign in with it. Nothing is e-mailed."
        />
        <ChoiceRow
          {...text('role')}
          label="Role"
          choices={STAFF_ROLES.map(({ value, label }) => ({ value, label }))}
        />
        <ul className={styles.may}>
          {STAFF_ROLES.map(({ value, label, may }) => (
            <li key={value}>
              {label}: {may}
            </li>
          ))}
        </ul>
        <div>
          <SubmitButton pending="Inviting…">Invite</SubmitButton>
        </div>
      </form>
      {made ? (
        <LinkCard
          id="link"
          title={
            <>
              Link for <bdi>{made.displayName}</bdi>
            </>
          }
          lead="Let them point their phone at the square, or give them the address."
          address={made.address}
          code={made.code}
          note={`Works once, until ${made.until}. It is shown only now.`}
        />
      ) : null}
    </div>
  );
}
