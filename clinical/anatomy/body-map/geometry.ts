import { closedCurve, flatten, isInside } from '../leg-map/curve';
import type { Point } from '../leg-map/leg-view';
import type { BodyRegion, BodyView, RegionSide } from './body-view';

/** Room for a hand at either end, the crown and the ground. */
export const BODY_BOX = [-51, -3, 102, 208] as const;

/** A region of one side, and a place well inside it on the drawing. */
export interface Spot {
  code: string;
  side: RegionSide;
  at: Point;
}

/** Where x of the half frame lands on the drawing: the side that stands on the reader’s left goes to the left. */
export function drawnX(view: BodyView, side: RegionSide, x: number): number {
  return side === view.readersLeftIs ? -x : x;
}

/** Whose half a point of the drawing lies on. */
export function sideAt(view: BodyView, x: number): 'left' | 'right' {
  const other = view.readersLeftIs === 'left' ? 'right' : 'left';
  return x < 0 ? view.readersLeftIs : other;
}

/** A shape with its mirror, as one line: for the body’s outline and for regions on the midline. */
export function withMirror(half: readonly Point[]): Point[] {
  const other = half.slice(1, -1).map(([x, y]): Point => [-x, y]);
  return [...half, ...other.reverse()];
}

/** The region of a side under a point of the drawing, topmost first; nothing beside the body. */
export function regionAt(view: BodyView, [x, y]: Point): Pick<Spot, 'code' | 'side'> | undefined {
  const onHalf: Point = [Math.abs(x), y];
  if (!isInside(onHalf, wholeLine(view.half))) return undefined;
  const hit = view.regions.findLast((region) => isInside(onHalf, lineOf(region)));
  if (!hit) return undefined;
  return { code: hit.code, side: hit.sides === 'middle' ? 'middle' : sideAt(view, x) };
}

const GRID = 16;
const spots = new WeakMap<BodyView, readonly Spot[]>();

/** Every region of every side with a place that hits it, from the crown down. */
export function spotsOf(view: BodyView): readonly Spot[] {
  const known = spots.get(view);
  if (known) return known;
  const found = view.regions
    .flatMap((region): Spot[] => {
      const at = placeInside(view, region);
      const of = (side: RegionSide): Spot => ({
        code: region.code,
        side,
        at: [drawnX(view, side, at[0]), at[1]],
      });
      return region.sides === 'middle' ? [of('middle')] : [of('left'), of('right')];
    })
    .sort((one, other) => one.at[1] - other.at[1]);
  spots.set(view, found);
  return found;
}

/** The place, of those on a grid that hit the region, nearest to their middle. */
function placeInside(view: BodyView, region: BodyRegion): Point {
  const [xs, ys] = [region.at.map(([x]) => Math.max(0, x)), region.at.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [(Math.max(...xs) - left) / GRID, (Math.max(...ys) - top) / GRID];
  const seen = Array.from(
    { length: (GRID + 1) ** 2 },
    (_, n): Point => [left + (n % (GRID + 1)) * across, top + Math.floor(n / (GRID + 1)) * down],
  ).filter((at) => regionAt(view, at)?.code === region.code);
  const mean: Point = [meanOf(seen.map(([x]) => x)), meanOf(seen.map(([, y]) => y))];
  const far = ([x, y]: Point) => (x - mean[0]) ** 2 + (y - mean[1]) ** 2;
  return seen.reduce((best, at) => (far(at) < far(best) ? at : best), seen[0] ?? [0, 0]);
}

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

const lines = new WeakMap<readonly Point[], readonly Point[]>();

const lineOf = ({ sides, at }: BodyRegion) => (sides === 'middle' ? wholeLine(at) : keptLine(at, at));
const wholeLine = (half: readonly Point[]) => keptLine(half, withMirror(half));

function keptLine(key: readonly Point[], corners: readonly Point[]): readonly Point[] {
  const known = lines.get(key);
  if (known) return known;
  const line = flatten(closedCurve(corners));
  lines.set(key, line);
  return line;
}
