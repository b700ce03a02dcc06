'use client';

import { unstable_rethrow } from 'next/navigation';
import {
  type FormEvent,
  type KeyboardEvent,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import { FormMessage } from '@/components/form/form-message';
import { Strip } from '@/components/ui/strip';
import { saveProgram } from '../actions';
import { useProgram } from '../client/program';
import type { LoadedBuilder } from '../loaders';
import { prescribedOf } from '../prescribed/format';
import { type BuilderState, type ExerciseCard, type Reason, untouchedBuilder } from '../types';
import styles from './builder.module.css';
import { Burden } from './burden';
import { Equipment } from './equipment';
import { Faults } from './faults';
import { Finder } from './finder';
import { FindingsToday } from './findings-today';
import { Finish } from './finish';
import { ItemList } from './item-list';
import { Phases } from './phases';
import { ProgramFlags } from './program-flags';
import { TwoVersions } from './two-versions';
import { TypeIt } from './type-it';
import { WhatChanges } from './what-changes';

/**
 * The whole program as one form. What is typed lives in the fields; the list of exercises is the only thing that
 * script keeps beside them. Without script every button posts the form and gets it back changed.
 */
export function Builder({ loaded, number }: { loaded: LoadedBuilder; number: number }) {
  const { patientId, episode, reasons } = loaded;
  const [posted, post] = useActionState(saveProgram, untouchedBuilder);
  const [answer, setAnswer] = useState<BuilderState | null>(null);
  const [pending, startSaving] = useTransition();
  const [unsent, setUnsent] = useState(false);
  const state = answer ?? posted;
  const form = useRef<HTMLFormElement>(null);
  const begun = state.draft ?? loaded.draft;
  const program = useProgram(form, begun);
  const { items, live } = program;
  const [added, setAdded] = useState<readonly ExerciseCard[]>([]);
  const [phases, setPhases] = useState(state.phases ?? loaded.phases);
  const typedPhase = state.values.currentPhase;
  const [currentPhase, setCurrentPhase] = useState(
    typeof typedPhase === 'string' ? typedPhase : String(loaded.currentPhase),
  );
  const [wanted, setWanted] = useState<{ code: string; turn: number } | null>(null);
  const cards = new Map(
    [...loaded.cards, ...state.cards, ...added].map((card) => [card.slug, card] as const),
  );
  const know = (more: readonly ExerciseCard[]) => setAdded((known) => [...known, ...more]);
  const first = loaded.version === null;
  // A new program begins with what was found.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes to life
  useEffect(() => {
    if (begun.length === 0) form.current?.querySelector<HTMLElement>('[data-reason]')?.focus();
  }, []);
  useWarning(live !== begun && JSON.stringify(live) !== JSON.stringify(loaded.draft) && !state.saved);

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
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  /** Adds an exercise for a reason, and goes on to the next finding that nothing is prescribed for. */
  const addFor = (card: ExerciseCard, because: readonly Reason[]) => {
    know([card]);
    const side = because.find((one) => one.side !== 'none')?.side;
    program.add(card, {
      because: because.map((one) => one.id),
      ...(side && side !== 'none' ? { side } : {}),
    });
    if (because.length === 0) return;
    const named = new Set([...live.flatMap((item) => item.because), ...because.map((one) => one.id)]);
    const open = reasons.find((one) => one.normalOn === null && !named.has(one.id));
    const next = open
      ? form.current?.querySelector<HTMLElement>(`[data-reason="${open.id}"]`)
      : form.current?.querySelector<HTMLElement>('[data-give]');
    next?.focus();
  };

  const flags = state.flags ?? loaded.flags;
  const value = (name: string, otherwise: string) => {
    const typed = state.values[name];
    return typeof typed === 'string' ? typed : otherwise;
  };
  const prescribed = live.flatMap((item) => {
    const card = cards.get(item.slug);
    return (card && prescribedOf(item, card, reasons)) ?? [];
  });
  const hidden = {
    id: value('id', loaded.revisionId),
    programId: value('programId', loaded.programId),
    version: value('version', loaded.version === null ? '' : String(loaded.version)),
    patientId,
    episodeId: episode.id,
    episodeSide: episode.side,
    protocol: loaded.protocol?.key ?? '',
  };
  const standing = reasons.filter((one) => one.kind === 'finding' && one.normalOn === null);

  return (
    <form ref={form} action={post} onSubmit={send} onInput={program.read} onKeyDown={press} noValidate>
      {/* The form's first button is the one that Enter in a field presses: it must not add or give anything. */}
      <button
        type="submit"
        name="op"
        value="find"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
        onClick={(click) => click.preventDefault()}
      >
        Find
      </button>
      {Object.entries(hidden).map(([name, given]) => (
        <input key={name} type="hidden" name={name} value={given} readOnly />
      ))}
      {standing.map((reason) => (
        <input key={reason.id} type="hidden" name="standing" value={reason.code} readOnly />
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
      {state.newer ? <TwoVersions newer={state.newer} before={loaded.before} mine={prescribed} /> : null}
      <FindingsToday
        reasons={reasons}
        items={live}
        onChoose={(code) => setWanted((known) => ({ code, turn: (known?.turn ?? 0) + 1 }))}
      />
      <div className={styles.build}>
        <div className={styles.left}>
          <Finder
            found={state.found ?? loaded.found}
            reasons={reasons}
            episodeSide={episode.side}
            chosen={new Set(live.map((item) => item.slug))}
            flags={flags}
            wanted={wanted}
            onAdd={addFor}
          />
          <TypeIt reasons={reasons} episodeSide={episode.side} program={program} onKnow={know} />
        </div>
        <ItemList
          program={program}
          items={items}
          cards={cards}
          reasons={reasons}
          flags={flags}
          errors={state.fields}
          phases={phases.length}
        />
        <aside className={styles.aside}>
          <Burden items={live} currentPhase={phases.length === 0 ? null : currentPhase} />
          {first ? null : (
            <WhatChanges
              number={number}
              before={loaded.before}
              after={prescribed}
              complete={prescribed.length === live.length}
              reason={value('togetherReason', '')}
              errors={state.fields.togetherReason}
            />
          )}
          {first ? (
            <ProgramFlags flags={flags} reason={value('flagReason', '')} errors={state.fields.flagReason} />
          ) : null}
          <Finish
            first={first}
            number={number}
            values={value}
            reason={loaded.reason}
            errors={state.fields}
            newer={state.newer}
            pending={pending}
            today={loaded.today}
            patientName={loaded.patientName}
            form={form}
            back={`/patients/${patientId}/programs?episode=${episode.id}`}
          />
          <Phases
            phases={phases}
            currentPhase={currentPhase}
            next={loaded.next}
            errors={state.fields}
            onChange={setPhases}
            onMoveOn={setCurrentPhase}
          />
          <Equipment begun={loaded.equipment} />
        </aside>
      </div>
      <p role="status" className="sr-only">
        {program.said}
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
