'use client';

import { once, useLoaded } from '../../client/loaded';

/** Seldom something is left, so a script of its own. */
const loadFields = once(() => import('./left-fields'));

/** What this browser still holds of a draft that has been signed since, once its script has come. */
export function LeftTyping({ user, draft }: { user: string; draft: string }) {
  const Fields = useLoaded(loadFields)?.LeftFields;
  return Fields ? <Fields user={user} draft={draft} /> : null;
}
