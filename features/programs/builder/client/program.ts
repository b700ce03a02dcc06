'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { SaidDose } from '@/clinical/dose/shorthand-words';
import { formValues } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { addItem, changedBy, moveItem, placeItem } from '../arrange/format';
import { readDraft } from '../format';
import type { DraftItem, ExerciseCard, Reason } from '../types';

type Step = { readonly items: readonly DraftItem[]; readonly words: string };

/**
 * The list of exercises while it is written. What is typed lives in the fields; only the list, and what changes a
 * field from outside, is kept here. Every step can be taken back.
 */
export function useProgram(form: RefObject<HTMLFormElement | null>, start: readonly DraftItem[]) {
  const [items, setItems] = useState(start);
  const [live, setLive] = useState(start);
  /** Counts up where a field is changed from outside: the fields of that item are then drawn anew. */
  const [stamps, setStamps] = useState<Readonly<Record<string, number>>>({});
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [said, setSaid] = useState('');

  const typed = (): DraftItem[] =>
    form.current ? readDraft(formValues(new FormData(form.current))) : [...items];
  const read = () => setLive(typed());
  // The fields of a new item exist only once it is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read when the list of items changes
  useEffect(read, [items, stamps]);

  const show = (next: readonly DraftItem[], now: readonly DraftItem[], words: string) => {
    const same = (item: DraftItem) =>
      JSON.stringify(now.find((one) => one.key === item.key)) === JSON.stringify(item);
    const redrawn = next.filter((item) => !same(item)).map((item) => item.key);
    setStamps((known) => ({
      ...known,
      ...Object.fromEntries(redrawn.map((key) => [key, (known[key] ?? 0) + 1])),
    }));
    setItems(next);
    setSaid(words);
  };
  const step = (words: string, change: (now: readonly DraftItem[]) => readonly DraftItem[]) => {
    const now = typed();
    setSteps((known) => [...known.slice(-49), { items: now, words }]);
    show(change(now), now, words);
  };

  return {
    items,
    live,
    stamps,
    said,
    read,
    last: steps.at(-1)?.words ?? null,
    add: (card: ExerciseCard, given: Parameters<typeof addItem>[3]) =>
      step(`Added: ${card.name}`, (now) => addItem(now, card, newId(), given)),
    addAll: (more: readonly DraftItem[]) =>
      step(`Added: ${more.length === 1 ? '1 exercise' : `${more.length} exercises`}`, (now) => [
        ...now,
        ...more,
      ]),
    move: (verb: 'up' | 'down' | 'remove', key: string, name: string) =>
      step(verb === 'remove' ? `Removed: ${name}` : `Moved ${verb}: ${name}`, (now) =>
        moveItem(now, verb, key),
      ),
    place: (key: string, before: string, name: string) =>
      step(`Moved: ${name}`, (now) =>
        placeItem(
          now,
          key,
          now.findIndex((item) => item.key === before),
        ),
      ),
    say: (keys: readonly string[], said: SaidDose) =>
      step(`Changed: ${keys.length === 1 ? '1 exercise' : `${keys.length} exercises`}`, (now) =>
        now.map((item) => (keys.includes(item.key) ? changedBy(item, said) : item)),
      ),
    because: (key: string, reason: Reason) =>
      step(`Because of ${reason.label}`, (now) =>
        now.map((item) =>
          item.key === key ? { ...item, because: [...new Set([...item.because, reason.id])] } : item,
        ),
      ),
    replace: (key: string, next: readonly DraftItem[], words: string) =>
      step(words, (now) => now.flatMap((item) => (item.key === key ? next : [item]))),
    undo: () => {
      const back = steps.at(-1);
      if (!back) return;
      setSteps(steps.slice(0, -1));
      show(back.items, typed(), `Taken back: ${back.words}`);
    },
  };
}

export type Program = ReturnType<typeof useProgram>;
