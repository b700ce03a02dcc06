'use client';

import { type KeyboardEvent, useEffect, useRef, useState, useTransition } from 'react';
import { ExerciseThumb } from '@/components/figure/exercise-thumb';
import { SearchInput, Select } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { searchLibrary } from '../actions';
import type { BuilderFlag, ExerciseCard, Found, Reason } from '../types';
import styles from './finder.module.css';
import { FoundFlags } from './item-flags';

/** So long after the last key the server is asked. */
const PAUSE_MS = 160;

/** The library beside the program. It is searched on the server, and only what is shown comes here. */
export function Finder({
  found: given,
  reasons,
  episodeSide,
  chosen,
  flags,
  wanted,
  onAdd,
}: {
  found: Found;
  reasons: readonly Reason[];
  episodeSide: string;
  chosen: ReadonlySet<string>;
  flags: readonly BuilderFlag[];
  /** The finding that was chosen last, and how often one was. */
  wanted: { readonly code: string; readonly turn: number } | null;
  onAdd: (card: ExerciseCard, because: readonly Reason[]) => void;
}) {
  const [found, setFound] = useState(given);
  const [searching, startSearch] = useTransition();
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<number>(undefined);
  const turn = useRef(0);
  /** The answer to what was typed last is still on its way. */
  const waiting = useRef(false);
  const wantsFirst = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Enter before the answer means the first of the answer, not of what stands there now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when an answer is drawn
  useEffect(() => {
    if (!wantsFirst.current) return;
    wantsFirst.current = false;
    (results().find((button) => button.dataset.chosen === undefined) ?? results()[0])?.focus();
  }, [found]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a finding is chosen
  useEffect(() => {
    if (!wanted) return;
    for (const [name, value] of Object.entries({ find: '', findFinding: wanted.code, findKnee: '' })) {
      const field = box.current?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
      if (field) field.value = value;
    }
    wantsFirst.current = true;
    find(0);
  }, [wanted]);

  const typed = (name: string) =>
    box.current?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
  /** What the form says of the patient: the search orders by it. */
  const ground = () => {
    const form = box.current?.closest('form');
    const values = form ? new FormData(form) : new FormData();
    const all = (name: string) => values.getAll(name).filter((one) => typeof one === 'string');
    return {
      side: episodeSide,
      equipment: all('equipmentAsked').length === 0 ? null : all('equipment'),
      findings: all('standing'),
    };
  };
  const find = (pause: number) => {
    clearTimeout(timer.current);
    waiting.current = true;
    turn.current += 1;
    const asked = turn.current;
    timer.current = window.setTimeout(() => {
      const search = { text: typed('find'), finding: typed('findFinding'), knee: typed('findKnee') };
      startSearch(async () => {
        // Without a connection the list stays as it is; the page, and what is typed in it, must not go.
        const answer = await searchLibrary(search, ground()).catch(() => null);
        // A slow answer to an older question is not shown.
        if (asked !== turn.current) return;
        waiting.current = false;
        if (answer) setFound(answer);
      });
    }, pause);
  };
  const results = () =>
    [...(box.current?.querySelectorAll<HTMLButtonElement>('button[name="op"]') ?? [])].filter((button) =>
      button.value.startsWith('add:'),
    );
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const inSearch = event.target instanceof HTMLInputElement && event.target.name === 'find';
    const onResult = event.target instanceof HTMLButtonElement;
    if (event.key === 'Enter' && inSearch) event.preventDefault();
    if (!(event.key === 'ArrowDown' || event.key === 'ArrowUp' || (event.key === 'Enter' && inSearch)))
      return;
    if (!inSearch && !onResult) return;
    event.preventDefault();
    if (inSearch && waiting.current) {
      wantsFirst.current = true;
      return;
    }
    const all = results();
    const at = event.target instanceof HTMLButtonElement ? all.indexOf(event.target) : -1;
    const next = event.key === 'ArrowUp' ? at - 1 : at + 1;
    if (next < 0) box.current?.querySelector<HTMLInputElement>('[name="find"]')?.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  };
  const because = found.outside
    ? []
    : reasons.filter((one) => one.code !== '' && one.code === found.search.finding && one.normalOn === null);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the controls inside
    <div ref={box} onInput={() => find(PAUSE_MS)} onKeyDown={step}>
      <Block id="library" title="Library" aside={`${found.cards.length} of ${found.count}`}>
        <div className={styles.fields}>
          <SearchInput
            name="find"
            label="Find by name, muscle, kit or finding"
            defaultValue={given.search.text}
            maxLength={100}
          />
          <div className={styles.pair}>
            <Select
              name="findFinding"
              label="Treats the finding"
              blank="any finding"
              defaultValue={given.search.finding}
              choices={[
                ...new Map(
                  reasons.flatMap((one) => (one.code === '' ? [] : [[one.code, one.label] as const])),
                ),
              ].map(([value, label]) => ({
                value,
                label,
              }))}
            />
            <Select
              name="findKnee"
              label="Knee"
              blank="any angle"
              defaultValue={given.search.knee}
              choices={[
                { value: 'extended', label: 'straight' },
                { value: 'flexed', label: 'bent' },
                { value: 'mixed', label: 'straight and bent' },
              ]}
            />
          </div>
          <noscript>
            <Button type="submit" name="op" value="find">
              Find
            </Button>
          </noscript>
        </div>
        {found.outside ? <p className={styles.outside}>Outside the chosen finding and angle:</p> : null}
        <ul className={styles.results} aria-busy={searching}>
          {found.cards.map((card) => (
            <Result
              key={card.slug}
              card={card}
              why={found.why[card.slug]}
              chosen={chosen.has(card.slug)}
              flags={flags}
              reasons={reasons}
              onAdd={() => onAdd(card, because)}
            />
          ))}
        </ul>
        {found.count === 0 ? (
          <p className={styles.none}>No exercise fits. Try a shorter word, or any finding and any angle.</p>
        ) : null}
        <p role="status" className="sr-only">
          {found.count} {found.count === 1 ? 'exercise' : 'exercises'} found
        </p>
      </Block>
    </div>
  );
}

function Result({
  card,
  why,
  chosen,
  flags,
  reasons,
  onAdd,
}: {
  card: ExerciseCard;
  /** Why it is proposed for the chosen finding. */
  why: string | undefined;
  chosen: boolean;
  flags: readonly BuilderFlag[];
  reasons: readonly Reason[];
  onAdd: () => void;
}) {
  return (
    <li className={styles.result}>
      <ExerciseThumb slug={card.slug} />
      <div className={styles.words}>
        <b>{card.name}</b>
        <span className={styles.tissue}>
          {card.targets}
          {card.knee ? (
            <>
              {' · '}
              <b>{card.knee}</b>
            </>
          ) : null}
        </span>
        <span className={styles.sub}>
          {card.kit} · {card.usual}
        </span>
        {why ? <span className={styles.why}>{why}</span> : null}
        {chosen ? <span className={styles.in}>in the program</span> : null}
        <FoundFlags card={card} flags={flags} reasons={reasons} />
      </div>
      <Button
        type="submit"
        name="op"
        value={`add:${card.slug}`}
        size="dense"
        aria-label={`Add ${card.name}`}
        data-chosen={chosen || undefined}
        onClick={(press) => {
          press.preventDefault();
          onAdd();
        }}
      >
        Add
      </Button>
    </li>
  );
}
