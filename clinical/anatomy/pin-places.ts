import { bodyViews } from './body-map/all-views';
import type { BodyView } from './body-map/body-view';
import { BODY_BOX, regionAt as bodyRegionAt, sideAt, spotsOf } from './body-map/geometry';
import { legViews, legViewWithCode } from './leg-map/all-views';
import { placeInRegion, regionAt } from './leg-map/geometry';
import type { Place, Point } from './leg-map/leg-view';
import { symptomRegionWithCode } from './regions.data';

const [, TOP, WIDTH, HEIGHT] = BODY_BOX;

/** A region that a pin may sit in. */
export interface PinRegion {
  code: string;
  name: string;
}

/** A drawing on which a pin may sit: a view of the lower leg, or the whole body from in front or behind. */
export interface PinView {
  code: string;
  name: string;
  /** All but landmarks and places on the midline: a pin has a side. */
  regions: readonly PinRegion[];
}

export const pinViews: readonly PinView[] = [
  ...legViews.map(({ code, name, regions }) => ({
    code,
    name,
    regions: regions
      .filter(({ kind }) => kind !== 'landmark')
      .map((region) => ({ code: region.code, name: region.name })),
  })),
  ...bodyViews.map(({ code, name, regions }) => ({
    code,
    name: `whole body ${name}`,
    regions: regions.filter(({ sides }) => sides === 'paired').map((region) => named(region.code)),
  })),
];

/** The drawing with this code; undefined for a code that is none. */
export const pinViewWithCode = (code: string): PinView | undefined =>
  pinViews.find((view) => view.code === code);

/** The region under a place; null beside the drawn body, and for a code that is no drawing. */
export function regionUnderPin(view: string, place: Place): PinRegion | null {
  const leg = legViewWithCode(view);
  if (leg) return regionAt(leg, place) ?? null;
  const body = bodyViews.find((one) => one.code === view);
  const hit = body && bodyRegionAt(body, pointOnHalf(place));
  return hit ? named(hit.code) : null;
}

/** A place well inside a region, for a pin that is chosen from the list; null where the drawing does not show it. */
export function placeInPinRegion(view: string, code: string): Place | null {
  const leg = legViewWithCode(view);
  if (leg) return placeInRegion(leg, code);
  const body = bodyViews.find((one) => one.code === view);
  const spot = body && spotsOf(body).find((one) => one.code === code && one.side !== 'middle');
  return spot ? placeOnHalf(spot.at) : null;
}

/** Where a pin of the whole body lies on the drawing of its side. */
export function pointOnBody(view: BodyView, side: 'left' | 'right', place: Place): Point {
  const [x, y] = pointOnHalf(place);
  return [side === view.readersLeftIs ? -x : x, y];
}

/** The side and the place of a point of the drawing, in a frame without left and right. */
export function placeOnBody(view: BodyView, point: Point): Place & { side: 'left' | 'right' } {
  return { side: sideAt(view, point[0]), ...placeOnHalf(point) };
}

const pointOnHalf = ({ across, down }: Place): Point => [(across * WIDTH) / 2, TOP + down * HEIGHT];

function placeOnHalf([x, y]: Point): Place {
  return { across: clamp(Math.abs(x) / (WIDTH / 2)), down: clamp((y - TOP) / HEIGHT) };
}

const clamp = (fraction: number) => Math.min(1, Math.max(0, fraction));

function named(code: string): PinRegion {
  return { code, name: symptomRegionWithCode(code)?.name ?? code };
}
