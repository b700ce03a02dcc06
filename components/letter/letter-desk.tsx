'use client';

import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { TextArea, TextInput } from '@/components/form/inputs';
import { CopyButton } from '@/components/ui/copy-button';
import { PrintButton } from '@/components/ui/print-button';
import styles from './letter.module.css';

/** One part of a letter, in the order in which it stands on the sheet. */
export type LetterPart = {
  readonly part: string;
  readonly label: string;
  /** Lines that its field shows; 1 is a single line. */
  readonly rows: number;
  /** With what it begins. */
  readonly first: string;
  /** Where the letter is addressed: it keeps its room while it is blank. */
  readonly address?: true;
};

/**
 * A letter: begun from what is on record, changed by hand, printed. It is kept nowhere: what leaves the clinic is the
 * paper. `head` and `figures` stand on the sheet as they are, above and below the words.
 */
export function LetterDesk({
  parts,
  head,
  figures = null,
}: {
  parts: readonly LetterPart[];
  head: ReactNode;
  figures?: ReactNode;
}) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const text = parts.map((one) => ({ ...one, words: typed[one.part] ?? one.first }));
  const changed = text.some(({ words, first }) => words !== first);
  useEffect(() => {
    if (!changed) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [changed]);
  const take = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
      setTyped({ ...typed, [target.name]: target.value });
  };
  const whole = text.flatMap(({ words }) => (words.trim() === '' ? [] : [words.trim()])).join('\n\n');
  return (
    <div className={styles.desk}>
      <form className={styles.fields} onInput={take} autoComplete="off" aria-label="The letter’s words">
        <div className={styles.actions}>
          <PrintButton>Print the letter</PrintButton>
          <CopyButton text={whole}>Copy the text</CopyButton>
        </div>
        <p className={styles.quiet}>The letter is not stored here. Print it, or copy it, before you leave.</p>
        {parts.map(({ part, label, rows, first }) =>
          rows === 1 ? (
            <TextInput key={part} label={label} name={part} defaultValue={first} dir="auto" />
          ) : (
            <TextArea key={part} label={label} name={part} rows={rows} defaultValue={first} dir="auto" />
          ),
        )}
      </form>
      <article className={`${styles.sheet} ${styles.letter}`} aria-label="The letter">
        {head}
        {text.map(({ part, words, address }) =>
          words.trim() === '' && !address ? null : (
            <p key={part} className={address ? styles.address : undefined} dir="auto">
              {words}
            </p>
          ),
        )}
        {figures}
      </article>
    </div>
  );
}
