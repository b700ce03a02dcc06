'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { differences, merged, sameContent } from '../conflict/format';
import type { Choices, Difference } from '../conflict/types';
import type { SaveState, Stored, Values } from '../types';
import { type Abandoned, abandonedTyping, forgetTyping } from './draft-store';
import { formFields } from './fields';
import type { useTyping } from './typing';

/** What the page did by itself with what was typed, to be told. */
export type Brought =
  | { readonly kind: 'restored'; readonly at: string; readonly fields: readonly Difference[] }
  | { readonly kind: 'joined'; readonly stored: Stored; readonly fields: readonly Difference[] };

type Parts = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly state: SaveState;
  readonly typing: ReturnType<typeof useTyping>;
  /** Fills the form with these values, then does what follows. */
  readonly draw: (values: Values, then: () => void) => void;
  /** Sends what stands in the form on top of that version. */
  readonly sendOn: (version: number) => void;
};

/**
 * Brings together what was typed and what is stored: what a tab left when it was gone, and what another tab or a
 * colleague stored meanwhile. What only one of the two changed is taken as it is; what both changed is asked.
 */
export function useReconcile({ form, state, typing, draw, sendOn }: Parts) {
  const [brought, setBrought] = useState<Brought | null>(null);
  const waiting = useRef<readonly Abandoned[]>([]);
  const stored = state.refusal === 'conflict' ? (state.stored ?? null) : null;

  const settle = useCallback(
    (now: Stored, values: Values) => {
      typing.rebase(now.version, now.values);
      typing.note(values);
      draw(values, () => sendOn(now.version));
    },
    [typing, draw, sendOn],
  );

  const versionsOn = useCallback(
    (now: Stored, mine: Values) => ({ base: typing.base.current.values, mine, theirs: now.values }),
    [typing],
  );

  /** Takes up what the next tab that is gone left; the version it began from tells the server of any conflict. */
  const restoreNext = useCallback(() => {
    const [next, ...rest] = waiting.current;
    if (!next || !form.current) return;
    waiting.current = rest;
    const { key, typing: left } = next;
    const standing = formFields(form.current);
    if (sameContent(left.typed, left.base) || sameContent(left.typed, standing)) {
      void forgetTyping(key);
      restoreNext();
      return;
    }
    const fields = differences({ base: left.base, mine: left.typed, theirs: left.base });
    setBrought({ kind: 'restored', at: left.at, fields });
    typing.rebase(left.version, left.base);
    typing.note(left.typed);
    void forgetTyping(key);
    draw(left.typed, () => sendOn(left.version));
  }, [form, typing, draw, sendOn]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes to life
  useEffect(() => {
    void abandonedTyping(typing.key.user, typing.key.draft).then((found) => {
      waiting.current = found;
      restoreNext();
    });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer of the server
  useEffect(() => {
    if (!form.current) return;
    if (!stored) {
      if (state.savedAt && state.refusal === null) restoreNext();
      return;
    }
    const versions = versionsOn(stored, formFields(form.current));
    const together = merged(versions, {});
    if (!together) return;
    const fields = differences(versions).filter((one) => one.changedBy === 'theirs');
    if (fields.length > 0) setBrought({ kind: 'joined', stored, fields });
    settle(stored, together);
  }, [state]);

  /** Stores what was chosen; false while something that both changed is not chosen. */
  const choose = useCallback(
    (choices: Choices): boolean => {
      if (!stored || !form.current) return true;
      const together = merged(versionsOn(stored, formFields(form.current)), choices);
      if (together) settle(stored, together);
      return together !== null;
    },
    [stored, form, versionsOn, settle],
  );

  const open = useCallback(
    (live: Values) => (stored ? differences(versionsOn(stored, live)) : []),
    [stored, versionsOn],
  );

  return { brought, forget: () => setBrought(null), stored, open, choose };
}
