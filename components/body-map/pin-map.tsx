'use client';

import type { ReactNode } from 'react';
import { bodyView } from '@/clinical/anatomy/body-map/all-views';
import type { BodyViewCode } from '@/clinical/anatomy/body-map/body-view';
import { legViewWithCode } from '@/clinical/anatomy/leg-map/all-views';
import { drawnX, type LegSide, placeOnDrawing, pointOf } from '@/clinical/anatomy/leg-map/geometry';
import type { LegView, LegViewCode, Place, Point } from '@/clinical/anatomy/leg-map/leg-view';
import { placeOnBody, pointOnBody, regionUnderPin } from '@/clinical/anatomy/pin-places';
import { AimMap } from './aim-map';
import { BODY_WINDOW, BodyMap } from './body-map';
import { LegMap, legMapWindow } from './leg-map';
import type { BodyPin, LegPin } from './leg-pin';

/** Where a pin was set, and the region that the map suggests there; the therapist may choose another. */
export interface PlacedPin extends Place {
  view: LegViewCode | BodyViewCode;
  side: LegSide;
  regionCode: string | null;
  regionName: string | null;
}

const OUTSIDE = 'Outside the named regions';

/** One leg in one view on which a pin is set. A list of regions must stand beside it. */
export function PinMap({
  view: code,
  side,
  pins = [],
  highlight = [],
  onPlace,
  children,
}: {
  view: LegViewCode;
  side: LegSide;
  pins?: readonly LegPin[];
  highlight?: readonly string[];
  onPlace: (pin: PlacedPin) => void;
  children?: ReactNode;
}) {
  const view = legViewWithCode(code);
  if (!view) return null;
  const placeAt = (point: Point) => placeOnDrawing(view, side, point);
  return (
    <AimMap
      label={`Set a pin, ${side} lower leg, ${view.name}`}
      window={legMapWindow(view, false)}
      start={middleOf(view, side)}
      under={(point) => regionUnderPin(code, placeAt(point))?.name ?? OUTSIDE}
      onPoint={(point) => onPlace(placed(code, side, placeAt(point)))}
      drawing={<LegMap view={code} side={side} pins={pins} highlight={highlight} />}
    >
      {children}
    </AimMap>
  );
}

/** The whole body from one side on which a pin is set; the half on which it falls is its side. */
export function BodyPinMap({
  view: code,
  pins = [],
  onPlace,
  children,
}: {
  view: BodyViewCode;
  pins?: readonly BodyPin[];
  onPlace: (pin: PlacedPin) => void;
  children?: ReactNode;
}) {
  const view = bodyView[code];
  return (
    <AimMap
      label={`Set a pin, whole body ${view.name}`}
      window={BODY_WINDOW}
      start={pointOnBody(view, 'right', { across: 0.2, down: 0.5 })}
      under={(point) => {
        const { side, ...place } = placeOnBody(view, point);
        const region = regionUnderPin(code, place);
        return region ? `${side} ${region.name}` : OUTSIDE;
      }}
      onPoint={(point) => {
        const { side, ...place } = placeOnBody(view, point);
        onPlace(placed(code, side, place));
      }}
      drawing={<BodyMap view={code} pins={pins} />}
    >
      {children}
    </AimMap>
  );
}

function middleOf(view: LegView, side: LegSide): Point {
  const [x, y] = pointOf(view, { across: 0.5, down: 0.5 });
  return [drawnX(view, side, x), y];
}

function placed(view: PlacedPin['view'], side: LegSide, exact: Place): PlacedPin {
  const at = { across: rounded(exact.across), down: rounded(exact.down) };
  const region = regionUnderPin(view, at);
  return { view, side, ...at, regionCode: region?.code ?? null, regionName: region?.name ?? null };
}

/** Ten thousandths: as fine as a pin is kept. */
function rounded(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000;
}
