'use client';

import { dropTyped, keepTyped, readTyped } from '@/lib/typed-store';
import type { Typing } from '../conflict/types';

/** Whose typing it is, in which draft, in which tab. */
export type TypingKey = { readonly user: string; readonly draft: string; readonly tab: string };

const lockOf = ({ user, draft, tab }: TypingKey) => `soleus-draft ${user} ${draft} ${tab}`;

const keyOf = ({ user, draft, tab }: TypingKey) => [user, draft, tab] as const;

export const keepTyping = (key: TypingKey, typing: Typing): Promise<boolean> => keepTyped(keyOf(key), typing);

export const forgetTyping = (key: TypingKey): Promise<void> => dropTyped(keyOf(key));

/** Says that this tab lives, until the answer is called. Its typing is nobody else's to restore so long. */
export function holdTab(key: TypingKey): () => void {
  const controller = new AbortController();
  let release = () => controller.abort();
  // Absent on an address without TLS: then a living tab cannot be told from a dead one.
  void navigator.locks
    ?.request(
      lockOf(key),
      { signal: controller.signal },
      () =>
        new Promise<void>((done) => {
          release = done;
        }),
    )
    .catch(() => undefined);
  return () => release();
}

async function livingTabs(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => name ?? []));
}

export type Abandoned = { readonly key: TypingKey; readonly typing: Typing };

/** What tabs that are gone (a crash, a power cut, a closed browser) left unsent, oldest first. */
export async function abandonedTyping(user: string, draft: string): Promise<Abandoned[]> {
  const [kept, living] = await Promise.all([readTyped(user, draft), livingTabs()]);
  return kept
    .flatMap(({ tab, value }): Abandoned[] => {
      const key = { user, draft, tab };
      return isTyping(value) && !living.has(lockOf(key)) ? [{ key, typing: value }] : [];
    })
    .sort((one, other) => (one.typing.at < other.typing.at ? -1 : 1));
}

const isFields = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

/** An older build may have kept something else. */
function isTyping(value: unknown): value is Typing {
  if (typeof value !== 'object' || value === null) return false;
  const { version, base, typed, at } = { version: null, base: null, typed: null, at: null, ...value };
  return typeof version === 'number' && typeof at === 'string' && isFields(base) && isFields(typed);
}
