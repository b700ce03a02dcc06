import { frontLimbs, sideLimbs } from '@/clinical/figures/body.data';
import type { Box, PerKey, PointName, Prop } from '@/clinical/figures/figure';
import { mix, type Point } from '@/clinical/figures/geometry';
import { type Body, isFlat, perKey, pointOf } from '@/clinical/figures/solve';
import type { Plate } from './plate';
import { bar, box, disc, line, type Part, polygon, type Shape, shape, tube } from './shapes';

/** What is held or worn by the near side, and weights, stand before the body. */
const isBefore = ({ kind, behind, at }: Prop): boolean =>
  !behind && /^(band|weight|wrap|stick)$/.test(kind) && !at?.startsWith('o');

const endOf = (body: Body, end: PointName | Point | undefined): Point =>
  typeof end === 'object' ? end : pointOf(body, end ?? 'root');

/** The things behind (or in front of) the body. */
export function drawThings(plate: Plate, body: Body, window: Box, before: boolean): Shape[] {
  return plate.figure.props
    .filter((prop) => isBefore(prop) === before)
    .flatMap((prop) => drawThing(plate, body, window, prop));
}

function drawThing({ figure }: Plate, body: Body, [, top]: Box, prop: Prop): Shape[] {
  const at = (value: PerKey | undefined, els = 0): number => perKey(value ?? els, body.moment);
  const from: Point = prop.at ? pointOf(body, prop.at) : [0, 0];
  const x = from[0] + at(prop.x);
  const y = from[1] + at(prop.y);
  const w = at(prop.w, 6);
  switch (prop.kind) {
    case 'wall':
      return [
        shape(
          'floor',
          box(prop.face === 'right' ? x - 40 : x, top - 5, prop.face === 'back' ? w : 40, 5 - top),
        ),
      ];
    case 'step':
    case 'bench':
    case 'block':
      return [shape('prop', box(x, y, w, prop.h ? at(prop.h) : -y))];
    case 'wedge':
      return [shape('prop', polygon([x, 0], [x + w, 0], [x, y]))];
    case 'mat':
      // From the side a mat is thin; with a height, it is seen from above.
      return [shape('mat', prop.h ? box(x, y, w, at(prop.h)) : box(x, -1.4, w, 1.4))];
    case 'chair':
      return [shape('prop', ...chair(x, y, prop.wheels ?? false))];
    case 'post':
      return [shape('far', box(x, y - 8, 2, 8 - y)), shape('band', line([x + 1, y], endOf(body, prop.to)))];
    case 'rail':
      return [shape('prop', polygon([x, 0], [x, y], [x - 7, y], [x - 7, y + 2], [x - 2, y + 2], [x - 2, 0]))];
    case 'round':
      return [
        shape('prop', disc([x, y], prop.r ?? 4)),
        ...(prop.solid ? [] : [shape('hole', disc([x, y], (prop.r ?? 4) * 0.42))]),
      ];
    case 'band':
      return [shape(prop.behind ? 'farBand' : 'band', line(endOf(body, prop.from), endOf(body, prop.to)))];
    case 'stick':
      return [bar(endOf(body, prop.from), endOf(body, prop.to), 0.7, 5)];
    case 'rope':
      return [shape('band', line(...sagging(body.w.at.palm, body.o.at.palm, y)))];
    case 'wrap': {
      const { knee, ankle } = body.w.at;
      const [a, b] = prop.span ?? [0, 1];
      const { shank } = isFlat(figure) ? frontLimbs : sideLimbs;
      return [shape('ice', tube(knee, ankle, shank, 1, { from: a, to: b, grow: 0.9 }))];
    }
    case 'weight':
      return [
        shape('weight', box(x - 6, y - 3, 3.2, 6), box(x - 3, y - 0.9, 6, 1.8), box(x + 2.8, y - 3, 3.2, 6)),
      ];
    default: // what a view of its own draws
      return [];
  }
}

function chair(x: number, y: number, wheels: boolean): Part[] {
  const end = wheels ? -3 : 0;
  const frame = polygon(
    [x, y],
    [x + 22, y],
    [x + 22, y + 2.6],
    [x + 20.6, y + 2.6],
    [x + 20.6, end],
    [x + 18.4, end],
    [x + 18.4, y + 2.6],
    [x + 4, y + 2.6],
    [x + 4, end],
    [x + 1.8, end],
    [x + 1.8, y + 2.6],
    [x, y + 2.6],
  );
  const back = polygon([x, y], [x - 3.4, y - 27], [x - 1, y - 27], [x + 3, y]);
  return wheels ? [frame, back, disc([x + 3, -1.8], 1.8), disc([x + 19.5, -1.8], 1.8)] : [frame, back];
}

/** A rope between two hands that swings through the height y. */
function sagging(a: Point, b: Point, y: number): Point[] {
  return Array.from({ length: 17 }, (_, i): Point => {
    const t = i / 16;
    const s = 1 - t;
    const across = mix(a[0], b[0], t * t * (3 - 2 * t));
    return [across + 36 * s * t * (s - t), s ** 3 * a[1] + t ** 3 * b[1] + 3 * s * t * y];
  });
}
