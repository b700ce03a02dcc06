import { tenth } from './pain-line';
import type { AdherenceState } from './series';

type Box = { width: number; height: number; gap: number };

/** One path for all cells of a kind: a strip is three shapes however many days it has. */
export type AdherencePaths = { filled: string; outlined: string; unknown: string };

/** Cells of equal width with a gap between them, one a day, oldest first. Lengths in the drawing's own units. */
export function layoutAdherence(states: readonly AdherenceState[], box: Box): AdherencePaths {
  const pitch = states.length === 0 ? 0 : (box.width + box.gap) / states.length;
  const width = tenth(pitch - box.gap);
  const paths: AdherencePaths = { filled: '', outlined: '', unknown: '' };
  states.forEach((state, place) => {
    const x = tenth(place * pitch);
    const edge = `M${tenth(x + 0.5)} .5h${tenth(width - 1)}v${box.height - 1}h${tenth(1 - width)}z`;
    switch (state) {
      case 'done':
        paths.filled += `M${x} 0h${width}v${box.height}h-${width}z`;
        break;
      case 'part':
        paths.outlined += edge;
        paths.filled += `M${x} ${box.height / 2}h${width}v${box.height / 2}h-${width}z`;
        break;
      case 'told-not-done':
        paths.outlined += edge;
        break;
      case 'not-logged':
        paths.unknown += `M${tenth(x + width / 2 - 1)} ${box.height - 3}h2v2h-2z`;
        break;
      case 'nothing-due':
        break;
    }
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

/** "8 days done, 2 not logged": how often each state occurs, in a fixed order, none of them left out. */
export function adherenceWords(states: readonly AdherenceState[]): string {
  return (['done', 'part', 'told-not-done', 'not-logged', 'nothing-due'] as const)
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${count === 1 ? 'day' : 'days'} ${words[state]}`)
    .join(', ');
}
