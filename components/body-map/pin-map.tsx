'use client';

import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import { legViewWithCode } from '@/clinical/anatomy/leg-map/all-views';
import {
  drawnX,
  type LegSide,
  placeOf,
  placeOnDrawing,
  pointOf,
  regionAt,
} from '@/clinical/anatomy/leg-map/geometry';
import type { LegView, LegViewCode, Place, Point } from '@/clinical/anatomy/leg-map/leg-view';
import { Crosshair } from './crosshair';
import { LegMap, legMapWindow } from './leg-map';
import type { LegPin } from './leg-pin';
import styles from './pin-map.module.css';

/** Where a pin was set, and the region that the map suggests there; the therapist may choose another. */
export interface PlacedPin extends Place {
  view: LegViewCode;
  regionCode: string | null;
  regionName: string | null;
}

const STEP = 1;
const LONG_STEP = 5;
const moves: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The leg map as one button: a click or tap sets a pin where it fell; with the keyboard, arrows move a crosshair
 * (with Shift five times as far) and Enter sets the pin. What lies under the crosshair is said in words. A list
 * of regions must stand beside it, for those who cannot see the drawing.
 */
export function PinMap({
  view: code,
  side,
  pins = [],
  highlight = [],
  start,
  onPlace,
  children,
}: {
  view: LegViewCode;
  side: LegSide;
  pins?: readonly LegPin[];
  highlight?: readonly string[];
  /** Where the crosshair begins; the middle of the view when absent. */
  start?: Place;
  onPlace: (pin: PlacedPin) => void;
  /** A line of help below the map. */
  children?: ReactNode;
}) {
  const view = legViewWithCode(code);
  const help = useId();
  const drawing = useRef<HTMLSpanElement>(null);
  const [cross, setCross] = useState<Place>(start ?? { across: 0.5, down: 0.5 });
  const [aiming, setAiming] = useState(false);
  if (!view) return null;

  const place = (exact: Place) => {
    const at = { across: rounded(exact.across), down: rounded(exact.down) };
    const region = regionAt(view, at);
    onPlace({ view: code, ...at, regionCode: region?.code ?? null, regionName: region?.name ?? null });
  };
  const move = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (!by) return;
    event.preventDefault();
    setAiming(true);
    setCross(moved(view, side, cross, by, event.shiftKey ? LONG_STEP : STEP));
  };
  const press = (event: MouseEvent) => {
    // A press of Enter or Space has no place of its own: the crosshair is it.
    const svg = drawing.current?.querySelector('svg');
    const at = event.detail === 0 || !svg ? cross : placeUnderPointer(view, side, svg, event);
    setCross(at);
    place(at);
  };

  return (
    <div className={styles.whole}>
      <button
        type="button"
        className={styles.map}
        aria-label={`Set a pin, ${side} lower leg, ${view.name}`}
        aria-describedby={help}
        onKeyDown={move}
        onClick={press}
        onBlur={() => setAiming(false)}
      >
        <span ref={drawing}>
          <LegMap view={code} side={side} pins={pins} highlight={highlight} />
        </span>
        {aiming ? <Crosshair window={legMapWindow(view, false)} at={pointOn(view, side, cross)} /> : null}
      </button>
      <output className={styles.under}>
        {aiming ? (regionAt(view, cross)?.name ?? 'Outside the named regions') : ''}
      </output>
      <p id={help} className={styles.help}>
        {children ??
          'Click to set a pin. By keyboard: arrows move the crosshair, Shift moves it further, Enter sets the pin.'}
      </p>
    </div>
  );
}

/** A place of the leg on the drawing of this side. */
function pointOn(view: LegView, side: LegSide, place: Place): Point {
  const [x, y] = pointOf(view, place);
  return [drawnX(view, side, x), y];
}

/** One step on the picture: left is left for the eye, whichever leg is drawn. */
function moved(
  view: LegView,
  side: LegSide,
  from: Place,
  by: readonly [number, number],
  step: number,
): Place {
  const [x, y] = pointOn(view, side, from);
  return placeOf(view, [drawnX(view, side, x + by[0] * step), y + by[1] * step]);
}

/** Ten thousandths: as fine as a pin is kept. */
function rounded(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000;
}

function placeUnderPointer(view: LegView, side: LegSide, svg: SVGSVGElement, event: MouseEvent): Place {
  const [x, y, width, height] = legMapWindow(view, false);
  const box = svg.getBoundingClientRect();
  return placeOnDrawing(view, side, [
    x + ((event.clientX - box.left) / box.width) * width,
    y + ((event.clientY - box.top) / box.height) * height,
  ]);
}
