'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Strip } from '@/components/ui/strip';
import { type Abandoned, abandonedTyping, forgetTyping } from '../../client/draft-store';
import { forgetChoices } from '../../raised/client/choices';
import { differences } from '../format';
import type { Difference } from '../types';
import styles from './conflict.module.css';

type Left = { readonly from: Abandoned; readonly fields: readonly Difference[] };

const unsentOf = ({ typing: { base, typed } }: Abandoned) => differences({ base, mine: typed, theirs: base });

/**
 * What this browser still holds of a draft that has been signed since. It can no longer go into the examination:
 * it is shown, to be taken into an addendum or let go. Where nothing is unsent, the browser forgets it.
 */
export function LeftFields({ user, draft }: { user: string; draft: string }) {
  const [left, setLeft] = useState<readonly Left[]>([]);
  useEffect(() => {
    void forgetChoices(user, draft);
    void abandonedTyping(user, draft).then((found) => {
      const read = found.map((from) => ({ from, fields: unsentOf(from) }));
      for (const { from, fields } of read) if (fields.length === 0) void forgetTyping(from.key);
      setLeft(read.filter(({ fields }) => fields.length > 0));
    });
  }, [user, draft]);
  const fields = left.flatMap((one) => one.fields);
  if (fields.length === 0) return null;
  const text = fields.map(({ label, mine }) => `${label}: ${mine}`).join('\n');
  const discard = () => {
    for (const { from } of left) void forgetTyping(from.key);
    setLeft([]);
  };
  return (
    <div role="status">
      <Strip
        tone="warn"
        icon="alert"
        actions={
          <>
            <CopyButton text={text}>Copy</CopyButton>
            <Button onClick={discard}>Let it go</Button>
          </>
        }
      >
        <b>You had typed this here and it was not saved before the signature. </b>
        It is not part of the examination; an addendum can take it in.
        <ul className={styles.list}>
          {fields.map((field) => (
            <li key={field.name}>
              {field.label}: <span dir="auto">{field.mine}</span>
            </li>
          ))}
        </ul>
      </Strip>
    </div>
  );
}
