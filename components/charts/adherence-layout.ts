import { tenth } from './pain-line';
import type { AdherenceDay } from './series';

export type AdherenceMark = { on: string; x: number; width: number; state: AdherenceDay['state'] };

/** Cells of equal width with a gap between them, one a day, oldest first. Lengths in the drawing's own units. */
export function layoutAdherence(
  days: readonly AdherenceDay[],
  size: { width: number; gap: number },
): AdherenceMark[] {
  const pitch = days.length === 0 ? 0 : (size.width + size.gap) / days.length;
  return days.map((day, place) => ({
    on: day.on,
    state: day.state,
    x: tenth(place * pitch),
    width: tenth(pitch - size.gap),
  }));
}

const words: Record<AdherenceDay['state'], string> = {
  done: 'done',
  part: 'done in part',
  'told-not-done': 'told us: not done',
  'not-logged': 'not logged',
  'nothing-due': 'nothing due',
};

/** "8 days done, 2 not logged": how often each state occurs, in a fixed order, none of them left out. */
export function adherenceWords(days: readonly AdherenceDay[]): string {
  return (['done', 'part', 'told-not-done', 'not-logged', 'nothing-due'] as const)
    .map((state) => ({ state, count: days.filter((day) => day.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${count === 1 ? 'day' : 'days'} ${words[state]}`)
    .join(', ');
}
