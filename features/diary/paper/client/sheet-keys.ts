import { outcomeSigns } from '../format';
import type { Outcome } from '../types';

/** What a key asks of the sheet. `goesOn`: to the next field that is asked for. */
export type SheetKey =
  | { readonly kind: 'move'; readonly down: -1 | 0 | 1; readonly across: -1 | 0 | 1 }
  | { readonly kind: 'put'; readonly text: string; readonly goesOn: boolean }
  | { readonly kind: 'fill' }
  | { readonly kind: 'save' };

const MOVES: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const TICKS: Readonly<Record<string, Outcome>> = {
  d: 'done',
  x: 'done',
  ' ': 'done',
  '1': 'done',
  p: 'part',
  '/': 'part',
  '2': 'part',
  n: 'not-done',
  '-': 'not-done',
  '3': 'not-done',
};

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a press means in a cell of ticks or of pain (`text`: what stands in it; `selected`: all of that would be
 * replaced). Null leaves the key to the browser. One key ticks and goes on to the next day. In pain a 1 waits, since
 * a 0 may follow; what makes no score stays to be put right.
 */
export function sheetKey(
  press: Press,
  cell: { readonly kind: 'tick' | 'pain'; readonly text: string; readonly selected: boolean },
): SheetKey | null {
  const { key } = press;
  if (key === 'Enter') return press.ctrlKey || press.metaKey ? { kind: 'save' } : null;
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const move = MOVES[key];
  if (move) return { kind: 'move', down: move[0], across: move[1] };
  if (key === 'Backspace' || key === 'Delete') return { kind: 'put', text: '', goesOn: false };
  return cell.kind === 'tick' ? tickKey(key) : painKey(key, cell.selected ? '' : cell.text);
}

function tickKey(key: string): SheetKey | null {
  const pressed = key.toLowerCase();
  if (pressed === 'a') return { kind: 'fill' };
  const tick = TICKS[pressed];
  return tick ? { kind: 'put', text: outcomeSigns[tick], goesOn: true } : null;
}

function painKey(key: string, before: string): SheetKey | null {
  if (!/^\d$/.test(key)) return null;
  const text = before + key;
  // A second digit that makes more than ten is shown and refused, rather than taken for another score.
  return { kind: 'put', text, goesOn: text !== '1' && isScore(text) };
}

/** Blank is missing, and right. */
export const isScore = (text: string): boolean => /^([0-9]|10)?$/.test(text.trim());

/** The field in that direction, over those where nothing can be told; null at the edge. */
export function fieldFrom(
  field: HTMLInputElement,
  { down, across }: { down: number; across: number },
): HTMLInputElement | null {
  const table = field.closest('table');
  const [row, column] = [Number(field.dataset.row), Number(field.dataset.column)];
  for (let step = 1; step < 200; step += 1) {
    const [at, on] = [row + down * step, column + across * step];
    if (at < 0 || on < 0 || !table?.querySelector(`[data-row="${at}"]`) || on > 13) return null;
    const found = table.querySelector<HTMLInputElement>(`input[data-row="${at}"][data-column="${on}"]`);
    if (found) return found;
  }
  return null;
}

/** The next field to key in after this one: of its row, asked for; then the first of the rows below. */
export function fieldAfter(field: HTMLInputElement): HTMLInputElement | null {
  const all = [...(field.closest('table')?.querySelectorAll<HTMLInputElement>('input[data-asked]') ?? [])];
  const at = (one: HTMLInputElement) => Number(one.dataset.row) * 14 + Number(one.dataset.column);
  return all.filter((one) => at(one) > at(field)).sort((one, other) => at(one) - at(other))[0] ?? null;
}
