'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { withdrawInvite } from '../actions';
import { roleWord } from '../format';
import type { Invitation } from '../types';
import styles from './team.module.css';

/** An invitation that nobody has used yet. */
export function InvitationRow({ invitation }: { invitation: Invitation }) {
  const [state, withdraw] = useActionState(withdrawInvite, untouched);
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <b>
          <bdi>{invitation.displayName}</bdi>
        </b>
        <small>
          <bdi>{invitation.email}</bdi>
        </small>
      </div>
      <span>{roleWord(invitation.role)}</span>
      <span className={styles.since}>{invitation.stands}</span>
      <form action={withdraw} className={styles.end}>
        <input type="hidden" name="invitationId" value={invitation.id} />
        <SubmitButton tone="quiet" pending="…">
          Withdraw<span className="sr-only"> the invitation of {invitation.displayName}</span>
        </SubmitButton>
      </form>
      {state.refusal ? (
        <div className={styles.said}>
          <FormMessage refusal={state.refusal} />
        </div>
      ) : null}
    </li>
  );
}
