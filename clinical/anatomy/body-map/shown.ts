import { legViewWithCode } from '../leg-map/all-views';
import type { LegViewCode, Point } from '../leg-map/leg-view';
import { symptomRegionWithCode } from '../regions.data';
import { bodyViews } from './all-views';
import type { BodyRegion, BodyView, BodyViewCode } from './body-view';
import { onBody } from './lower-leg';

const drawn: Record<BodyViewCode, ReadonlyMap<string, BodyRegion>> = {
  front: new Map(bodyViews[0]?.regions.map((region) => [region.code, region])),
  back: new Map(bodyViews[1]?.regions.map((region) => [region.code, region])),
};

/** Leg views that lie flat on the whole body from behind. */
const FROM_BEHIND: readonly LegViewCode[] = ['posterior', 'posterior-deep'];

/** The views of the whole body that draw a region themselves. */
export function bodyViewsOf(code: string): BodyViewCode[] {
  return bodyViews.flatMap((view) => (drawn[view.code].has(code) ? [view.code] : []));
}

/**
 * What a view of the whole body draws for a region: its own shape, those of the regions that it covers, or, for a
 * place that only the leg map has, that shape laid on the calf. Nothing where the view does not show it.
 */
export function shapesOn(view: BodyView, code: string): Pick<BodyRegion, 'at' | 'sides'>[] {
  const own = drawn[view.code].get(code);
  if (own) return [own];
  const covered = symptomRegionWithCode(code)?.covers ?? [];
  if (covered.length > 0) return covered.flatMap((part) => shapesOn(view, part));
  if (view.code !== 'back' || bodyViewsOf(code).length > 0) return [];
  const corners = legShape(code);
  return corners ? [{ sides: 'paired', at: corners.map(onBody) }] : [];
}

function legShape(code: string): readonly Point[] | undefined {
  return FROM_BEHIND.map((view) =>
    legViewWithCode(view)?.regions.find((region) => region.code === code),
  ).find((region) => region !== undefined)?.at;
}

/** The leg view in which a place of the lower leg is seen best; null for what the leg map does not draw. */
export function legViewOf(code: string): LegViewCode | null {
  const region = symptomRegionWithCode(code);
  const [covered] = region?.covers ?? [];
  return region?.view ?? (covered ? legViewOf(covered) : null);
}

/** The one drawing that shows a place best: a view of the leg map, or front or back; null where none does. */
export const bestViewOf = (code: string): string | null => legViewOf(code) ?? bodyViewsOf(code)[0] ?? null;
