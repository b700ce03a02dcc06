import { closedCurve, flatten, isInside } from './curve';
import type { EndName, LegRegion, LegView, Place, Point } from './leg-view';

export type LegSide = 'left' | 'right';

/** Whether the view is mirrored for this side. Left is the exact mirror of right. */
export function isMirrored(view: LegView, side: LegSide): boolean {
  return (side === 'right') !== view.plusIsRightOnRightLeg;
}

/** Where x lands on the drawing of this side. Its own inverse. */
export function drawnX(view: LegView, side: LegSide, x: number): number {
  const [left, , width] = view.box;
  return isMirrored(view, side) ? 2 * left + width - x : x;
}

/** What stands on the left and on the right of the picture. */
export function endsInPicture(view: LegView, side: LegSide): readonly [left: EndName, right: EndName] {
  const [minus, plus] = view.ends;
  return isMirrored(view, side) ? [plus, minus] : [minus, plus];
}

/** The point of a place, in the units of the view. */
export function pointOf(view: LegView, { across, down }: Place): Point {
  const [x, y, width, height] = view.box;
  return [x + across * width, y + down * height];
}

/** The place of a point, clamped to the box. */
export function placeOf(view: LegView, [px, py]: Point): Place {
  const [x, y, width, height] = view.box;
  return { across: clamp((px - x) / width), down: clamp((py - y) / height) };
}

/** A place from the drawing of one side: what a pointer gives, in the units of the view. */
export function placeOnDrawing(view: LegView, side: LegSide, [px, py]: Point): Place {
  return placeOf(view, [drawnX(view, side, px), py]);
}

/** The region under a place, topmost first, landmarks skipped. It suggests; the therapist may overrule. */
export function regionAt(view: LegView, place: Place): LegRegion | undefined {
  const point = pointOf(view, place);
  if (!isOnLeg(view, place)) return undefined;
  return view.regions.findLast((region) => region.kind !== 'landmark' && isInside(point, lineOf(region.at)));
}

/** Whether a place lies on the drawn leg at all. */
function isOnLeg(view: LegView, place: Place): boolean {
  const point = pointOf(view, place);
  return [view.outline, ...view.more].some((part) => isInside(point, lineOf(part)));
}

const GRID = 24;

/** A place well inside the visible part of a region, for a pin that is chosen from a list; null if it is not in the view. */
export function placeInRegion(view: LegView, code: string): Place | null {
  const region = view.regions.find((one) => one.code === code);
  if (!region) return null;
  const [xs, ys] = [region.at.map(([x]) => x), region.at.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const step = [(Math.max(...xs) - left) / GRID, (Math.max(...ys) - top) / GRID] as const;
  const seen = gridOf(GRID)
    .map(([column, row]) => placeOf(view, [left + column * step[0], top + row * step[1]]))
    .filter((place) => regionAt(view, place)?.code === code);
  const middle = meanOf(seen);
  return seen.reduce<Place | null>(
    (best, place) => (best === null || farFrom(place, middle) < farFrom(best, middle) ? place : best),
    null,
  );
}

function gridOf(size: number): Point[] {
  const steps = Array.from({ length: size + 1 }, (_, at) => at);
  return steps.flatMap((row) => steps.map((column): Point => [column, row]));
}

const lines = new WeakMap<readonly Point[], readonly Point[]>();

function lineOf(corners: readonly Point[]): readonly Point[] {
  const known = lines.get(corners);
  if (known) return known;
  const line = flatten(closedCurve(corners));
  lines.set(corners, line);
  return line;
}

function meanOf(places: readonly Place[]): Place {
  const sum = places.reduce((all, one) => ({ across: all.across + one.across, down: all.down + one.down }), {
    across: 0,
    down: 0,
  });
  return { across: sum.across / places.length, down: sum.down / places.length };
}

function farFrom(one: Place, other: Place): number {
  return (one.across - other.across) ** 2 + (one.down - other.down) ** 2;
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}
