'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { Icon } from '@/components/ui/icon';
import type { FormState } from '@/lib/form-state';
import type { Refusal } from '@/lib/result';
import styles from './portal-form.module.css';

/** What every form of the portal says, as finished sentences of the reader's language. */
export type PortalWords = {
  refusals: Readonly<Record<Refusal, string>>;
  /** A fault of ours: nothing is stored, and what was typed is still there. */
  unsaved: string;
  sending: string;
  savedPlain: string;
  today: string;
  diary: string;
  skip: string;
};

/** A typed value that came back, or null. */
export function given(state: FormState, name: string): string | null {
  const value = state.values[name];
  return typeof value === 'string' ? value : null;
}

/** Why it was not saved, above the form; faults of single fields stand beside them. */
export function PortalMessage({ state, words }: { state: FormState; words: PortalWords }) {
  const unsaved = state.fields.unsaved !== undefined;
  return (
    <FormMessage
      refusal={unsaved ? 'conflict' : (state.refusal ?? undefined)}
      words={unsaved ? { conflict: words.unsaved } : words.refusals}
    />
  );
}

/** Said only once it is stored. It takes the focus, because the form that had it is gone. */
export function Saved({
  about,
  title,
  more,
  children,
}: {
  /** What it was about: the exercise with its side, the complaint. */
  about?: ReactNode;
  title: string;
  more?: ReactNode;
  /** Where to go from here. */
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.saved}>
      <div role="status" className={styles.said}>
        <Icon name="check" size="huge" />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {about ? <div className={styles.about}>{about}</div> : null}
        {more}
      </div>
      <div className={styles.next}>{children}</div>
    </div>
  );
}
