'use client';

import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { PicturePoint } from '@/clinical/battery/gait-angles';
import { cx } from '@/components/ui/cx';
import type { DrawnLine, Size } from '../format';
import type { MarkName, Marks } from '../types';
import styles from './picture.module.css';

/** How near a press must be to take hold of a mark, in CSS pixels: half of a comfortable target. */
const REACH = 22;

type Props = {
  size: Size;
  /** What may be shown and moved, in order. */
  places: readonly { name: MarkName; label: string }[];
  marks: Marks;
  lines: readonly DrawnLine[];
  against: DrawnLine | null;
  reference: DrawnLine | null;
  said: string | null;
  active: MarkName | null;
  onPlace?: (name: MarkName, point: PicturePoint) => void;
  onActivate?: (name: MarkName) => void;
};

/**
 * Marks and lines on a picture. A press takes hold of the mark under it, or sets the chosen one. The same is done
 * with the keyboard in the list of points, so the drawing itself is nothing to a screen reader.
 */
export function Overlay({ size, places, marks, onPlace, onActivate, active, ...drawn }: Props) {
  const box = useRef<SVGSVGElement>(null);
  const held = useRef<MarkName | null>(null);
  const moved = useRef(false);
  const unit = useUnit(box, size.width);

  const at = (event: { clientX: number; clientY: number }): PicturePoint => {
    const frame = box.current?.getBoundingClientRect();
    if (!frame || frame.width === 0) return { x: 0, y: 0 };
    const x = ((event.clientX - frame.left) / frame.width) * size.width;
    const y = ((event.clientY - frame.top) / frame.height) * size.height;
    return { x: inside(x, size.width), y: inside(y, size.height) };
  };
  const nearest = (point: PicturePoint): MarkName | null => {
    const far = places.flatMap(({ name }) => {
      const mark = marks[name];
      const away = mark ? Math.hypot(mark.x - point.x, mark.y - point.y) : Number.POSITIVE_INFINITY;
      return away <= REACH * unit ? [{ name, away }] : [];
    });
    return far.sort((one, other) => one.away - other.away)[0]?.name ?? null;
  };
  const down = (event: PointerEvent<SVGSVGElement>) => {
    const name = nearest(at(event));
    moved.current = false;
    held.current = name;
    if (!name) return;
    onActivate?.(name);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (!held.current) return;
    moved.current = true;
    onPlace?.(held.current, at(event));
  };
  const press = (event: MouseEvent) => {
    const grabbed = held.current;
    held.current = null;
    if (moved.current || grabbed) return;
    const name = places.some((one) => one.name === active)
      ? active
      : places.find((one) => !marks[one.name])?.name;
    if (name) onPlace?.(name, at(event));
  };

  return (
    <svg
      ref={box}
      viewBox={`0 0 ${size.width} ${size.height}`}
      className={cx(styles.overlay, onPlace && styles.placing)}
      aria-hidden="true"
      onPointerDown={onPlace ? down : undefined}
      onPointerMove={onPlace ? move : undefined}
      onClick={onPlace ? press : undefined}
    >
      <Drawn {...drawn} unit={unit} width={size.width} />
      {places.map(({ name }) => {
        const mark = marks[name];
        return mark ? (
          <g key={name}>
            <circle className={styles.grip} cx={mark.x} cy={mark.y} r={REACH * unit} />
            <circle
              className={cx(styles.mark, name === active && styles.active)}
              cx={mark.x}
              cy={mark.y}
              r={(name === active ? 7 : 5) * unit}
            />
          </g>
        ) : null;
      })}
    </svg>
  );
}

type DrawnProps = Pick<Props, 'lines' | 'against' | 'reference' | 'said'> & { unit: number; width: number };

function Drawn({ lines, against, reference, said, unit, width }: DrawnProps) {
  const [first] = lines;
  const label = first ? labelAt(first, unit, width) : null;
  return (
    <>
      {reference ? <Line line={reference} look={styles.reference} /> : null}
      {against ? <Line line={against} look={styles.against} /> : null}
      {lines.map((line) => (
        <Line
          key={`${line.from.x} ${line.from.y} ${line.to.x} ${line.to.y}`}
          line={line}
          look={styles.line}
        />
      ))}
      {said && label ? (
        <text className={styles.said} x={label.x} y={label.y} fontSize={18 * unit} strokeWidth={4 * unit}>
          {said}
        </text>
      ) : null}
    </>
  );
}

/** Beside the end of the first line, and never off the picture. */
function labelAt({ to }: DrawnLine, unit: number, width: number): PicturePoint {
  const room = 64 * unit;
  return {
    x: Math.min(Math.max(to.x + 12 * unit, 4 * unit), width - room),
    y: Math.max(to.y - 14 * unit, 20 * unit),
  };
}

function Line({ line, look }: { line: DrawnLine; look: string | undefined }) {
  const ends = { x1: line.from.x, y1: line.from.y, x2: line.to.x, y2: line.to.y };
  return (
    <>
      <line className={styles.halo} {...ends} />
      <line className={look} {...ends} />
    </>
  );
}

const inside = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** How many pixels of the picture one CSS pixel covers, so that marks keep their size on the screen. */
function useUnit(box: { current: SVGSVGElement | null }, width: number): number {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => setShown(entry?.contentRect.width ?? 0));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box]);
  return shown > 0 ? width / shown : 1;
}
