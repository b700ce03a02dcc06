'use client';

import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Point } from '@/clinical/anatomy/leg-map/leg-view';
import { Crosshair } from './crosshair';
import styles from './pin-map.module.css';

const STEP = 1;
const LONG_STEP = 5;
const moves: Record<string, Point> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * A drawing as one button: a click or tap sets a point where it fell; with the keyboard, arrows move a crosshair
 * (with Shift five times as far) and Enter sets it there. What lies under the crosshair is said in words. All points
 * are in the units of the drawing.
 */
export function AimMap({
  label,
  window: box,
  start,
  under,
  onPoint,
  drawing,
  children,
}: {
  label: string;
  window: readonly [x: number, y: number, width: number, height: number];
  start: Point;
  under: (at: Point) => string;
  onPoint: (at: Point) => void;
  drawing: ReactNode;
  /** A line of help below the map. */
  children?: ReactNode;
}) {
  const help = useId();
  const drawn = useRef<HTMLSpanElement>(null);
  const [cross, setCross] = useState<Point>(start);
  const [aiming, setAiming] = useState(false);
  const [left, top, width, height] = box;

  const move = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (!by) return;
    event.preventDefault();
    setAiming(true);
    const step = event.shiftKey ? LONG_STEP : STEP;
    setCross(([x, y]) => [
      Math.min(left + width, Math.max(left, x + by[0] * step)),
      Math.min(top + height, Math.max(top, y + by[1] * step)),
    ]);
  };
  const press = (event: MouseEvent) => {
    // A press of Enter or Space has no place of its own: the crosshair is it.
    const svg = drawn.current?.querySelector('svg');
    const at = event.detail === 0 || !svg ? cross : pointerIn(box, svg, event);
    setCross(at);
    onPoint(at);
  };

  return (
    <div className={styles.whole}>
      <button
        type="button"
        className={styles.map}
        aria-label={label}
        aria-describedby={help}
        onKeyDown={move}
        onClick={press}
        onBlur={() => setAiming(false)}
      >
        <span ref={drawn}>{drawing}</span>
        {aiming ? <Crosshair window={box} at={cross} /> : null}
      </button>
      <output className={styles.under}>{aiming ? under(cross) : ''}</output>
      <p id={help} className={styles.help}>
        {children ??
          'Click to set a pin. By keyboard: arrows move the crosshair, Shift moves it further, Enter sets the pin.'}
      </p>
    </div>
  );
}

/** The point of a drawing under the pointer. */
export function pointerIn(
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
  svg: SVGSVGElement,
  event: MouseEvent,
): Point {
  const box = svg.getBoundingClientRect();
  return [
    x + ((event.clientX - box.left) / box.width) * width,
    y + ((event.clientY - box.top) / box.height) * height,
  ];
}
