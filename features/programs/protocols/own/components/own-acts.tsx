'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { untouched } from '@/lib/form-state';
import type { ProtocolSheet } from '../../types';
import { copyProtocol, standProtocol } from '../actions';
import styles from './own-acts.module.css';

/** What can be done with a protocol as such: change it, copy it, share it, retire it. */
export function OwnActs({ sheet }: { sheet: ProtocolSheet }) {
  const { own, published, drafted } = sheet;
  return (
    <Block id="keep" title={own ? 'Keep it' : 'Make it yours'}>
      <div className={styles.acts}>
        {own?.mine && !own.retired ? (
          <LinkButton href={`/library/protocols/${sheet.key}/edit`} prefetch={false}>
            {drafted ? 'Go on with the draft' : 'Change it'}
          </LinkButton>
        ) : null}
        <Copy from={sheet.key} id={sheet.copyId} />
        {own?.authored && published > 0 ? (
          <Stand
            own={own}
            what={own.shared ? 'keep' : 'share'}
            words={own.shared ? 'Keep it to yourself again' : 'Share it with the clinic'}
          />
        ) : null}
        {own?.mine ? (
          <Stand
            own={own}
            what={own.retired ? 'restore' : 'retire'}
            words={own.retired ? 'Bring it back' : 'Retire it'}
          />
        ) : null}
      </div>
    </Block>
  );
}

function Copy({ from, id }: { from: string; id: string }) {
  const [state, act] = useActionState(copyProtocol, untouched);
  return (
    <form action={act}>
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="id" value={id} />
      <FormMessage refusal={state.refusal ?? undefined} />
      <SubmitButton tone="plain" pending="Copying…">
        Copy it into a draft
      </SubmitButton>
    </form>
  );
}

function Stand({
  own,
  what,
  words,
}: {
  own: NonNullable<ProtocolSheet['own']>;
  what: 'share' | 'keep' | 'retire' | 'restore';
  words: string;
}) {
  const [state, act] = useActionState(standProtocol, untouched);
  const said = state.fields.do?.[0];
  return (
    <form action={act}>
      <input type="hidden" name="id" value={own.id} />
      <input type="hidden" name="version" value={own.version} />
      <input type="hidden" name="do" value={what} />
      <FormMessage refusal={state.refusal ?? undefined} words={said ? { invalid: said } : {}} />
      <SubmitButton tone="plain" pending="One moment…">
        {words}
      </SubmitButton>
    </form>
  );
}
