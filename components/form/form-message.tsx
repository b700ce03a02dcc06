import type { ReactNode } from 'react';
import type { Refusal } from '@/lib/result';
import { cx } from '../ui/cx';
import { Icon } from '../ui/icon';
import styles from './message.module.css';

/** The one place for the words of each refusal. They say what is true and what to do, never whose record it is. */
export const refusalWords: Readonly<Record<Refusal, string>> = {
  'not-signed-in': 'You are signed out. Sign in again in another tab, then send this once more.',
  'not-permitted': 'Your role may not do this. Ask the clinic owner.',
  'not-found': 'There is nothing at this address, or it is no longer there.',
  conflict: 'Somebody changed this while you were writing. Nothing was overwritten: look at it again first.',
  invalid: 'Not saved yet: look at the marked fields.',
  'too-many': 'Too many tries. Wait a few minutes.',
};

/**
 * What became of a form: a refusal, or that it is saved. The region is always in the page, so that a screen
 * reader hears it change. `words` replaces texts where the form knows better, or speaks another language.
 */
export function FormMessage({
  refusal,
  words,
  saved,
}: {
  refusal?: Refusal | undefined;
  words?: Partial<Record<Refusal, string>>;
  saved?: ReactNode;
}) {
  const said = refusal ? (words?.[refusal] ?? refusalWords[refusal]) : saved;
  return (
    <div role={refusal ? 'alert' : 'status'}>
      {said ? (
        <p className={cx(styles.message, !refusal && styles.saved)}>
          <Icon name={refusal ? 'alert' : 'check'} />
          <span>{said}</span>
        </p>
      ) : null}
    </div>
  );
}
