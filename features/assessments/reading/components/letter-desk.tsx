'use client';

import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { TextArea, TextInput } from '@/components/form/inputs';
import { CopyButton } from '@/components/ui/copy-button';
import { PrintButton } from '@/components/ui/print-button';
import type { LetterText } from '../types';
import styles from './reading.module.css';

const FIELDS = [
  { part: 'to', label: 'To (name and address, by hand)', rows: 4 },
  { part: 'greeting', label: 'Greeting', rows: 1 },
  { part: 'reason', label: 'What is asked', rows: 3 },
  { part: 'history', label: 'History', rows: 6 },
  { part: 'findings', label: 'Findings', rows: 8 },
  { part: 'impression', label: 'Impression', rows: 5 },
  { part: 'done', label: 'Treatment and plan', rows: 4 },
  { part: 'closing', label: 'Closing', rows: 3 },
] as const;

/**
 * A referral letter: begun from the findings, changed by hand, printed. It is kept nowhere: what leaves the clinic is
 * the paper. `head` and `figures` stand on the sheet as they are.
 */
export function LetterDesk({
  first,
  head,
  figures,
}: {
  first: LetterText;
  head: ReactNode;
  figures: ReactNode;
}) {
  const [text, setText] = useState(first);
  const changed = FIELDS.some(({ part }) => text[part] !== first[part]);
  useEffect(() => {
    if (!changed) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [changed]);
  const typed = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
      setText({ ...text, [target.name]: target.value });
  };
  const whole = FIELDS.flatMap(({ part }) => (text[part].trim() === '' ? [] : [text[part].trim()])).join(
    '\n\n',
  );
  return (
    <div className={styles.desk}>
      <form className={styles.fields} onInput={typed} autoComplete="off" aria-label="The letter’s words">
        <div className={styles.actions}>
          <PrintButton>Print the letter</PrintButton>
          <CopyButton text={whole}>Copy the text</CopyButton>
        </div>
        <p className={styles.quiet}>The letter is not stored here. Print it, or copy it, before you leave.</p>
        {FIELDS.map(({ part, label, rows }) =>
          rows === 1 ? (
            <TextInput key={part} label={label} name={part} defaultValue={first[part]} dir="auto" />
          ) : (
            <TextArea
              key={part}
              label={label}
              name={part}
              rows={rows}
              defaultValue={first[part]}
              dir="auto"
            />
          ),
        )}
      </form>
      <article className={`${styles.sheet} ${styles.letter}`} aria-label="The letter">
        {head}
        <p className={styles.address} dir="auto">
          {text.to}
        </p>
        {(['greeting', 'reason', 'history', 'findings', 'impression', 'done'] as const).map((part) =>
          text[part].trim() === '' ? null : (
            <p key={part} dir="auto">
              {text[part]}
            </p>
          ),
        )}
        {figures}
        <p dir="auto">{text.closing}</p>
      </article>
    </div>
  );
}
