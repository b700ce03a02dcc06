'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import { useLive } from '../../client/editor';
import { clockTime } from '../../format';
import type { Stored, Values } from '../../types';
import type { Choice, Choices, Difference } from '../types';
import styles from './conflict.module.css';

const CHANGED_BY = {
  both: 'changed here and there',
  mine: 'changed here only',
  theirs: 'changed there only',
} as const;

/** “Inés Calloway, 12:14:07” */
const storedBy = ({ savedBy, savedAt }: Stored, timeZone: string) =>
  [savedBy ?? 'another tab', savedAt ? clockTime(savedAt, timeZone) : null].filter(Boolean).join(', ');

/** Two versions of one draft, field by field: nothing is overwritten before each is chosen. */
export function ConflictPanel({
  stored,
  differences,
  timeZone,
  onChoose,
}: {
  stored: Stored;
  /** Where these fields and what is stored differ. */
  differences: (live: Values) => readonly Difference[];
  timeZone: string;
  /** False while something that both changed is not chosen. */
  onChoose: (choices: Choices) => boolean;
}) {
  const fields = differences(useLive(''));
  const [choices, setChoices] = useState<Choices>({});
  const [asked, setAsked] = useState(false);
  const chosen = ({ name, changedBy }: Difference): Choice | null =>
    choices[name] ?? (changedBy === 'both' ? null : changedBy);
  const open = fields.filter((one) => chosen(one) === null);
  const takeAll = (choice: Choice) => {
    onChoose(Object.fromEntries(fields.map(({ name }) => [name, choice])));
  };
  return (
    <section aria-label="Two versions of this draft" className={styles.panel}>
      <div role="alert">
        <Strip tone="warn" icon="alert">
          <b>Not saved: this draft was saved from another tab or by a colleague. </b>
          Nothing was overwritten, and what you typed still stands here. Choose for each field, or take all of
          one version.
        </Strip>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Typed here</th>
              <th scope="col">
                Stored by <bdi>{storedBy(stored, timeZone)}</bdi>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">
                  {field.label}
                  <small>{CHANGED_BY[field.changedBy]}</small>
                </th>
                {(['mine', 'theirs'] as const).map((choice) => (
                  <td key={choice}>
                    <label className={styles.choice}>
                      <input
                        type="radio"
                        form="conflict-choices"
                        name={`conflict ${field.name}`}
                        checked={chosen(field) === choice}
                        onChange={() => setChoices({ ...choices, [field.name]: choice })}
                        aria-label={`${field.label}, ${choice === 'mine' ? 'typed here' : 'stored'}: ${field[choice]}`}
                      />
                      <span dir="auto">{field[choice]}</span>
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asked && open.length > 0 ? (
        <p role="status" className={styles.fault}>
          Still to choose: {open.map(({ label }) => label).join('; ')}.
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button tone="primary" onClick={() => setAsked(!onChoose(choices))}>
          Save what is chosen
        </Button>
        <Button onClick={() => takeAll('mine')}>Take all typed here</Button>
        <Button onClick={() => takeAll('theirs')}>Take all stored</Button>
      </div>
    </section>
  );
}
