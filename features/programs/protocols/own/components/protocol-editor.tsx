'use client';

import { useActionState, useRef, useState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormMessage } from '@/components/form/form-message';
import { TextInput } from '@/components/form/inputs';
import { Button, LinkButton } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { useProgram } from '../../../builder/client/program';
import { Phases } from '../../../builder/components/phases';
import { TypeIt } from '../../../builder/components/type-it';
import type { DraftItem, ExerciseCard } from '../../../builder/types';
import { saveProtocol } from '../actions';
import { type LoadedProtocol, untouchedProtocol } from '../types';
import { EditorHead } from './editor-head';
import styles from './protocol-editor.module.css';
import { ProtocolItemCard } from './protocol-item';

/**
 * A protocol as one form, by the parts of the builder: its head, its phases, its exercises. What is typed lives in
 * the fields. Without script every button posts the form and gets it back changed.
 */
export function ProtocolEditor({ loaded, kept }: { loaded: LoadedProtocol; kept: boolean }) {
  const [state, act, pending] = useActionState(saveProtocol, untouchedProtocol);
  const form = useRef<HTMLFormElement>(null);
  const program = useProgram(form, state.draft ?? loaded.items);
  const [added, setAdded] = useState<readonly ExerciseCard[]>([]);
  const [phases, setPhases] = useState(state.phases ?? loaded.phases);
  const cards = new Map(
    [...loaded.cards, ...state.cards, ...added].map((card) => [card.slug, card] as const),
  );
  const know = (more: readonly ExerciseCard[]) => setAdded((known) => [...known, ...more]);
  const { items, live, stamps } = program;
  const open = (item: DraftItem): DraftItem => ({ ...item, side: item.side || 'affected' });
  const typist = {
    ...program,
    addAll: (more: readonly DraftItem[]) => program.addAll(more.map(open)),
  };
  const taken = state.values.optional ?? loaded.optional;
  const optional = new Set(typeof taken === 'string' ? [taken] : taken);
  const labels: Record<string, string> = { program: 'Exercises', name: 'Name', for: 'For whom' };
  for (const name of Object.keys(state.fields)) {
    const [key = '', field = ''] = name.split('.');
    const exercise = cards.get(live.find((item) => item.key === key)?.slug ?? '')?.name;
    if (exercise) labels[name] = `${exercise}, ${field}`;
    else if (field.startsWith('phase')) labels[name] = 'Phase';
  }
  return (
    <form ref={form} action={act} onInput={program.read} noValidate>
      {/* The first button is the one that Enter in a field presses: it must neither publish nor move anything. */}
      <button type="submit" name="do" value="draft" tabIndex={-1} aria-hidden="true" className="sr-only">
        Keep
      </button>
      <input type="hidden" name="id" value={loaded.id} />
      <input type="hidden" name="version" value={loaded.version} />
      <FormMessage
        refusal={state.refusal === 'invalid' ? undefined : (state.refusal ?? undefined)}
        saved={
          kept && state.refusal === null
            ? 'The draft is kept. Nobody else sees it until you publish it.'
            : undefined
        }
      />
      {state.refusal === 'invalid' ? (
        <ErrorSummary title="Not saved yet. Put these right:" errors={state.fields} labels={labels} />
      ) : null}
      <datalist id="finding-names">
        {loaded.findingNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={styles.page}>
        <div className={styles.column}>
          <Block id="exercises" title="Exercises" aside={`${items.length}`}>
            <TypeIt reasons={[]} episodeSide="" program={typist} onKnow={know} />
            <noscript>
              <TextInput name="addName" label="Add an exercise, by name" maxLength={100} />
              <Button type="submit" name="op" value="add" size="dense">
                Add it
              </Button>
            </noscript>
            <ol className={styles.items}>
              {items.map((item, at) => {
                const card = cards.get(item.slug);
                return card ? (
                  <ProtocolItemCard
                    key={`${item.key} ${stamps[item.key] ?? 0} ${state.attempt}`}
                    initial={item}
                    live={live.find((one) => one.key === item.key) ?? item}
                    card={card}
                    errors={state.fields}
                    phases={phases.length}
                    optional={optional.has(item.key)}
                    first={at === 0}
                    last={at === items.length - 1}
                    onMove={(verb) => program.move(verb, item.key, card.name)}
                  />
                ) : null;
              })}
            </ol>
          </Block>
        </div>
        <div className={styles.column}>
          <Block
            id="finish"
            title={loaded.published === 0 ? 'Draft' : `Next version, ${loaded.published + 1}`}
          >
            <div className={styles.acts}>
              <Button
                type="submit"
                name="do"
                value="publish"
                tone="primary"
                aria-disabled={pending || undefined}
              >
                {pending ? 'Saving…' : `Publish version ${loaded.published + 1}`}
              </Button>
              <Button type="submit" name="do" value="draft" aria-disabled={pending || undefined}>
                Keep as a draft
              </Button>
              <LinkButton href={`/library/protocols/${loaded.id}`} tone="quiet" prefetch={false}>
                Leave without saving
              </LinkButton>
            </div>
          </Block>
          <EditorHead loaded={loaded} state={state} />
          <Phases
            phases={phases}
            currentPhase={null}
            next={null}
            errors={state.fields}
            onChange={setPhases}
          />
        </div>
      </div>
      <p role="status" className="sr-only">
        {program.said}
      </p>
    </form>
  );
}
