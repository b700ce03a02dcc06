'use client';

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { saveDraft } from '../actions';
import type { SaveState, Values } from '../types';
import { fieldsOf } from './fields';

const PAUSE_MS = 600;
const RETRY_MS = 4_000;
const LONGEST_RETRY_MS = 60_000;

export type Phase = 'still' | 'typing' | 'saving' | 'offline' | 'failed';

type Held = {
  version: number;
  dirty: boolean;
  /** Sent, but no answer came: it is sent again word for word, so that the server can tell a repeat. */
  unsure: FormData | null;
  running: Promise<boolean> | null;
  timer: number | undefined;
  wait: number;
};

/**
 * Saves a draft's form quietly: a pause after typing, one send at a time, again by itself when the network fails.
 * What is typed stays in the fields whatever happens; “saved” is said only of what the server committed.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  first: SaveState,
  /** Told of each save that the server committed, with the fields that it was sent. */
  onSaved: (version: number, sent: Values) => void,
) {
  const [state, setState] = useState(first);
  const [phase, setPhase] = useState<Phase>('still');
  const latest = useRef(first);
  const held = useRef<Held>({
    version: first.version,
    dirty: false,
    unsure: null,
    running: null,
    timer: undefined,
    wait: RETRY_MS,
  });

  const send = useCallback(async (): Promise<boolean> => {
    const now = held.current;
    const data = now.unsure ?? snapshot(form.current, now.version);
    if (!data) return false;
    if (!now.unsure) now.dirty = false;
    setPhase('saving');
    try {
      const answer = await saveDraft(latest.current, data);
      const saved = answer.refusal === null;
      Object.assign(now, {
        unsure: null,
        wait: RETRY_MS,
        version: answer.version,
        dirty: now.dirty || !saved,
      });
      latest.current = answer;
      if (saved) onSaved(answer.version, fieldsOf(data));
      // The same object while there is no fault: the fields of the form are not drawn anew by each save.
      setState((before) =>
        noFault(before) && noFault(answer) ? { ...answer, fields: before.fields } : answer,
      );
      setPhase(saved && now.dirty ? 'typing' : 'still');
      return saved;
    } catch {
      now.unsure = data;
      setPhase(navigator.onLine ? 'failed' : 'offline');
      return false;
    }
  }, [form, onSaved]);

  const flush = useCallback(async (): Promise<boolean> => {
    const now = held.current;
    window.clearTimeout(now.timer);
    while (now.running) await now.running;
    const repeats = now.unsure !== null;
    now.running = send();
    const saved = await now.running;
    now.running = null;
    // The repeat went through; what was typed since then follows.
    if (saved && repeats && now.dirty) return flush();
    if (now.unsure) {
      now.timer = window.setTimeout(() => void flush(), now.wait);
      now.wait = Math.min(now.wait * 2, LONGEST_RETRY_MS);
    } else if (saved && now.dirty) {
      now.timer = window.setTimeout(() => void flush(), PAUSE_MS);
    }
    return saved;
  }, [send]);

  const typed = useCallback(() => {
    const now = held.current;
    now.dirty = true;
    // A conflict waits for its choice: sending again would only be refused again.
    if (now.unsure || latest.current.refusal === 'conflict') return;
    if (!now.running) setPhase('typing');
    window.clearTimeout(now.timer);
    now.timer = window.setTimeout(() => void flush(), PAUSE_MS);
  }, [flush]);

  useEffect(() => {
    const now = held.current;
    const again = () => {
      if (now.unsure) void flush();
    };
    const stay = (event: BeforeUnloadEvent) => {
      if (now.dirty || now.unsure) event.preventDefault();
    };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', stay);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', stay);
    };
  }, [flush]);

  // Leaving by a link: when a layout effect ends, the form still stands.
  useLayoutEffect(() => {
    const now = held.current;
    return () => {
      window.clearTimeout(now.timer);
      if (now.dirty && !now.unsure && latest.current.refusal === null) void send();
    };
  }, [send]);

  /** Sends what stands here on top of that version: after a conflict was settled, after a crash. */
  const sendOn = useCallback(
    (version: number) => {
      Object.assign(held.current, { version, dirty: true, unsure: null });
      void flush();
    },
    [flush],
  );

  return { state, phase, typed, flush, sendOn };
}

const noFault = ({ fields }: SaveState): boolean => Object.keys(fields).length === 0;

function snapshot(form: HTMLFormElement | null, version: number): FormData | null {
  if (!form) return null;
  const data = new FormData(form);
  data.set('version', String(version));
  return data;
}
