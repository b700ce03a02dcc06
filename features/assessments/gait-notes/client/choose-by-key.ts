'use client';

import type { KeyboardEvent } from 'react';

/**
 * In a row of choices the first letter or figure of an answer chooses it (L, R, 2), beside the arrows that the
 * browser has. Everything else is left to the browser.
 */
export function chooseByKey(event: KeyboardEvent<HTMLElement>): void {
  const at = event.target;
  if (!(at instanceof HTMLInputElement) || at.type !== 'radio' || !at.form) return;
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  for (const other of at.form.elements) {
    if (!(other instanceof HTMLInputElement) || other.type !== 'radio' || other.name !== at.name) continue;
    if (!other.value.startsWith(key)) continue;
    event.preventDefault();
    other.focus();
    other.click();
    return;
  }
}
