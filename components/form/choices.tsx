import { memo, type ReactNode } from 'react';
import { cx } from '../ui/cx';
import styles from './choices.module.css';
import { FieldGroup, type FieldWords } from './field';
import type { Given } from './inputs';

export type Choice = {
  value: string;
  label: ReactNode;
  /** The whole sentence, where `label` is short for the room it has. */
  spoken?: string;
};

type Group = FieldWords & {
  defaultValue?: Given;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  /** The form that the answers belong to, where they stand inside another one. */
  form?: string | undefined;
  /** Offers to take an answer back (it then sends a blank). */
  clearable?: boolean;
  /** The words of taking back; the portal gives its own language's. */
  clearWord?: string;
};

type Answer = Choice & {
  name: string;
  given: string;
  required: boolean | undefined;
  disabled: boolean | undefined;
  form: string | undefined;
};

/** Memoised, since React takes the name from each radio that it draws anew and gives it back: slow in a long form. */
const Radio = memo(function Radio({ value, label, spoken, given, ...native }: Answer) {
  return (
    <label className={styles.answer}>
      <input type="radio" value={value} defaultChecked={given === value} aria-label={spoken} {...native} />
      <span>{label}</span>
    </label>
  );
});

/**
 * The answer taken back, as one more radio: it needs no script, sends a blank, and shows only once there is
 * something to take back.
 */
const Clear = memo(function Clear({
  name,
  word,
  disabled,
  form,
}: {
  name: string;
  word: string;
  disabled: boolean | undefined;
  form: string | undefined;
}) {
  return (
    <label className={styles.clear}>
      <input type="radio" name={name} value="" disabled={disabled} form={form} />
      <span>{word}</span>
    </label>
  );
});

function Row({
  choices,
  look,
  clearable,
  clearWord = 'clear',
  ...group
}: Group & { choices: readonly Choice[]; look: string | undefined }) {
  const given =
    group.defaultValue === null || group.defaultValue === undefined ? '' : String(group.defaultValue);
  return (
    <FieldGroup {...words(group)}>
      {/* The key: React does not move a radio's default after a refused form comes back. */}
      <div key={given} className={styles.line}>
        <div className={cx(styles.row, look)}>
          {choices.map((choice) => (
            <Radio
              key={choice.value}
              name={group.name}
              {...choice}
              given={given}
              required={group.required}
              disabled={group.disabled}
              form={group.form}
            />
          ))}
        </div>
        {clearable ? (
          <Clear name={group.name} word={clearWord} disabled={group.disabled} form={group.form} />
        ) : null}
      </div>
    </FieldGroup>
  );
}

function words({ name, id, label, labelHidden, hint, errors }: FieldWords): FieldWords {
  return { name, id, label, labelHidden, hint, errors };
}

/** A few exclusive answers in a row. Real radios: arrow keys move, nothing is chosen at first. */
export function ChoiceRow(props: Group & { choices: readonly Choice[] }) {
  return <Row {...props} look={styles.choice} />;
}

/** Yes, no, or not answered. */
export function YesNo({
  yes = 'yes',
  no = 'no',
  clearable = true,
  ...group
}: Group & { yes?: string; no?: string }) {
  const choices: Choice[] = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ];
  return <Row {...group} clearable={clearable} choices={choices} look={styles.choice} />;
}

const scores: readonly Choice[] = Array.from({ length: 11 }, (_, score) => ({
  value: String(score),
  label: String(score),
}));

/** Pain or tenderness, 0 to 10: eleven equal targets, never preselected, and an answer can be taken back. */
export function ScoreScale({ clearable = true, ...group }: Group) {
  return <Row {...group} clearable={clearable} choices={scores} look={styles.scale} />;
}
