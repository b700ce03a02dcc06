'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { TextInput } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useEditor } from '../../client/editor';
import type { Battery } from '../client/battery';
import { ELSEWHERE } from '../format';
import styles from './tests.module.css';

/**
 * Adds a test by its name, an alias or its shorthand, from a list that the browser searches. Without script the
 * name is sent with the draft, and the test stands there afterwards.
 */
export function AddTest({
  battery,
  listed,
  onAdd,
}: {
  battery: Battery | null;
  listed: readonly string[];
  onAdd: (code: string) => void;
}) {
  const { errors, running } = useEditor();
  const list = useId();
  const [said, setSaid] = useState<string | null>(null);
  const [round, setRound] = useState(0);

  const add = (field: HTMLInputElement) => {
    const typed = field.value.trim();
    if (!battery || typed === '') return;
    const test = battery.named(typed);
    const section = test ? ELSEWHERE[test.code] : undefined;
    if (!test) {
      const near = battery.near(typed).map((one) => one.name);
      setSaid(near.length > 0 ? `No test of this name. ${near.join(', ')}?` : 'No test of this name');
    } else if (section) setSaid(`This test has its place in ${section}`);
    else {
      setSaid(listed.includes(test.code) ? `${test.name} is already on the list` : null);
      if (!listed.includes(test.code)) onAdd(test.code);
      setRound(round + 1);
    }
  };
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add(event.currentTarget);
  };
  return (
    <div className={styles.addTest}>
      <TextInput
        key={round}
        label="Add a test"
        // With script the name is not a part of the draft: the test is.
        name={running ? '' : 'addTest'}
        id="addTest"
        list={list}
        maxLength={80}
        hint="name, alias or shorthand"
        errors={said ? [said] : errors.addTest}
        onKeyDown={enter}
        onInput={(event) => event.stopPropagation()}
      />
      <datalist id={list}>
        {(battery?.tests ?? [])
          .filter((test) => !ELSEWHERE[test.code] && !listed.includes(test.code))
          .map((test) => (
            <option key={test.code} value={test.name}>
              {[test.shorthand, ...test.aliases].join(', ')}
            </option>
          ))}
      </datalist>
      <Button
        type="submit"
        onClick={(press) => {
          if (!battery) return;
          press.preventDefault();
          const field = document.getElementById('addTest');
          if (field instanceof HTMLInputElement) add(field);
        }}
      >
        <Icon name="plus" /> Add
      </Button>
    </div>
  );
}
