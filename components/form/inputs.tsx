import { type ComponentProps, memo, type ReactNode } from 'react';
import { cx } from '../ui/cx';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { Field, type FieldWords, fieldAria } from './field';
import styles from './field.module.css';

/** A value as a form gives it back: blank stays blank and never becomes 0. */
export type Given = string | number | null | undefined;

type Native<Tag extends 'input' | 'select' | 'textarea'> = Omit<
  ComponentProps<Tag>,
  'style' | 'name' | 'id' | 'defaultValue' | 'className' | 'aria-describedby' | 'aria-invalid'
>;
type Typed = FieldWords & { defaultValue?: Given };

function parts<Rest extends Typed>({
  name,
  id,
  label,
  labelHidden,
  hint,
  errors,
  defaultValue,
  ...native
}: Rest) {
  const words: FieldWords = { name, id, label, labelHidden, hint, errors };
  return { words, native, aria: fieldAria(words), value: defaultValue ?? '' };
}

/** Not drawn anew while nothing about it changes: React then takes its name and gives it back, slow in a long form. */
const Input = memo(function Input(props: ComponentProps<'input'>) {
  return <input {...props} />;
});

/** One line of text; `type` for e-mail, telephone, password. */
export function TextInput(props: Typed & Native<'input'>) {
  const { words, native, aria, value } = parts(props);
  return (
    <Field {...words}>
      <Input type="text" {...native} {...aria} defaultValue={value} className={styles.control} />
    </Field>
  );
}

/** Several lines; grows with what is written, where the browser can. */
export function TextArea(props: Typed & Native<'textarea'>) {
  const { words, native, aria, value } = parts(props);
  return (
    <Field {...words}>
      <textarea
        rows={3}
        {...native}
        {...aria}
        defaultValue={value}
        className={cx(styles.control, styles.area)}
      />
    </Field>
  );
}

/** A day, as YYYY-MM-DD; the browser's own calendar. */
export function DateInput(props: Typed & Native<'input'>) {
  const { words, native, aria, value } = parts(props);
  return (
    <Field {...words}>
      <Input {...native} {...aria} type="date" defaultValue={value} className={styles.control} />
    </Field>
  );
}

/**
 * A number with its unit beside it. Blank means not measured. A text field with a number pad on purpose: a native
 * number field hands over nothing for what it cannot read (8,5 or 8a), and the typed text would be lost unsaid.
 */
export function NumberInput({
  unit,
  ...props
}: Typed & Native<'input'> & { unit?: { sign: string; word: string } }) {
  const { words, native, aria, value } = parts(props);
  const named: FieldWords = unit
    ? {
        ...words,
        label: (
          <>
            {words.label}
            <span className="sr-only">, in {unit.word}</span>
          </>
        ),
      }
    : words;
  return (
    <Field {...named}>
      <span className={styles.measure}>
        <Input
          inputMode="decimal"
          autoComplete="off"
          {...native}
          {...aria}
          type="text"
          defaultValue={value}
          className={styles.control}
        />
        {unit ? (
          <span className={styles.unit} aria-hidden="true">
            {unit.sign}
          </span>
        ) : null}
      </span>
    </Field>
  );
}

export type SelectChoice = { value: string; label: string };

/** A native list. `blank` is the words of the unanswered state; without it something is always chosen. */
export function Select({
  choices,
  blank,
  ...props
}: Typed & Native<'select'> & { choices: readonly SelectChoice[]; blank?: string }) {
  const { words, native, aria, value } = parts(props);
  return (
    <Field {...words}>
      {/* The key: React does not move a select's default after a refused form comes back. */}
      <select
        key={String(value)}
        {...native}
        {...aria}
        defaultValue={value}
        className={cx(styles.control, styles.select)}
      >
        {blank === undefined ? null : <option value="">{blank}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A search box with its glass, and the key that reaches it where one is wired. */
export function SearchInput({ shortcut, ...props }: Typed & Native<'input'> & { shortcut?: string }) {
  const { words, native, aria, value } = parts(props);
  const key: ReactNode = shortcut ? (
    <span className={styles.key}>
      <Kbd>{shortcut}</Kbd>
    </span>
  ) : null;
  return (
    <Field {...words}>
      <span className={styles.search}>
        <Icon name="search" />
        <input
          autoComplete="off"
          aria-keyshortcuts={shortcut}
          {...native}
          {...aria}
          type="search"
          defaultValue={value}
          className={styles.control}
        />
        {key}
      </span>
    </Field>
  );
}
