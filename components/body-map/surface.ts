import { bodyView } from '@/clinical/anatomy/body-map/all-views';
import type { BodyViewCode } from '@/clinical/anatomy/body-map/body-view';
import { regionAt as bodyRegionAt, type Spot, spotsOf } from '@/clinical/anatomy/body-map/geometry';
import { legViewWithCode } from '@/clinical/anatomy/leg-map/all-views';
import {
  drawnX,
  type LegSide,
  placeInRegion,
  placeOnDrawing,
  pointOf,
  regionAt,
} from '@/clinical/anatomy/leg-map/geometry';
import type { LegViewCode, Point } from '@/clinical/anatomy/leg-map/leg-view';
import { BODY_WINDOW } from './body-map';
import { legMapWindow } from './leg-map';

/** What can be painted on: a drawing's window, what lies under a point of it, and all its regions. */
export interface Surface {
  name: string;
  window: readonly [x: number, y: number, width: number, height: number];
  hit: (point: Point) => Pick<Spot, 'code' | 'side'> | undefined;
  spots: readonly Spot[];
}

export function bodySurface(code: BodyViewCode): Surface {
  const view = bodyView[code];
  return {
    name: `whole body ${view.name}`,
    window: BODY_WINDOW,
    hit: (point) => bodyRegionAt(view, point),
    spots: spotsOf(view),
  };
}

/** One leg in one view; null for a code that is no view. */
export function legSurface(code: LegViewCode, side: LegSide): Surface | null {
  const view = legViewWithCode(code);
  if (!view) return null;
  const spots = view.regions.flatMap((region): Spot[] => {
    const place = region.kind === 'landmark' ? null : placeInRegion(view, region.code);
    if (!place) return [];
    const [x, y] = pointOf(view, place);
    return [{ code: region.code, side, at: [drawnX(view, side, x), y] }];
  });
  return {
    name: `${side} lower leg, ${view.name}`,
    window: legMapWindow(view, false),
    hit: (point) => {
      const region = regionAt(view, placeOnDrawing(view, side, point));
      return region ? { code: region.code, side } : undefined;
    },
    spots: spots.sort((one, other) => one.at[1] - other.at[1]),
  };
}
