'use client';

import { useState, useSyncExternalStore } from 'react';
import { Field, type FieldWords, fieldAria } from './field';
import fieldStyles from './field.module.css';
import styles from './password-input.module.css';

const never = () => () => {};

/**
 * A password that can be looked at while it is typed. The button stands in only once scripts run: without them it
 * would do nothing.
 */
export function PasswordInput({
  show = 'Show',
  hide = 'Hide',
  autoComplete,
  required,
  ...words
}: FieldWords & {
  show?: string;
  hide?: string;
  autoComplete: 'current-password' | 'new-password';
  required?: boolean;
}) {
  const [visible, setVisible] = useState(false);
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <Field {...words}>
      <span className={styles.box}>
        <input
          {...fieldAria(words)}
          type={visible ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required={required}
          className={fieldStyles.control}
        />
        {runs ? (
          <button
            type="button"
            className={styles.show}
            aria-pressed={visible}
            onClick={() => setVisible(!visible)}
          >
            {visible ? hide : show}
            <span className="sr-only"> {words.label}</span>
          </button>
        ) : null}
      </span>
    </Field>
  );
}
