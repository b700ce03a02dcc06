import { dayNumber } from './days';
import type { PainDay } from './series';

export type Point = { on: string; x: number; y: number; value: number };

/** To one decimal: a tenth of a pixel is more than a screen shows, and keeps the markup small. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Runs of days that follow one another without a gap. A day that was not logged, and a day that is absent
 * from the list, both end a run: a line is never drawn across what nobody said.
 */
export function runs(points: readonly Point[]): Point[][] {
  const found: Point[][] = [];
  for (const point of points) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last && dayNumber(point.on) === dayNumber(last.on) + 1) run.push(point);
    else found.push([point]);
  }
  return found;
}

/** One path of all runs; a single day is a dash short enough to read as a dot. */
export function linePath(lines: ReadonlyArray<readonly Point[]>): string {
  return lines
    .map((run) => {
      const [first] = run;
      if (first && run.length === 1) return dotPath(first);
      return run.map((at, place) => `${place === 0 ? 'M' : 'L'}${at.x} ${at.y}`).join('');
    })
    .join('');
}

/** A day between two gaps: with round ends a little wider than the line, so that it is not taken for dust. */
export function dotPath({ x, y }: { x: number; y: number }): string {
  return `M${tenth(x - 0.8)} ${y}h1.6`;
}

/** Days with a value between two dates, in order, placed by `x` (days since `from`) and `y` (0 to 10). */
export function painPoints(
  days: readonly PainDay[],
  from: string,
  to: string,
  pick: (day: PainDay) => number | null | undefined,
  x: (day: number) => number,
  y: (value: number) => number,
): Point[] {
  const first = dayNumber(from);
  const last = dayNumber(to);
  return days
    .map((day) => ({ on: day.on, number: dayNumber(day.on), value: pick(day) }))
    .filter((day) => day.number >= first && day.number <= last)
    .sort((one, other) => one.number - other.number)
    .flatMap(({ on, number, value }) =>
      value === null || value === undefined
        ? []
        : [{ on, value, x: tenth(x(number - first)), y: tenth(y(value)) }],
    );
}
