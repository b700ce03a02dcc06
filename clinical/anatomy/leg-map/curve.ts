import type { Point } from './leg-view';

/** One piece of a smooth curve: a cubic from `from` to `to`. */
export interface Bend {
  from: Point;
  control: readonly [Point, Point];
  to: Point;
}

/** The closed smooth curve through the corners (Catmull–Rom), always the same way round. */
export function closedCurve(corners: readonly Point[]): Bend[] {
  const ring = areaOf(corners) < 0 ? [...corners].reverse() : corners;
  return bendsThrough((at) => ring[((at % ring.length) + ring.length) % ring.length], ring.length);
}

/** The open smooth curve through the corners. */
export function openCurve(corners: readonly Point[]): Bend[] {
  const last = corners.length - 1;
  return bendsThrough((at) => corners[Math.min(last, Math.max(0, at))], last);
}

function bendsThrough(corner: (at: number) => Point | undefined, count: number): Bend[] {
  return Array.from({ length: count }, (_, at) => {
    const [before, from, to, after] = [corner(at - 1), corner(at), corner(at + 1), corner(at + 2)];
    if (!before || !from || !to || !after) return [];
    const control: [Point, Point] = [
      [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6],
      [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6],
    ];
    return [{ from, control, to }];
  }).flat();
}

/** Points along a curve, close enough together that what is hit is what is drawn. */
export function flatten(bends: readonly Bend[], perBend = 6): Point[] {
  return bends.flatMap((bend) => Array.from({ length: perBend }, (_, step) => pointOn(bend, step / perBend)));
}

function pointOn({ from, control: [one, two], to }: Bend, t: number): Point {
  const s = 1 - t;
  const blend = (axis: 0 | 1) =>
    s ** 3 * from[axis] + 3 * s * s * t * one[axis] + 3 * s * t * t * two[axis] + t ** 3 * to[axis];
  return [blend(0), blend(1)];
}

/** Even-odd: whether a point lies inside a closed line. */
export function isInside([x, y]: Point, line: readonly Point[]): boolean {
  let inside = false;
  let last = line.at(-1);
  for (const here of line) {
    if (last && here[1] > y !== last[1] > y) {
      const crossing = ((last[0] - here[0]) * (y - here[1])) / (last[1] - here[1]) + here[0];
      if (x < crossing) inside = !inside;
    }
    last = here;
  }
  return inside;
}

function areaOf(corners: readonly Point[]): number {
  return corners.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
