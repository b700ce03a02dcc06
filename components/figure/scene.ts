import type { Arrow, Box, Figure } from '@/clinical/figures/figure';
import { distance, go, mix, type Point, toward } from '@/clinical/figures/geometry';
import { type Body, perKey, pointOf, solve } from '@/clinical/figures/solve';
import { bodyIn } from '@/clinical/figures/timing';
import { drawThings } from './draw-things';
import type { Plate, View } from './plate';
import { box, line, polygon, type Shape, shape } from './shapes';

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

function drawArrow(figure: Figure, view: View, { p, by, push, min = 7 }: Arrow): Shape[] {
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

/** The window that holds every key (or one only, for a small still), with room round it, in an agreeable shape. */
export function windowOf(figure: Figure, only?: number, shape = 1): Box {
  const { crop, keys, lens, props } = figure;
  if (crop) return crop;
  const still = only !== undefined;
  const room = still ? 4 : 6;
  const xs: number[] = [];
  const ys = [4];
  for (const i of still ? [only] : keys.keys()) {
    const body = bodyIn(figure, i);
    for (const { at } of [body.w, body.o])
      for (const [x, y] of [at.hip, at.knee, at.heel, at.toe, at.shoulder, at.elbow, at.palm]) {
        xs.push(x - room, x + room);
        ys.push(y - room);
      }
    xs.push(body.head[0] - 8, body.head[0] + 8);
    ys.push(body.head[1] - 9);
    for (const { kind, x: left, at, face, w = 6 } of props) {
      if (left === undefined || at || face === 'back' || (still && kind === 'mat')) continue;
      const x = perKey(left, body.moment);
      xs.push(x - (face === 'right' ? 6 : 3), x + (kind === 'wall' ? 6 : perKey(w, body.moment)));
    }
  }
  let left = Math.min(...xs) - 2;
  let right = Math.max(...xs) + 2;
  let top = Math.min(...ys);
  const bottom = Math.max(...ys);
  if (lens && !still && (lens.corner.startsWith('b') || right - left < bottom - top)) {
    const more = 0.52 * (bottom - top);
    if (lens.corner.endsWith('l')) left -= more;
    else right += more;
  }
  const [wide, high] = [right - left, bottom - top];
  const [narrowest, widest] = still ? [shape, shape] : [0.9, 1.7];
  const aspect = Math.min(widest, Math.max(narrowest, wide / high));
  if (wide / high < aspect) {
    const more = (high * aspect - wide) / 2;
    left -= more;
    right += more;
  } else top -= wide / aspect - high;
  return [left, top, right - left, bottom - top];
}

/** The transform that turns the picture to the side asked for: exactly the mirror about the middle of the window. */
export function mirrorOf(view: View, side: 'left' | 'right', [x, , w]: Box): string | undefined {
  const written = view.left ? 'left' : 'right';
  return side === written ? undefined : `matrix(-1 0 0 1 ${Math.round((2 * x + w) * 100) / 100} 0)`;
}

/** A round glass in a corner of the window over the part that is small: its place, radius and the enlargement. */
export function lensOf({ lens }: Figure, body: Body, [x, y, w, h]: Box) {
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
