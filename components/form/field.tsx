import type { ReactNode } from 'react';
import { cx } from '../ui/cx';
import { Icon } from '../ui/icon';
import styles from './field.module.css';
import { fieldId } from './field-id';

export type FieldWords = {
  /** What the form sends, and (unless `id` says otherwise) the element's id, so that a page can link to it. */
  name: string;
  id?: string | undefined;
  label: ReactNode;
  /** Only where the label stands visibly elsewhere, as a column head does. */
  labelHidden?: boolean | undefined;
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
};

/** What the control itself must carry so that hint and errors are read with it. */
export function fieldAria(words: FieldWords): {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
} {
  const id = fieldId(words);
  const wrong = Boolean(words.errors?.length);
  const described = cx(Boolean(words.hint) && `${id}-hint`, wrong && `${id}-error`);
  return {
    id,
    name: words.name,
    'aria-describedby': described || undefined,
    'aria-invalid': wrong || undefined,
  };
}

/** Hint and errors of one field; they stand beside it, and keep what was typed. */
export function FieldNotes(words: FieldWords) {
  const id = fieldId(words);
  return (
    <>
      {words.hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {words.hint}
        </p>
      ) : null}
      {words.errors?.length ? (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="alert" />
          <span>{words.errors.join(' ')}</span>
        </p>
      ) : null}
    </>
  );
}

/** A labelled control: label above, control, hint, errors. */
export function Field({ children, ...words }: FieldWords & { children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={fieldId(words)} className={words.labelHidden ? 'sr-only' : styles.label}>
        {words.label}
      </label>
      {children}
      <FieldNotes {...words} />
    </div>
  );
}

/** Several controls that answer one question: a fieldset that is named, described and marked as a whole. */
export function FieldGroup({
  children,
  radios = true,
  ...words
}: FieldWords & { children: ReactNode; radios?: boolean }) {
  const { name: _, id, ...aria } = fieldAria(words);
  const { 'aria-invalid': invalid, ...described } = aria;
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={cx(styles.group, invalid && styles.wrong)}
      {...(radios ? { role: 'radiogroup', ...aria } : described)}
      aria-labelledby={`${id}-legend`}
    >
      <legend id={`${id}-legend`} className={words.labelHidden ? 'sr-only' : styles.label}>
        {words.label}
      </legend>
      {children}
      <FieldNotes {...words} />
    </fieldset>
  );
}
