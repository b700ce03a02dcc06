'use client';

import { createContext, useContext } from 'react';
import type { FieldErrors } from '@/lib/result';
import type { Values } from '../types';

export type Editor = {
  /** What the fields were drawn with. Native fields keep what is typed into them; this changes only with rows. */
  readonly start: Values;
  /** What stands in the fields now. */
  readonly live: Values;
  readonly errors: FieldErrors;
  /** Adds, removes or fills fields by their names. */
  readonly change: (by: (values: Values) => Values) => void;
  /** Fills fields in which something may already be typed: the sections are drawn anew with the values. */
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
