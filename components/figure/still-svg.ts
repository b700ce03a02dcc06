import { figureOf } from '@/clinical/figures/all-figures';
import type { Figure } from '@/clinical/figures/figure';
import { bodyIn } from '@/clinical/figures/timing';
import { tissuesOf } from '@/clinical/figures/tissues';
import { allViews } from './all-views';
import { coarsePathOf } from './coarse-path';
import { looks } from './inks';
import { drawArrows, drawScene, mirrorOf } from './scene';
import { fixed, type Ink, type Shape } from './shapes';
import { windowOf } from './window';

/**
 * Beside a name: square, few points. On a card: 4 by 3, finer, with the arrow. Start and end: all that a page of paper
 * or a contact sheet has room for, in the window of the whole loop.
 */
const stills = {
  small: { aspect: 1, gap: 1 / 34, line: 0.0133, left: ['crease', 'deep', 'over'] },
  card: { aspect: 4 / 3, gap: 1 / 110, line: 0.0075, left: ['deep', 'over'] },
  start: { aspect: null, gap: 1 / 140, line: 0.0066, left: ['deep', 'over'] },
  end: { aspect: null, gap: 1 / 140, line: 0.0066, left: ['deep', 'over'] },
} as const satisfies Record<
  string,
  { aspect: number | null; gap: number; line: number; left: readonly Ink[] }
>;
export type StillSize = keyof typeof stills;
type Side = 'left' | 'right';

const isSize = (word: string | undefined): word is StillSize => word !== undefined && word in stills;

/** A still as a file with one symbol, `f`; `look` is a size and a side. An exercise without a figure has an empty one. */
export function stillOf(slug: string, look: string): string {
  const figure = figureOf(slug);
  if (!figure) return file('>');
  const [size, side] = look.split('-');
  return stillSvg(figure, side === 'left' ? 'left' : 'right', isSize(size) ? size : 'small');
}

const file = (symbol: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="f"${symbol}</symbol></svg>`;

function keyOf({ thumb, end = 1 }: Figure, size: StillSize): number {
  if (size === 'start') return 0;
  return size === 'end' ? end : (thumb ?? end);
}

/**
 * One pose of an exercise, without a lens. It is shown by `use`, so that its colours are the tokens of the page it
 * stands in.
 */
export function stillSvg(figure: Figure, side: Side, size: StillSize = 'small'): string {
  const { aspect, gap, line, left } = stills[size];
  const key = keyOf(figure, size);
  const window = aspect === null ? windowOf(figure) : windowOf(figure, key, aspect);
  const view = allViews[figure.view];
  const plate = { figure, tissues: tissuesOf(figure) };
  const turn = mirrorOf(view, side, window);
  const shapes = drawScene(plate, view, bodyIn(figure, key), window);
  if (size === 'card' || size === 'end') shapes.push(...drawArrows(plate, view));
  const omitted: readonly Ink[] = left;
  const far = Math.max(window[2], window[3]);
  const inside = shapes
    .filter(({ ink }) => !omitted.includes(ink))
    .map((shape) => elementOf(shape, far * gap, far * line));
  return file(
    ` viewBox="${window.map(fixed).join(' ')}" overflow="hidden"><g paint-order="stroke" stroke-linejoin="round" stroke-linecap="round"${turn ? ` transform="${turn}"` : ''}>${inside.join('')}</g>`,
  );
}

function elementOf(shape: Shape, gap: number, unit: number): string {
  const { fill, stroke, width, opacity } = looks[shape.ink];
  const line = width > 0 ? ` stroke="${stroke}" stroke-width="${fixed(width * unit)}"` : '';
  const faint = opacity === undefined || opacity === 1 ? '' : ` opacity="${opacity}"`;
  return `<path fill="${fill}"${line}${faint} d="${coarsePathOf(shape, gap)}"/>`;
}
