'use client';

import type { KeyboardEvent } from 'react';
import type { RuleContext } from '@/clinical/battery/rule';
import type { ShorthandPart } from '@/clinical/battery/shorthand-entry';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import type { EarlierTests } from '../../battery-tests/types';
import { useCommand } from '../client/command';
import type { Ground } from '../format';
import type { Chip } from '../preview/format';
import styles from './command.module.css';

/**
 * Findings as one types them: `ktw L 8.5 R 11`. What is understood stands below before Enter, and what is not is
 * named with what would be.
 */
export function CommandLine({
  earlier,
  pins,
  context,
}: {
  earlier: EarlierTests;
  pins: Ground['pins'];
  context: RuleContext;
}) {
  const command = useCommand(earlier, pins);
  const { field, line, parts, whole, refused, told, last, reader } = command;

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const undoes = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && line === '';
    if (event.key === 'Enter') command.apply();
    else if (event.key === 'Escape') command.type('');
    else if (event.key === 'ArrowUp') command.recall(1);
    else if (event.key === 'ArrowDown') command.recall(-1);
    else if (undoes) command.undo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const faults = parts.flatMap((part) => part.faults);
  return (
    <section className={styles.command} aria-label="Shorthand">
      <div className={styles.line}>
        <label htmlFor="command" className="sr-only">
          Shorthand, for example ktw L 8.5 R 11
        </label>
        <input
          ref={field}
          id="command"
          name="command"
          type="text"
          className={styles.input}
          placeholder="ktw L 8.5 R 11"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={500}
          value={line}
          aria-keyshortcuts=": ;"
          aria-describedby="command-says"
          aria-invalid={faults.length > 0 || refused !== null || undefined}
          // The line is no part of the draft: what it says is.
          onInput={(event) => {
            event.stopPropagation();
            command.type(event.currentTarget.value);
          }}
          onChange={() => undefined}
          onKeyDown={press}
        />
        <span className={styles.keys}>
          <Kbd>:</Kbd> here · <Kbd>Enter</Kbd> add · <Kbd>Esc</Kbd> clear · <Kbd>↑</Kbd> last
        </span>
        {last === undefined ? null : (
          <Button size="dense" tone="quiet" onClick={command.undo} aria-label={`Undo ${last}`}>
            Undo
          </Button>
        )}
      </div>
      <div id="command-says" className={styles.says} aria-live="polite">
        {parts.map((part) => (
          <Part
            key={part.text}
            part={part}
            chips={part.entry ? (reader?.previewOf(part.entry, command.testOf, context) ?? []) : []}
          />
        ))}
        {refused ? <Fault word="" message={refused} /> : null}
        {parts.length === 0 && told !== '' ? <span className={styles.quiet}>{told}</span> : null}
        {line !== '' && !reader ? <span className={styles.quiet}>Loading the battery…</span> : null}
        {whole ? <span className="sr-only">Enter adds it.</span> : null}
      </div>
    </section>
  );
}

function Part({ part, chips }: { part: ShorthandPart; chips: readonly Chip[] }) {
  if (!part.entry)
    return part.faults.map((fault) => (
      <Fault key={`${fault.from} ${fault.message}`} word={fault.word} message={fault.message} />
    ));
  return (
    <p className={styles.chips}>
      {chips.map(({ what, said }) => (
        <span key={`${what} ${said}`} className={styles.chip}>
          <i>{what}</i> {said}
        </span>
      ))}
    </p>
  );
}

function Fault({ word, message }: { word: string; message: string }) {
  return (
    <p className={styles.fault}>
      <Icon name="alert" />
      <span>
        {word === '' ? null : <b>“{word}”</b>} {message}
      </span>
    </p>
  );
}
