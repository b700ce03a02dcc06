'use client';

import { useCallback, useEffect, useMemo, useRef } from 'react';
import { newId } from '@/lib/id';
import { sameContent } from '../conflict/format';
import type { Typing } from '../conflict/types';
import type { Values } from '../types';
import { forgetTyping, holdTab, keepTyping, type TypingKey } from './draft-store';

/**
 * Keeps in this browser what is typed and not yet acknowledged: one write at a time, the newest wins. What the
 * server acknowledged is kept no longer.
 */
export function useTyping(user: string, draft: string, version: number, values: Values) {
  const key = useMemo((): TypingKey => ({ user, draft, tab: newId() }), [user, draft]);
  const base = useRef({ version, values });
  const latest = useRef<Typing | null>(null);
  const writing = useRef<Promise<unknown> | null>(null);

  useEffect(() => holdTab(key), [key]);

  const write = useCallback(() => {
    if (writing.current) return;
    const drain = async () => {
      for (let last: Typing | null | undefined; last !== latest.current; ) {
        last = latest.current;
        await (last ? keepTyping(key, last) : forgetTyping(key));
      }
      writing.current = null;
    };
    writing.current = drain();
  }, [key]);

  /** To be told of every change of the form. */
  const note = useCallback(
    (typed: Values) => {
      const at = new Date().toISOString();
      latest.current = { version: base.current.version, base: base.current.values, typed, at };
      write();
    },
    [write],
  );

  /** The server has these values from now on; `standing` is what the form holds now. */
  const acknowledge = useCallback(
    (saved: number, sent: Values, standing: Values) => {
      base.current = { version: saved, values: sent };
      if (sameContent(sent, standing)) {
        latest.current = null;
        write();
      } else {
        note(standing);
      }
    },
    [note, write],
  );

  /** From what the form's next change is counted: what is stored, after both versions were brought together. */
  const rebase = useCallback((stored: number, from: Values) => {
    base.current = { version: stored, values: from };
  }, []);

  return { key, base, note, acknowledge, rebase };
}
