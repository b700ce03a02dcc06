'use client';

import { type KeyboardEvent, useId } from 'react';
import type { PicturePoint } from '@/clinical/battery/gait-angles';
import type { Size } from '../format';
import type { MarkName, Marks } from '../types';
import styles from './workbench.module.css';

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const FAR = 10;

type Props = {
  /** Whose points: “Today”, “Beside it”. */
  of: string;
  places: readonly { name: MarkName; label: string }[];
  marks: Marks;
  size: Size;
  active: MarkName | null;
  onPlace: (name: MarkName, point: PicturePoint) => void;
  onActivate: (name: MarkName) => void;
};

/** The points by name. Tab goes from one to the next, arrows move the one that has the focus by a pixel. */
export function PointList({ of, places, marks, size, active, onPlace, onActivate }: Props) {
  const help = useId();
  const placed = places.filter(({ name }) => marks[name]).length;
  const onKeyDown = (event: KeyboardEvent, name: MarkName) => {
    const move = MOVES[event.key];
    const mark = marks[name];
    if (!move && (event.key !== 'Enter' || mark)) return;
    event.preventDefault();
    if (!mark) return onPlace(name, { x: Math.round(size.width / 2), y: Math.round(size.height / 2) });
    const step = event.shiftKey ? FAR : 1;
    const [across, down] = move ?? [0, 0];
    onPlace(name, {
      x: inside(mark.x + across * step, size.width),
      y: inside(mark.y + down * step, size.height),
    });
  };
  return (
    <section aria-label={`Points, ${of}`}>
      <h3 className={styles.head}>
        Points <span className={styles.quiet}>{`${placed} of ${places.length} placed`}</span>
      </h3>
      <ol className={styles.points}>
        {places.map(({ name, label }) => {
          const mark = marks[name];
          return (
            <li key={name} className={name === active ? styles.chosen : undefined}>
              <button
                type="button"
                aria-pressed={name === active}
                aria-describedby={help}
                onFocus={() => onActivate(name)}
                onClick={() => onActivate(name)}
                onKeyDown={(event) => onKeyDown(event, name)}
              >
                {label}
                <span className="sr-only">{mark ? `, ${across(mark)}` : ', not placed'}</span>
              </button>
              {mark ? (
                <Place name={name} label={label} mark={mark} size={size} onPlace={onPlace} />
              ) : (
                <span className={styles.quiet}>not placed</span>
              )}
            </li>
          );
        })}
      </ol>
      <p id={help} className={styles.quiet}>
        Press on the picture to set the chosen point, drag to move it. By keyboard: Enter sets it in the
        middle, arrows move it by a pixel, with Shift by ten.
      </p>
    </section>
  );
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const across = ({ x, y }: PicturePoint): string => `${tenth(x)} across, ${tenth(y)} down`;
const inside = (value: number, most: number): number => Math.min(most, Math.max(0, value));

type PlaceProps = {
  name: MarkName;
  label: string;
  mark: PicturePoint;
  size: Size;
  onPlace: Props['onPlace'];
};

/** The same place as two numbers, for whoever has them. */
function Place({ name, label, mark, size, onPlace }: PlaceProps) {
  const field = (part: 'x' | 'y', most: number, word: string) => (
    <input
      type="number"
      min={0}
      max={most}
      step="any"
      value={tenth(mark[part])}
      aria-label={`${label}, ${word}, in pixels`}
      onChange={(event) => {
        const value = event.currentTarget.valueAsNumber;
        if (Number.isFinite(value)) onPlace(name, { ...mark, [part]: inside(value, most) });
      }}
    />
  );
  return (
    <span className={styles.place}>
      {field('x', size.width, 'across')}
      {field('y', size.height, 'down')}
      <span aria-hidden="true" className={styles.quiet}>
        px
      </span>
    </span>
  );
}
