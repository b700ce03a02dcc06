'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { parseDoseLines } from '@/clinical/dose/shorthand';
import { TextArea } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { newId } from '@/lib/id';
import { nameExercises } from '../actions';
import type { Program } from '../client/program';
import { isWhole, itemOfLine, type ReadLine, readLines } from '../lines/format';
import { prescribedOf } from '../prescribed/format';
import type { ExerciseCard, Reason } from '../types';
import { TermsLine } from './terms-line';
import styles from './type-it.module.css';

const PAUSE_MS = 160;

/**
 * Exercises as one types them, one on each line: `soleus stretch L 3x30s 2/d 5/wk`. What is understood stands below
 * before Enter adds it. Without script the line is not there, since search and fields do the same.
 */
export function TypeIt({
  reasons,
  episodeSide,
  program,
  onKnow,
}: {
  reasons: readonly Reason[];
  episodeSide: string;
  program: Program;
  onKnow: (cards: readonly ExerciseCard[]) => void;
}) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const [matches, setMatches] = useState<ReadonlyMap<string, readonly ExerciseCard[]>>(new Map());
  const [running, setRunning] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => setRunning(true), []);
  const lines = readLines(text, matches, chosen);
  const names = [...new Set(parseDoseLines(text).map((line) => line.name))];
  const unknown = names.filter((name) => name !== '' && !matches.has(name));
  const asked = unknown.join('\n');

  useEffect(() => {
    if (asked === '') return;
    const timer = setTimeout(async () => {
      const wanted = asked.split('\n');
      const found = await nameExercises(wanted, episodeSide).catch(() => null);
      if (!found) return;
      const { rows } = found;
      setMatches(
        (known) => new Map([...known, ...wanted.map((name, at) => [name, rows[at] ?? []] as const)]),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [asked, episodeSide]);

  if (!running) return null;
  const type = (next: string) => {
    setText(next);
    setChosen(0);
    const field = box.current?.querySelector('textarea');
    if (field && field.value !== next) field.value = next;
  };
  const apply = () => {
    if (!isWhole(lines)) return;
    const items = lines.flatMap((line) => itemOfLine(line, newId(), reasons) ?? []);
    onKnow(lines.flatMap((line) => line.card ?? []));
    program.addAll(items);
    type('');
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const many = text.includes('\n');
    const undoes = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && text === '';
    if (event.key === 'Enter' && !event.shiftKey) apply();
    else if (event.key === 'Escape') type('');
    else if (event.key === 'ArrowDown' && !many) setChosen(chosen + 1);
    else if (event.key === 'ArrowUp' && !many) setChosen(Math.max(0, chosen - 1));
    else if (undoes) program.undo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the field inside
    <div ref={box} className={styles.type} onKeyDown={press}>
      <TextArea
        name="line"
        label="Or type it, a line for each"
        hint={
          <>
            <Kbd>Enter</Kbd> adds · <Kbd>↓</Kbd> another match · <Kbd>Ctrl Z</Kbd> takes back
          </>
        }
        rows={1}
        maxLength={6000}
        autoCapitalize="off"
        spellCheck={false}
        placeholder="soleus stretch L 3x30s 2/d 5/wk"
        // The line is no part of the program: what it says is.
        onInput={(event) => {
          event.stopPropagation();
          type(event.currentTarget.value);
        }}
      />
      <div aria-live="polite" className={styles.says}>
        {lines.map((line) => (
          <Line key={line.text} line={line} waiting={unknown.includes(line.name)} reasons={reasons} />
        ))}
        {isWhole(lines) ? <span className="sr-only">Enter adds it.</span> : null}
      </div>
      {program.last === null ? null : (
        <Button size="dense" tone="quiet" onClick={program.undo}>
          Undo: {program.last}
        </Button>
      )}
    </div>
  );
}

function Line({ line, waiting, reasons }: { line: ReadLine; waiting: boolean; reasons: readonly Reason[] }) {
  const { card, faults, name } = line;
  if (waiting) return <p className={styles.quiet}>Looking for “{name}”…</p>;
  if (!card)
    return (
      <Fault>
        <b>“{name || line.text}”</b> No exercise of this name. Try its name, another name or a muscle.
      </Fault>
    );
  const item = itemOfLine(line, 'preview', reasons);
  const terms = item ? prescribedOf(item, card, reasons) : null;
  return (
    <>
      <p className={styles.read}>
        <b>{card.name}</b>
        {item?.side === '' ? <span className={styles.warn}> side?</span> : null}
        {terms ? <TermsLine terms={terms.terms} category={card.category} /> : null}
      </p>
      {faults.map((fault) => (
        <Fault key={`${fault.from} ${fault.message}`}>
          <b>“{fault.word}”</b> {fault.message}
        </Fault>
      ))}
    </>
  );
}

function Fault({ children }: { children: React.ReactNode }) {
  return (
    <p className={styles.fault}>
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}
