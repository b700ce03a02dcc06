import type { Arrow, Box, Poses } from '@/clinical/figures/figure';
import { distance, go, mix, type Point, toward } from '@/clinical/figures/geometry';
import { type Body, pointOf, solve } from '@/clinical/figures/solve';
import { drawThings } from './draw-things';
import type { Plate, View } from './plate';
import { box, fixed, line, polygon, type Shape, shape } from './shapes';

/** Floor, things and body, from back to front. */
export function drawScene(plate: Plate, view: View, body: Body, window: Box): Shape[] {
  const [x, y, w, h] = window;
  return [
    shape('floor', box(x, 0, w, Math.max(0, y + h))),
    ...drawThings(plate, body, window, false),
    ...view.paint(plate, body, window),
  ];
}

/** Where each arrow's point goes from the first key to the end, drawn beside it. */
export function drawArrows({ figure }: Plate, view: View): Shape[] {
  return (figure.arrows ?? []).flatMap((arrow) => drawArrow(figure, view, arrow));
}

function drawArrow(figure: Poses, view: View, { p, by, push, min = 7 }: Arrow): Shape[] {
  const end = figure.end ?? 1;
  const way = Array.from({ length: 17 }, (_, i): Point => {
    const t = i / 16;
    const body = solve(figure, push ? { i: end, j: end, t } : { i: 0, j: end, t });
    const [x, y] = view.points?.[p]?.(body) ?? pointOf(body, p);
    return [x + by[0] + t * (push?.[0] ?? 0), y + by[1] + t * (push?.[1] ?? 0)];
  });
  const [first = by] = way;
  const long = Math.max(1, min / (distance(first, way[16] ?? first) || 1));
  const size = Math.min(1, Math.max(0.3, (figure.crop?.[3] ?? 99) / 55));
  const points = way.map(([x, y]): Point => [mix(first[0], x, long), mix(first[1], y, long)]);
  const tip = points[16] ?? first;
  const runs = toward(points[12] ?? first, tip);
  return [
    shape('arrow', line(...points)),
    shape(
      'tip',
      polygon(go(tip, runs, 2.4 * size), go(tip, runs + 125, 2.6 * size), go(tip, runs - 125, 2.6 * size)),
    ),
  ];
}

/** The transform that turns the picture to the side asked for: exactly the mirror about the middle of the window. */
export function mirrorOf(view: View, side: 'left' | 'right', [x, , w]: Box): string | undefined {
  const written = view.left ? 'left' : 'right';
  return side === written ? undefined : `matrix(-1 0 0 1 ${fixed(2 * x + w)} 0)`;
}

/** A round glass in a corner of the window over the part that is small: its place, radius and the enlargement. */
export function lensOf({ lens }: Poses, body: Body, [x, y, w, h]: Box) {
  if (!lens) return null;
  const from = pointOf(body, lens.p);
  const to = pointOf(body, lens.to ?? lens.p);
  const radius = 0.27 * Math.min(w, h);
  const at: Point = [
    lens.corner.endsWith('l') ? x + radius + 2 : x + w - radius - 2,
    lens.corner.startsWith('b') ? -radius - 2 : y + radius + 2,
  ];
  const scale = radius / lens.r;
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return { at, radius, scale, shift: [at[0] - scale * middle[0], at[1] - scale * middle[1]] as const };
}
