import type { ReactNode } from 'react';
import { cx } from '../ui/cx';
import { FieldGroup, type FieldWords } from './field';
import type { Given } from './inputs';
import styles from './pain-pad.module.css';

const scores = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/**
 * The portal's pain pad, 0 to 10 in large targets. Low and high numbers look alike, nothing is chosen, and the
 * last score is never shown here: it would anchor the answer. `send` makes each number a submit button (one
 * tap is the whole form); otherwise they are radios within a longer form.
 */
export function PainPad({
  send = false,
  small = false,
  lowest,
  highest,
  skip,
  defaultValue,
  ...words
}: FieldWords & {
  send?: boolean;
  /** As many columns of 48 px as have room, inside a form; otherwise the keypad with 74 px numbers. */
  small?: boolean;
  /** What 0 and 10 mean, in the reader's language. */
  lowest: ReactNode;
  highest: ReactNode;
  /** The words of the answer taken back, as a twelfth key that sends a blank; shown once there is one. */
  skip?: string;
  defaultValue?: Given;
}) {
  const given = defaultValue === null || defaultValue === undefined ? '' : String(defaultValue);
  const meaning = (score: string) => (score === '0' ? lowest : score === '10' ? highest : null);
  return (
    <FieldGroup {...words} radios={!send}>
      <div key={given} className={cx(styles.pad, small && styles.small)}>
        {scores.map((score) => {
          const said = (
            <>
              <span>{score}</span>
              {!small && meaning(score) ? <small>{meaning(score)}</small> : null}
            </>
          );
          return send ? (
            <button key={score} type="submit" name={words.name} value={score} className={styles.key}>
              {said}
            </button>
          ) : (
            <label key={score} className={styles.key}>
              <input type="radio" name={words.name} value={score} defaultChecked={given === score} />
              {said}
            </label>
          );
        })}
        {skip ? (
          <label className={cx(styles.key, styles.skip)}>
            <input type="radio" name={words.name} value="" />
            <small>{skip}</small>
          </label>
        ) : null}
      </div>
      {small ? (
        <p className={styles.ends}>
          <span>0 {lowest}</span>
          <span>10 {highest}</span>
        </p>
      ) : null}
    </FieldGroup>
  );
}
