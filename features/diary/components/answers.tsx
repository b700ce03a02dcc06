import { FieldGroup, type FieldWords } from '@/components/form/field';
import styles from './answers.module.css';

/** Exclusive answers below one another, each a large target. Real radios: arrow keys move, nothing is chosen at first. */
export function Answers({
  answers,
  defaultValue,
  twoColumns = false,
  ...words
}: FieldWords & {
  answers: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  defaultValue?: string | null | undefined;
  /** For many short answers, where there is room. */
  twoColumns?: boolean;
}) {
  return (
    <FieldGroup {...words}>
      {/* The key: React does not move a radio's default after a refused form comes back. */}
      <div key={defaultValue ?? ''} className={twoColumns ? styles.columns : styles.list}>
        {answers.map(({ value, label }) => (
          <label key={value} className={styles.answer}>
            <input type="radio" name={words.name} value={value} defaultChecked={defaultValue === value} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
