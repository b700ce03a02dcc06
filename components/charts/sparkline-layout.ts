import { daysBetween } from './days';
import { linePath, type Point, painPoints, runs, tenth } from './pain-line';
import type { PainDay } from './series';

export const sparkSize = { width: 148, height: 37, left: 3, right: 143, floor: 34, step: 3.1 } as const;

export type Spark = {
  line: string;
  ceilingY: number | null;
  /** Points above the ceiling: each a dot, so that colour is not needed to see them. */
  above: Point[];
  last: Point | null;
  /** The last point is of the last day shown: a full dot; an older one is a ring. */
  lastIsToday: boolean;
  logged: number;
  days: number;
};

/**
 * The worst pain of the days from `from` to `to` on a scale that is always 0 to 10: a flat line is
 * information. Gaps stay gaps.
 */
export function layoutSparkline(
  days: readonly PainDay[],
  span: { from: string; to: string },
  ceiling?: number | null,
): Spark {
  const { left, right, floor, step } = sparkSize;
  const length = daysBetween(span.from, span.to);
  const y = (value: number) => floor - value * step;
  const x = (day: number) => (length === 0 ? right : left + ((right - left) * day) / length);
  const points = painPoints(days, span.from, span.to, (day) => day.worst, x, y);
  const last = points.at(-1) ?? null;
  const over = ceiling ?? null;
  return {
    line: linePath(runs(points)),
    ceilingY: over === null ? null : tenth(y(over)),
    above: over === null ? [] : points.filter((point) => point.value > over && point !== last),
    last,
    lastIsToday: last?.on === span.to,
    logged: points.length,
    days: length + 1,
  };
}
