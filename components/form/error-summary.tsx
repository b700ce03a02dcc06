'use client';

import { useEffect, useRef } from 'react';
import { fieldId } from './field-id';
import styles from './message.module.css';

/**
 * What to put right, as links to the fields, above a long form. It takes focus each time a form comes back
 * with errors. `labels` gives each field's words by its name; ids follow `fieldId`.
 */
export function ErrorSummary({
  title,
  errors,
  labels,
}: {
  title: string;
  errors: Readonly<Record<string, readonly string[] | undefined>> | undefined;
  labels: Readonly<Record<string, string>>;
}) {
  const box = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(errors ?? {}).filter(([, said]) => said?.length);
  useEffect(() => {
    if (errors && Object.keys(errors).length > 0) box.current?.focus();
  }, [errors]);
  if (wrong.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.summary}>
      <b>{title}</b>
      <ul>
        {wrong.map(([name, said]) => (
          <li key={name}>
            <a href={`#${fieldId({ name })}`}>{labels[name] ?? name}</a>: {said?.join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
