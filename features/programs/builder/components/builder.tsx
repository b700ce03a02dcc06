'use client';

import { unstable_rethrow } from 'next/navigation';
import { type FormEvent, useActionState, useEffect, useRef, useState, useTransition } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { Strip } from '@/components/ui/strip';
import { formValues, untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import type { Prescribed } from '../../format';
import { saveProgram } from '../actions';
import { addItem, moveItem, readDose, readDraft } from '../format';
import type { BuilderFlag, BuilderState, DraftItem, ExerciseCard, Found, Reason } from '../types';
import styles from './builder.module.css';
import { Burden } from './burden';
import { Faults } from './faults';
import { Finder } from './finder';
import { FindingsToday } from './findings-today';
import { Finish } from './finish';
import { ItemList } from './item-list';
import { ProgramFlags } from './program-flags';
import { WhatChanges } from './what-changes';

export type BuilderProps = {
  readonly patientId: string;
  readonly episodeId: string;
  readonly episodeSide: 'left' | 'right' | 'both' | 'middle';
  readonly programId: string;
  readonly revisionId: string;
  /** Null where this is the first revision. */
  readonly version: number | null;
  readonly number: number;
  readonly reasons: readonly Reason[];
  readonly draft: readonly DraftItem[];
  readonly cards: readonly ExerciseCard[];
  readonly before: readonly Prescribed[];
  readonly found: Found;
  readonly flags: readonly BuilderFlag[];
};

const start: BuilderState = { ...untouched, draft: null, cards: [], found: null, flags: null, newer: null };

/**
 * The whole program as one form. What is typed lives in the fields; the list of exercises is the only thing that
 * script keeps beside them. Without script every button posts the form and gets it back changed.
 */
export function Builder(props: BuilderProps) {
  const [posted, post] = useActionState(saveProgram, start);
  const [answer, setAnswer] = useState<BuilderState | null>(null);
  const [pending, startSaving] = useTransition();
  const [unsent, setUnsent] = useState(false);
  const state = answer ?? posted;
  const form = useRef<HTMLFormElement>(null);
  const [items, setItems] = useState<readonly DraftItem[]>(state.draft ?? props.draft);
  const [live, setLive] = useState<readonly DraftItem[]>(items);
  const [added, setAdded] = useState<readonly ExerciseCard[]>([]);
  const [said, setSaid] = useState('');
  const cards = new Map([...props.cards, ...state.cards, ...added].map((card) => [card.slug, card] as const));

  const read = () => {
    if (form.current) setLive(readDraft(formValues(new FormData(form.current))));
  };
  // The fields of a new item exist only once it is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read when the list of items changes
  useEffect(read, [items]);
  useWarning(live !== items && JSON.stringify(live) !== JSON.stringify(props.draft) && !state.saved);

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const values = new FormData(event.currentTarget);
    setUnsent(false);
    startSaving(async () => {
      try {
        setAnswer(await saveProgram(state, values));
      } catch (error) {
        unstable_rethrow(error);
        // No connection, or the server failed: the form must stay, with everything in it.
        setUnsent(true);
      }
    });
  };
  const add = (card: ExerciseCard, because: readonly string[]) => {
    setAdded((known) => [...known, card]);
    setItems((known) => addItem(known, card, newId(), because));
    setSaid(`Added: ${card.name}`);
  };
  const move = (verb: 'up' | 'down' | 'remove', key: string) => {
    const name = cards.get(items.find((item) => item.key === key)?.slug ?? '')?.name ?? 'Exercise';
    setItems((known) => moveItem(known, verb, key));
    setSaid(verb === 'remove' ? `Removed: ${name}` : `Moved ${verb}: ${name}`);
  };

  const flags = state.flags ?? props.flags;
  const value = (name: string, otherwise: string) => {
    const typed = state.values[name];
    return typeof typed === 'string' ? typed : otherwise;
  };
  const prescribed = live.flatMap((item): Prescribed[] => {
    const card = cards.get(item.slug);
    const { dose } = readDose(item);
    return card && dose ? [{ threadId: item.threadId, name: card.name, category: card.category, dose }] : [];
  });
  const hidden = {
    id: value('id', props.revisionId),
    programId: value('programId', props.programId),
    version: value('version', props.version === null ? '' : String(props.version)),
    patientId: props.patientId,
    episodeId: props.episodeId,
    episodeSide: props.episodeSide,
  };

  return (
    <form ref={form} action={post} onSubmit={send} onInput={read} noValidate>
      {/* The form's first button is the one that Enter in a field presses: it must not add or give anything. */}
      <button
        type="submit"
        name="op"
        value="find"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
        onClick={(press) => press.preventDefault()}
      >
        Find
      </button>
      {Object.entries(hidden).map(([name, given]) => (
        <input key={name} type="hidden" name={name} value={given} readOnly />
      ))}
      <FormMessage
        refusal={state.refusal === 'invalid' ? undefined : (state.refusal ?? undefined)}
        words={{
          conflict: state.newer
            ? `${state.newer.author} made revision ${state.newer.number} while you were writing. Nothing was overwritten, and what you typed is still here.`
            : 'Somebody made or ended a program of this episode while you were writing. Nothing was overwritten, and what you typed is still here.',
        }}
      />
      {unsent ? (
        <div role="alert">
          <Strip tone="warn" icon="offline">
            <b>Not sent.</b> The server could not be reached. What you typed is still here: try again in a
            moment.
          </Strip>
        </div>
      ) : null}
      <Faults state={state} items={live} cards={cards} />
      <FindingsToday reasons={props.reasons} items={live} />
      <div className={styles.build}>
        <Finder
          found={state.found ?? props.found}
          reasons={props.reasons}
          episodeSide={props.episodeSide}
          chosen={new Set(live.map((item) => item.slug))}
          flags={flags}
          onAdd={add}
        />
        <ItemList
          items={items}
          live={live}
          cards={cards}
          reasons={props.reasons}
          flags={flags}
          errors={state.fields}
          onMove={move}
        />
        <aside className={styles.aside}>
          <Burden items={live} />
          {props.version === null ? null : (
            <WhatChanges
              number={props.number}
              before={props.before}
              after={prescribed}
              complete={prescribed.length === live.length}
            />
          )}
          {props.version === null ? (
            <ProgramFlags flags={flags} reason={value('flagReason', '')} errors={state.fields.flagReason} />
          ) : null}
          <Finish
            first={props.version === null}
            number={props.number}
            reason={value('reason', '')}
            errors={state.fields.reason}
            newer={state.newer}
            pending={pending}
            back={`/patients/${props.patientId}/programs?episode=${props.episodeId}`}
          />
        </aside>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </form>
  );
}

/** The browser asks before a tab with unsaved work closes. */
function useWarning(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
