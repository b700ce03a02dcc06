import { figureOf } from '@/clinical/figures/all-figures';
import type { Figure } from '@/clinical/figures/figure';
import { bodyIn } from '@/clinical/figures/timing';
import { tissuesOf } from '@/clinical/figures/tissues';
import { allViews } from './all-views';
import { coarsePathOf } from './coarse-path';
import { looks } from './inks';
import { drawArrows, drawScene, mirrorOf, windowOf } from './scene';
import type { Ink, Shape } from './shapes';

/** Beside a name: square, few points. On a card: 4 by 3, finer, with the arrow. */
const stills = {
  small: { aspect: 1, gap: 1 / 34, line: 0.0133, left: ['crease', 'deep', 'over'] },
  card: { aspect: 4 / 3, gap: 1 / 110, line: 0.0075, left: ['deep', 'over'] },
} as const satisfies Record<string, { aspect: number; gap: number; line: number; left: readonly Ink[] }>;
export type StillSize = keyof typeof stills;
type Side = 'left' | 'right';

/** A still as a file with one symbol, `f`. An exercise without a figure has an empty one. */
export function stillOf(slug: string, look: string): string {
  const figure = figureOf(slug);
  if (!figure) return file('');
  return stillSvg(
    figure,
    look.endsWith('left') ? 'left' : 'right',
    look.startsWith('card') ? 'card' : 'small',
  );
}

const file = (symbol: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="f"${symbol}</symbol></svg>`;

/**
 * The telling pose of an exercise, without a lens. It is shown by `use`, so that its colours are the tokens of the page
 * it stands in.
 */
export function stillSvg(figure: Figure, side: Side, size: StillSize = 'small'): string {
  const { aspect, gap, line, left } = stills[size];
  const key = figure.thumb ?? figure.end ?? 1;
  const window = windowOf(figure, key, aspect);
  const view = allViews[figure.view];
  const plate = { figure, tissues: tissuesOf(figure) };
  const turn = mirrorOf(view, side, window);
  const shapes = drawScene(plate, view, bodyIn(figure, key), window);
  if (size === 'card') shapes.push(...drawArrows(plate, view));
  const omitted: readonly Ink[] = left;
  const far = Math.max(window[2], window[3]);
  const inside = shapes
    .filter(({ ink }) => !omitted.includes(ink))
    .map((shape) => elementOf(shape, far * gap, far * line));
  return file(
    ` viewBox="${window.map((value) => Math.round(value * 100) / 100).join(' ')}" overflow="hidden"><g paint-order="stroke" stroke-linejoin="round" stroke-linecap="round"${turn ? ` transform="${turn}"` : ''}>${inside.join('')}</g>`,
  );
}
function elementOf(shape: Shape, gap: number, unit: number): string {
  const { fill, stroke, width, opacity } = looks[shape.ink];
  const line = width > 0 ? ` stroke="${stroke}" stroke-width="${Math.round(width * unit * 100) / 100}"` : '';
  const faint = opacity === undefined || opacity === 1 ? '' : ` opacity="${opacity}"`;
  return `<path fill="${fill}"${line}${faint} d="${coarsePathOf(shape, gap)}"/>`;
}
