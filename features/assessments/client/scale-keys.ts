import type { KeyboardEvent } from 'react';

/**
 * Digits answer the scale that has the focus, T is ten; y and n answer a yes or no. The focus stays in the group, so
 * that the next Tab leads to the next question.
 */
export function scaleByKey(event: KeyboardEvent<HTMLElement>): void {
  const at = event.target;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(at instanceof HTMLInputElement) || at.type !== 'radio' || !at.form) return;
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

function radiosOf({ form, name }: HTMLInputElement): HTMLInputElement[] {
  return [...(form?.elements ?? [])].filter(
    (one): one is HTMLInputElement =>
      one instanceof HTMLInputElement && one.type === 'radio' && one.name === name,
  );
}
