'use client';

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react';
import type { Spot } from '@/clinical/anatomy/body-map/geometry';
import { type Direction, nextInDirection } from '@/clinical/anatomy/body-map/steps';
import { cx } from '../ui/cx';
import { pointerIn } from './aim-map';
import { spotInWords } from './body-map';
import { Crosshair } from './crosshair';
import styles from './pin-map.module.css';
import type { Surface } from './surface';

export type Painted = Pick<Spot, 'code' | 'side'>;

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * A drawing as one button that is painted on: a press marks the region under it, a drag all those on its way, told
 * together when it ends. With a finger a tap marks, and a drag scrolls unless `finger` says that it paints. With the
 * keyboard, arrows go from region to region and Enter marks. A list must stand beside it for those who cannot see it.
 */
export function PaintMap({
  surface,
  verb,
  finger,
  marked,
  onPaint,
  children,
}: {
  surface: Surface;
  verb: 'Mark' | 'Erase';
  finger: boolean;
  marked: (spot: Painted) => boolean;
  onPaint: (spots: readonly Painted[]) => void;
  /** The drawing, with what the running stroke has touched so far. */
  children: (wet: readonly Painted[]) => ReactNode;
}) {
  const help = useId();
  const drawing = useRef<HTMLSpanElement>(null);
  const stroke = useRef<readonly Painted[] | null>(null);
  const [wet, setWet] = useState<readonly Painted[]>([]);
  const [at, setAt] = useState<number | null>(null);
  const spot = at === null ? null : (surface.spots[at] ?? null);

  const under = (event: MouseEvent) => {
    const svg = drawing.current?.querySelector('svg');
    return svg ? surface.hit(pointerIn(surface.window, svg, event)) : undefined;
  };
  const touch = (event: PointerEvent) => {
    const hit = under(event);
    const before = stroke.current;
    if (!hit || !before || before.some((one) => isSame(one, hit))) return;
    stroke.current = [...before, hit];
    setWet(stroke.current);
  };
  const press = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0 || (event.pointerType === 'touch' && !finger)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    stroke.current = [];
    setAt(null);
    touch(event);
  };
  const lift = () => {
    const painted = stroke.current;
    stroke.current = null;
    setWet([]);
    if (painted && painted.length > 0) onPaint(painted);
  };
  const click = (event: MouseEvent) => {
    // A press of Enter or Space has no place of its own; a mouse has painted already.
    const hit = event.detail === 0 ? spot : isTap(event) && !finger ? under(event) : undefined;
    if (hit) onPaint([hit]);
  };
  const move = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    setAt((from) =>
      from === null
        ? 0
        : nextInDirection(
            surface.spots.map((one) => one.at),
            from,
            direction,
          ),
    );
  };

  return (
    <div className={styles.whole}>
      <button
        type="button"
        className={cx(styles.map, finger && styles.finger)}
        aria-label={`${verb} on the drawing, ${surface.name}`}
        aria-describedby={help}
        onPointerDown={press}
        onPointerMove={touch}
        onPointerUp={lift}
        onPointerCancel={lift}
        onClick={click}
        onKeyDown={move}
        onBlur={() => setAt(null)}
      >
        <span ref={drawing}>{children(wet)}</span>
        {spot ? <Crosshair window={surface.window} at={spot.at} /> : null}
      </button>
      <output className={styles.under}>
        {spot ? `${spotInWords(spot)}${marked(spot) ? ', marked' : ''}` : ''}
      </output>
      <span id={help} className="sr-only">
        Arrow keys go from region to region, Enter {verb === 'Mark' ? 'marks' : 'erases'}. The list beside the
        drawing does the same.
      </span>
    </div>
  );
}

const isSame = (one: Painted, other: Painted) => one.code === other.code && one.side === other.side;

const isTap = ({ nativeEvent }: MouseEvent) =>
  nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
