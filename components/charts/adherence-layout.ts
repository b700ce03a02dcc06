import { tenth } from './pain-line';
import type { AdherenceState } from './series';

/** Lengths in the drawing's own units: a day's cell with the gap behind it, and the dot of a day not logged. */
export type StripBox = {
  readonly cell: number;
  readonly gap: number;
  readonly height: number;
  readonly dot: number;
};

/**
 * One path for all cells of a kind, however many days there are. `done`, `part` and `unknown` are strokes along
 * whole runs, which the style sheet's dashes cut into cells and dots: a caseload sends fifty strips.
 */
export type AdherencePaths = { done: string; part: string; told: string; unknown: string };

/** How wide a strip of so many days is: the last cell has no gap behind it. */
export const stripWidth = (days: number, { cell, gap }: StripBox): number =>
  Math.max(0, days * (cell + gap) - gap);

/** Cells of equal width with a gap between them, one a day, oldest first. */
export function layoutAdherence(states: readonly AdherenceState[], box: StripBox): AdherencePaths {
  const { cell, gap, height, dot } = box;
  const pitch = cell + gap;
  const paths = { done: '', part: '', told: '', unknown: '' };
  let start = 0;
  states.forEach((state, place) => {
    const x = place * pitch;
    if (state === 'part' || state === 'told-not-done')
      paths.told += `M${tenth(x + 0.5)} .5h${tenth(cell - 1)}v${height - 1}h${tenth(1 - cell)}z`;
    if (state === states[place + 1]) return;
    const [from, length] = [start * pitch, place - start];
    start = place + 1;
    if (state === 'done') paths.done += `M${tenth(from)} ${height / 2}h${tenth(length * pitch + cell)}`;
    if (state === 'part') paths.part += `M${tenth(from)} ${height * 0.75}h${tenth(length * pitch + cell)}`;
    if (state === 'not-logged')
      paths.unknown += `M${tenth(from + (cell - dot) / 2)} ${height - 2}h${tenth(length * pitch + dot)}`;
  });
  return paths;
}

const words: Record<AdherenceState, string> = {
  done: 'done',
  part: 'done in part',
  'told-not-done': 'told us: not done',
  'not-logged': 'not logged',
  'nothing-due': 'nothing due',
};

const inOrder = ['done', 'part', 'told-not-done', 'not-logged', 'nothing-due'] as const;

/** "8 days done, 2 not logged": how often each state occurs, in a fixed order, none of them left out. */
export function adherenceWords(states: readonly AdherenceState[]): string {
  const counts = { done: 0, part: 0, 'told-not-done': 0, 'not-logged': 0, 'nothing-due': 0 };
  for (const state of states) counts[state] += 1;
  return inOrder
    .flatMap((state) =>
      counts[state] > 0 ? `${counts[state]} ${counts[state] === 1 ? 'day' : 'days'} ${words[state]}` : [],
    )
    .join(', ');
}
