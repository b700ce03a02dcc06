import { distance, type Point } from '@/clinical/figures/geometry';
import type { Part, Shape } from './shapes';

/**
 * The `d` of a shape for a small picture: no curve point nearer than `gap` to the last, relative whole steps on a
 * coarse grid, closed curves as quadratic ones through the middles.
 */
export function coarsePathOf({ parts }: Shape, gap: number): string {
  return parts.map((part) => coarse(part, gap)).join('');
}

const digits = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');
const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

function coarse({ join, points }: Part, gap: number): string {
  const grid = Math.max(2, Math.round(10 / gap));
  const cell = ([x, y]: Point): Point => [Math.round(x * grid), Math.round(y * grid)];
  let pen: Point = [0, 0];
  const step = (to: Point): string => {
    const [x, y] = cell(to);
    return [x - pen[0], y - pen[1]].map((n) => digits(Math.round((n / grid) * 100) / 100)).join(' ');
  };
  const move = (letter: string, ...stops: readonly Point[]): string => {
    const said = stops.map(step).join(' ').replaceAll(' -', '-');
    pen = cell(stops.at(-1) ?? [0, 0]);
    return letter + said;
  };
  if (join !== 'curve')
    return points.map((at, i) => move(i === 0 ? 'M' : 'l', at)).join('') + (join === 'polygon' ? 'z' : '');
  const kept = thinned(points, gap);
  const next = (i: number): Point => kept[(i + 1) % kept.length] ?? [0, 0];
  const start = middle(kept.at(-1) ?? [0, 0], kept[0] ?? [0, 0]);
  return `${move('M', start)}${kept.map((at, i) => move('q', at, middle(at, next(i)))).join('')}z`;
}

function thinned(points: readonly Point[], gap: number): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || distance(point, last) > gap) kept.push(point);
  }
  return kept;
}
