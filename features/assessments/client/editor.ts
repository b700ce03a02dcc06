'use client';

import { createContext, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import type { FieldErrors } from '@/lib/result';
import type { Values } from '../types';
import { changedNames, type Live, pick } from './live';

export type Editor = {
  /** What the fields were drawn with. Native fields keep what is typed into them; this changes only with rows. */
  readonly start: Values;
  /** What stands in the fields now; `useLive` reads it. */
  readonly live: Live;
  readonly errors: FieldErrors;
  /** How often each field was filled from elsewhere; a part is drawn anew with its fields. */
  readonly drawn: Readonly<Record<string, number>>;
  /** Adds, removes or fills fields by their names. */
  readonly change: (by: (values: Values) => Values) => void;
  /** Fills fields in which something may already be typed: their parts are drawn anew with the values. */
  readonly fill: (by: (values: Values) => Values) => void;
  /** False in the page as the server sends it: what needs script is not offered before it runs. */
  readonly running: boolean;
};

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('A section of the assessment stands outside its form');
  return editor;
}

/** The fields as they stand whose names begin with one of these. Other fields draw nothing anew. */
export function useLive(...prefixes: readonly string[]): Values {
  const { live } = useEditor();
  const names = prefixes.join(' ');
  const part = useMemo(() => live.part(names.split(' ')), [live, names]);
  return useSyncExternalStore(part.subscribe, part.read, part.read);
}

/** The entries whose names begin with one of these, the same object while they hold the same. */
export function useOwn<T>(all: Readonly<Record<string, T>>, prefixes: readonly string[]) {
  const [own, setOwn] = useState(() => pick(all, prefixes));
  const now = pick(all, prefixes);
  if (changedNames(own, now).length === 0) return own;
  setOwn(now);
  return now;
}
