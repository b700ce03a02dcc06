import type { Point } from '../leg-map/leg-view';
import { legFromBehind } from '../leg-map/outlines.data';

/** How the leg map's frame (medial to lateral, knee crease 0 to ground 100) lies in the frame of the whole body. */
const ACROSS = 0.46;
const DOWN = 0.485;
const MIDDLE = 9.7;
const KNEE = 151.5;

/** A point of the leg from behind, on the half body. */
export function onBody([x, y]: Point): Point {
  return [MIDDLE + x * ACROSS, KNEE + y * DOWN];
}

/** Below the knee crease, where the contour of the thigh ends. */
const BELOW_KNEE = 8;

/** The leg map's own contour on the half body: the outer line downwards, the inner line upwards. */
export function legContour(to: number): { outer: Point[]; inner: Point[] } {
  const part = legFromBehind.filter(([, y]) => y >= BELOW_KNEE && y <= to);
  const [outer, inner] = [part.filter(([x]) => x > 0), part.filter(([x]) => x <= 0)];
  return { outer: outer.map(onBody).reverse(), inner: inner.map(onBody).reverse() };
}
