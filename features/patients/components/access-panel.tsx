'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkCard } from '@/components/ui/link-card';
import { Block, Facts } from '@/components/ui/panel';
import { changeAccess } from '../actions';
import type { LinkState } from '../types';
import styles from './patients.module.css';

const start: LinkState = { refusal: null, link: null };

/** A patient's way in: what it stands at, a new link to hand over, and an end to the one that is out. */
export function AccessPanel({
  patientId,
  newLinkId,
  facts,
  signsIn,
  isOut,
}: {
  patientId: string;
  newLinkId: string;
  facts: readonly { term: string; said: string }[];
  signsIn: boolean;
  /** A link is out that nobody has used. */
  isOut: boolean;
}) {
  const [state, send] = useActionState(changeAccess, start);
  const fresh = isOut ? state.link : null;
  return (
    <div className={styles.desk}>
      <Block id="state" title="How it stands">
        <Facts facts={facts} />
        <FormMessage refusal={state.refusal ?? undefined} />
        <form action={send} className={styles.steps}>
          <input type="hidden" name="patientId" value={patientId} />
          <input type="hidden" name="id" value={newLinkId} />
          <p>
            {signsIn
              ? 'A new link lets them choose a new password, where the account opens nothing else. Check first that it is them.'
              : 'A link works once, for 72 hours. The one before it stops working.'}
          </p>
          <SubmitButton name="do" value="hand-over" tone={fresh ? 'plain' : 'primary'} pending="Making it…">
            {isOut || signsIn ? 'Make a new link' : 'Make the link'}
          </SubmitButton>
          {isOut ? (
            <SubmitButton name="do" value="withdraw" tone="danger" pending="Withdrawing…">
              Withdraw the link
            </SubmitButton>
          ) : null}
        </form>
      </Block>
      {fresh ? (
        <LinkCard
          id="link"
          title="Turn the screen round"
          lead="They point their phone at the square, open the page and choose a password."
          address={fresh.address}
          code={fresh.code}
          note={`Works once, until ${fresh.until}. It is shown only now: whoever holds it gets in.`}
        />
      ) : null}
    </div>
  );
}
