import { figureOf } from '@/clinical/figures/all-figures';
import type { Box } from '@/clinical/figures/figure';
import { bodyIn } from '@/clinical/figures/timing';
import { tissuesOf } from '@/clinical/figures/tissues';
import { allViews } from './all-views';
import { looks } from './inks';
import { paperTones } from './paper-tones.data';
import { drawArrows, drawScene, lensOf, mirrorOf } from './scene';
import { pathOf, type Shape } from './shapes';
import { windowOf } from './window';

/** A shape as paper takes it: an SVG path, colours as they are printed, and lengths in units of the window. */
export type PaperShape = {
  readonly path: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly opacity: number;
  readonly dashed: boolean;
  /** Filled with stripes of this colour, so far apart. */
  readonly stripes: { readonly colour: string; readonly apart: number; readonly width: number } | null;
};

type PaperLens = Omit<NonNullable<ReturnType<typeof lensOf>>, 'at'> & {
  readonly at: readonly [number, number];
  readonly shapes: readonly PaperShape[];
  readonly ring: { readonly colour: string; readonly width: number };
};

export type PaperFigure = {
  readonly window: Box;
  /** The mirror about the middle of the window: the other side works. */
  readonly turned: boolean;
  readonly scene: readonly PaperShape[];
  readonly lens: PaperLens | null;
  readonly arrows: readonly PaperShape[];
};

const colourOf = (token: string): string | null =>
  token === 'none' ? null : (paperTones[token.replace('var(--fig-', '').replace(')', '')] ?? '#000000');

function paperShape(shape: Shape, unit: number): PaperShape {
  const { fill, stroke, width, dashed, opacity } = looks[shape.ink];
  const deep = shape.ink === 'deep';
  return {
    path: pathOf(shape),
    fill: deep ? null : colourOf(fill),
    stroke: width > 0 ? colourOf(stroke) : null,
    width: width * unit,
    opacity: opacity ?? 1,
    dashed: dashed === true,
    stripes: deep ? { colour: colourOf(fill) ?? '#ffffff', apart: 1.5, width: unit / 2 } : null,
  };
}

/**
 * The start or the end of an exercise for paper, from the same poses as on the screen; null for an exercise without a
 * figure. `side` is the side that works.
 */
export function paperFigureOf(
  slug: string,
  side: 'left' | 'right',
  which: 'start' | 'end',
): PaperFigure | null {
  const figure = figureOf(slug);
  if (!figure) return null;
  const window = windowOf(figure);
  const view = allViews[figure.view];
  const plate = { figure, tissues: tissuesOf(figure) };
  const body = bodyIn(figure, which === 'start' ? 0 : (figure.end ?? 1));
  // Line widths are a share of the window, as in figure.module.css: 0.86 and, under the glass, 0.52 per cent.
  const far = Math.hypot(window[2], window[3]) / Math.SQRT2;
  const shapes = drawScene(plate, view, body, window);
  const lens = lensOf(figure, body, window);
  return {
    window,
    turned: mirrorOf(view, side, window) !== undefined,
    scene: shapes.map((shape) => paperShape(shape, 0.0086 * far)),
    lens: lens && {
      ...lens,
      at: [lens.at[0], lens.at[1]],
      shapes: shapes.map((shape) => paperShape(shape, 0.0052 * far)),
      ring: { colour: colourOf('var(--fig-ring)') ?? '#000000', width: 0.8 * 0.0086 * far },
    },
    arrows: which === 'end' ? drawArrows(plate, view).map((shape) => paperShape(shape, 0.0086 * far)) : [],
  };
}
