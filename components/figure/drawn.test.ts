import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { allFigures, figureOf } from '@/clinical/figures/all-figures';
import type { Figure } from '@/clinical/figures/figure';
import { bodyIn } from '@/clinical/figures/timing';
import { tissuesOf } from '@/clinical/figures/tissues';
import { allViews } from './all-views';
import { drawArrows, drawScene, lensOf, mirrorOf } from './scene';
import { pathOf, type Shape } from './shapes';
import { stillSvg } from './still-svg';
import { windowOf } from './window';

const shapesOf = (figure: Figure): Shape[] => {
  const plate = { figure, tissues: tissuesOf(figure) };
  const view = allViews[figure.view];
  return [
    ...figure.keys.flatMap((_, i) => drawScene(plate, view, bodyIn(figure, i), windowOf(figure))),
    ...drawArrows(plate, view),
  ];
};
const isNumeric = (shapes: readonly Shape[]): boolean =>
  !/NaN|undefined|Infinity/.test(shapes.map(pathOf).join());
const smallEnough = (svg: string): boolean => gzipSync(svg, { level: 9 }).length <= 2048;

/** Matrix (-1 0 0 1 2x+w 0) sends the window onto itself, left edge to right edge. */
function isMirror(transform: string | undefined, figure: Figure): boolean {
  const [, e] = /^matrix\(-1 0 0 1 (-?[\d.]+) 0\)$/.exec(transform ?? '') ?? [];
  const [x, , w] = windowOf(figure);
  return e !== undefined && Math.abs(Number(e) - (2 * x + w)) < 0.02;
}

describe('drawn figures', () => {
  test('every key of every figure is drawn with numbers alone', () => {
    const wrong = allFigures.filter((figure) => !isNumeric(shapesOf(figure))).map(({ slug }) => slug);
    expect(wrong).toEqual([]);
    expect(isNumeric([{ ink: 'skin', parts: [{ join: 'line', points: [[Number.NaN, 0]] }] }])).toBe(false);
  });

  test('one side is the exact mirror of the other, and exactly one of them is turned', () => {
    for (const figure of allFigures) {
      const view = allViews[figure.view];
      const both = (['left', 'right'] as const).map((side) => mirrorOf(view, side, windowOf(figure)));
      const turned = both.filter((one) => one !== undefined);
      expect(turned, figure.slug).toHaveLength(1);
      expect(isMirror(turned[0], figure), figure.slug).toBe(true);
    }
    const figure = allFigures[0];
    expect(figure && isMirror('matrix(-0.98 0 0 1 30 0)', figure)).toBe(false);
  });

  test('a small still is at most 2 kB, compressed', () => {
    const heavy = allFigures
      .filter((figure) => !smallEnough(stillSvg(figure, 'left')))
      .map(({ slug }) => slug);
    expect(heavy).toEqual([]);
    expect(
      smallEnough(
        allFigures
          .slice(0, 9)
          .map((figure) => stillSvg(figure, 'left'))
          .join(),
      ),
    ).toBe(false);
  });

  test('a lens stays inside its window', () => {
    for (const figure of allFigures) {
      const [x, , w] = windowOf(figure);
      const lens = lensOf(figure, bodyIn(figure, 0), windowOf(figure));
      if (!lens) continue;
      expect(lens.at[0] - lens.radius, figure.slug).toBeGreaterThanOrEqual(x);
      expect(lens.at[0] + lens.radius, figure.slug).toBeLessThanOrEqual(x + w);
    }
  });

  test('every target of a figure is drawn, whatever it is seen from', () => {
    const inks = (slug: string) => {
      const figure = figureOf(slug);
      return figure ? new Set(shapesOf(figure).map(({ ink }) => ink)) : new Set();
    };
    const bare = allFigures
      .filter(({ target }) => target.length > 0)
      .filter(({ slug }) => !inks(slug).has('muscle'))
      .map(({ slug }) => slug);
    expect(bare).toEqual([]);
  });

  // WCAG 2.2, 1.4.11: what has to be seen to understand a picture stands out by 3 to 1.
  const tokens = readFileSync('app/tokens.css', 'utf8');
  const colour = (name: string, theme: 0 | 1): string => {
    const pair = new RegExp(`--fig-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
    return pair?.[theme + 1] ?? '#000000';
  };
  const luminance = (hex: string): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const c = Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
      return sum + weight * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    }, 0.05);
  const contrast = (a: string, b: string): number =>
    Math.max(luminance(a), luminance(b)) / Math.min(luminance(a), luminance(b));
  test.each([
    ['target', 'skin'],
    ['target', 'shorts'],
    ['arrow', 'paper'],
    ['line', 'skin'],
    ['hatch', 'target'],
  ])('%s stands out from %s in light and in dark', (ink, on) => {
    for (const theme of [0, 1] as const)
      expect(contrast(colour(ink, theme), colour(on, theme)), `${theme}`).toBeGreaterThanOrEqual(3);
    expect(contrast('#b3c5d2', '#7d9ab0')).toBeLessThan(3);
  });
});
