'use client';

import { useState } from 'react';
import { newId } from '@/lib/id';
import { rowKeys } from '../format';
import { useEditor } from './editor';

/**
 * The rows of one list with a spare one at the end, whose fields stand in the page from the start so that a row
 * can be added without script. `first` is the spare's key as the server made it.
 */
export function useRows(list: 'area' | 'pin' | 'gait' | 'run' | 'goal' | 'treat', first: string) {
  const { start, change, running } = useEditor();
  // Drawn anew, the section finds the first spare row used up: it is one of the list by now.
  const [spare, setSpare] = useState(() =>
    running && rowKeys(start, list).includes(first) ? newId() : first,
  );
  const keys = rowKeys(start, list).filter((key) => key !== spare);
  /** The spare row becomes one of the list, with these fields filled on top of what was typed. */
  const add = (fields: Record<string, string> = {}) => {
    const key = spare;
    const named = Object.entries(fields).map(([part, value]) => [`${list}.${key}.${part}`, value]);
    change((values) => ({ ...values, ...Object.fromEntries(named) }));
    setSpare(newId());
    return key;
  };
  return { keys, spare, add };
}
