import type { KeyboardEvent } from 'react';

/** 1, 2 and 3 answer the question that has the focus and go on: to its side after a yes or not sure, else to the next. */
export function answerByKey(event: KeyboardEvent<HTMLElement>): void {
  const at = event.target;
  const place = ['1', '2', '3'].indexOf(event.key);
  if (place < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(at instanceof HTMLInputElement) || at.type !== 'radio') return;
  const radios = radiosIn(event.currentTarget);
  const chosen = radios.filter((one) => one.name === at.name && one.value !== '')[place];
  if (!chosen) return;
  event.preventDefault();
  chosen.click();
  const names = [...new Set(radios.map((one) => one.name))];
  const asksSide = chosen.value === 'yes' || chosen.value === 'not-sure';
  const next = names
    .slice(names.indexOf(at.name) + 1)
    .find((name) => name.endsWith('.answer') || (asksSide && name === at.name.replace(/answer$/, 'side')));
  const group = radios.filter((one) => one.name === next);
  (group.find((one) => one.checked) ?? group[0] ?? chosen).focus();
}

/** The radios that can be seen: those inside a folded part are passed over. */
const radiosIn = (box: HTMLElement): HTMLInputElement[] =>
  [...box.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter((one) => one.checkVisibility());
