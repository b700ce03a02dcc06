import { tenth } from './pain-line';
import type { AdherenceState } from './series';

type Box = { width: number; height: number; gap: number };

/** One path for all cells of a kind: a strip is three shapes however many days it has. */
export type AdherencePaths = { filled: string; outlined: string; unknown: string };

/** A caseload draws fifty of these alike: each cell of each place is written once. */
const cellsByBox = new Map<string, readonly Cell[]>();

type Cell = { full: string; half: string; edge: string; dot: string };

function cellsOf(count: number, box: Box): readonly Cell[] {
  const key = `${count} ${box.width} ${box.height} ${box.gap}`;
  const known = cellsByBox.get(key);
  if (known) return known;
  const pitch = (box.width + box.gap) / Math.max(1, count);
  const width = tenth(pitch - box.gap);
  const { height } = box;
  const made = Array.from({ length: count }, (_, place) => {
    const x = tenth(place * pitch);
    return {
      full: `M${x} 0h${width}v${height}h-${width}z`,
      half: `M${x} ${height / 2}h${width}v${height / 2}h-${width}z`,
      edge: `M${tenth(x + 0.5)} .5h${tenth(width - 1)}v${height - 1}h${tenth(1 - width)}z`,
      dot: `M${tenth(x + width / 2 - 1)} ${height - 3}h2v2h-2z`,
    };
  });
  cellsByBox.set(key, made);
  return made;
}

/** Cells of equal width with a gap between them, one a day, oldest first. Lengths in the drawing's own units. */
export function layoutAdherence(states: readonly AdherenceState[], box: Box): AdherencePaths {
  const cells = cellsOf(states.length, box);
  let [filled, outlined, unknown] = ['', '', ''];
  states.forEach((state, place) => {
    const cell = cells[place];
    if (!cell) return;
    if (state === 'done') filled += cell.full;
    else if (state === 'not-logged') unknown += cell.dot;
    else if (state === 'part' || state === 'told-not-done') outlined += cell.edge;
    if (state === 'part') filled += cell.half;
  });
  return { filled, outlined, unknown };
}

const words: Record<AdherenceState, string> = {
  done: 'done',
  part: 'done in part',
  'told-not-done': 'told us: not done',
  'not-logged': 'not logged',
  'nothing-due': 'nothing due',
};

/** "8 days done, 2 not logged": how often each state occurs, in a fixed order, none of them left out. */
export function adherenceWords(states: readonly AdherenceState[]): string {
  return (['done', 'part', 'told-not-done', 'not-logged', 'nothing-due'] as const)
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${count === 1 ? 'day' : 'days'} ${words[state]}`)
    .join(', ');
}
