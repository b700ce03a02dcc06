import type { KeyboardEvent } from 'react';

/**
 * Digits answer the scale that has the focus, T is ten; y and n answer a yes or no. The focus stays in the group, so
 * that the next Tab leads to the next question.
 */
export function scaleByKey(event: KeyboardEvent<HTMLElement>): void {
  const at = event.target;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(at instanceof HTMLInputElement) || at.type !== 'radio') return;
  const key = event.key.toLowerCase();
  const wanted =
    key === 't' ? '10' : key === 'y' ? 'yes' : key === 'n' ? 'no' : /^\d$/.test(key) ? key : null;
  if (wanted === null) return;
  const radio = radiosOf(at).find((one) => one.value === wanted);
  if (!radio) return;
  event.preventDefault();
  radio.click();
  radio.focus();
}

/** From the group alone: a walk through all fields of a long form would be felt at each key. */
const radiosOf = (at: HTMLInputElement): HTMLInputElement[] => [
  ...(at.closest('[role="radiogroup"]')?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []),
];
