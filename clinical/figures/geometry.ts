/** x to the right, y down as on a screen, the floor at y = 0. Unit: one per cent of standing height. */
export type Point = readonly [x: number, y: number];

const RAD = Math.PI / 180;

export const sin = (degrees: number): number => Math.sin(degrees * RAD);
export const cos = (degrees: number): number => Math.cos(degrees * RAD);
export const acos = (ratio: number): number => Math.acos(Math.max(-1, Math.min(1, ratio))) / RAD;

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The direction from a to b in degrees: 0 hangs down, 90 points forward, 180 up. */
export const toward = (a: Point, b: Point): number => Math.atan2(b[0] - a[0], b[1] - a[1]) / RAD;

/** One step from a point in a direction (degrees: 0 hangs down, 90 points forward, 180 up). */
export const go = (from: Point, angle: number, length: number): Point => [
  from[0] + length * sin(angle),
  from[1] + length * cos(angle),
];

/** A point in a limb's own frame: `along` the bone, `off` to its front (+) or back (-). */
export const beside = (from: Point, angle: number, along: number, off: number): Point =>
  go(go(from, angle, along), angle + 90, off);

/** An outline given as x forward and y up, placed at a point and leaning forward by `lean` degrees. */
export const place = (at: Point, lean: number, outline: readonly Point[], flip = 1): Point[] =>
  outline.map(([x, y]) => beside(at, 180 - lean, y, -x * flip));

/**
 * Two bones from a to b: the direction of the first, and the bend between them, in degrees. Out of reach, both lie
 * stretched on the line.
 */
export function reach(a: Point, b: Point, first: number, second: number, sign: number): [number, number] {
  const far = Math.min(distance(a, b), first + second - 1e-6);
  const inner = acos((first * first + far * far - second * second) / (2 * first * far));
  const bend = 180 - acos((first * first + second * second - far * far) / (2 * first * second));
  return [toward(a, b) - sign * inner, bend];
}
