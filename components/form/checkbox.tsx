import type { ReactNode } from 'react';
import styles from './checkbox.module.css';
import { FieldNotes, type FieldWords, fieldAria } from './field';

/** One thing agreed to or true; sends `value` when ticked, nothing otherwise. Never ticked for the reader. */
export function Checkbox({
  defaultChecked = false,
  value = 'yes',
  note,
  disabled,
  required,
  ...words
}: FieldWords & {
  defaultChecked?: boolean;
  value?: string;
  note?: ReactNode;
  disabled?: boolean;
  required?: boolean;
}) {
  return (
    <div>
      <label className={styles.check}>
        <input
          key={String(defaultChecked)}
          {...fieldAria(words)}
          type="checkbox"
          value={value}
          defaultChecked={defaultChecked}
          disabled={disabled}
          required={required}
        />
        <span>
          {words.label}
          {note ? <small>{note}</small> : null}
        </span>
      </label>
      <FieldNotes {...words} />
    </div>
  );
}
