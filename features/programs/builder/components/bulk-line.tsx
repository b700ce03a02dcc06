'use client';

import { useRef, useState } from 'react';
import { parseDoseWords } from '@/clinical/dose/shorthand';
import { TextInput } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import type { Program } from '../client/program';
import styles from './bulk-line.module.css';

/** Several exercises at once: choose them, and say in shorthand what becomes of all of them. */
export function BulkLine({ program }: { program: Program }) {
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const apply = () => {
    const form = box.current?.closest('form');
    const chosen = form ? new FormData(form).getAll('chosen').filter((key) => typeof key === 'string') : [];
    const { said, faults } = parseDoseWords(text);
    const [first] = faults;
    if (first) setFault(`“${first.word}”: ${first.message}`);
    else if (Object.keys(said).length === 0) setFault('Say what changes, such as 2/d 5/wk pain5.');
    else if (chosen.length === 0) setFault('Choose the exercises first, by the box beside each.');
    else {
      setFault(null);
      program.say(chosen, said);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field inside applies the line
    <div
      ref={box}
      className={styles.bulk}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        apply();
      }}
    >
      <TextInput
        name="bulk"
        label="Change all that are chosen"
        placeholder="2/d 5/wk pain5 morning+1"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        errors={fault === null ? undefined : [fault]}
        onInput={(event) => {
          event.stopPropagation();
          setText(event.currentTarget.value);
        }}
      />
      <Button onClick={apply}>Change them</Button>
    </div>
  );
}
