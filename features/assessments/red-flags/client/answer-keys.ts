import type { KeyboardEvent } from 'react';

/** What a letter answers, where the question has that answer. */
const LETTERS: Readonly<Record<string, string>> = { y: 'yes', n: 'no', l: 'left', r: 'right', b: 'both' };

/**
 * 1, 2 and 3 (or y and n, l, r and b) answer the question that has the focus and go on: to its side after a yes or not
 * sure, else to the next question.
 */
export function answerByKey(event: KeyboardEvent<HTMLElement>): void {
  const at = event.target;
  const place = ['1', '2', '3'].indexOf(event.key);
  const letter = LETTERS[event.key.toLowerCase()];
  if ((place < 0 && letter === undefined) || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(at instanceof HTMLInputElement) || at.type !== 'radio') return;
  const box = event.currentTarget;
  const answers = radiosIn(box).filter((one) => one.name === at.name && one.value !== '');
  const chosen = place < 0 ? answers.find((one) => one.value === letter) : answers[place];
  if (!chosen) return;
  event.preventDefault();
  chosen.click();
  // Only now: the side shows once the answer asks for it.
  const radios = radiosIn(box);
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
