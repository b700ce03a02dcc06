import { dotPath, tenth } from './pain-line';

export const sparkSize = { width: 148, height: 37, left: 3, right: 143, floor: 34, step: 3.1 } as const;

export type Spark = {
  line: string;
  ceilingY: number | null;
  /** Points above the ceiling: each a dot, so that colour is not needed to see them. */
  above: { x: number; y: number; value: number }[];
  last: { x: number; y: number; value: number } | null;
  /** The last point is of the last day shown: a full dot; an older one is a ring. */
  lastIsToday: boolean;
  logged: number;
};

/**
 * Worst pain by day, oldest first, on a scale that is always 0 to 10: a flat line is information. A day without
 * an answer is null and stays a gap; a single day between two gaps is a dot (a line of no length, round ends).
 */
export function layoutSparkline(scores: ReadonlyArray<number | null>, ceiling?: number | null): Spark {
  const { left, right, floor, step } = sparkSize;
  const y = (value: number) => tenth(floor - value * step);
  const pitch = scores.length > 1 ? (right - left) / (scores.length - 1) : 0;
  const over = ceiling ?? null;
  const spark: Spark = {
    line: '',
    ceilingY: over === null ? null : y(over),
    above: [],
    last: null,
    lastIsToday: false,
    logged: 0,
  };
  scores.forEach((value, place) => {
    if (value === null) return;
    const point = { x: tenth(right - pitch * (scores.length - 1 - place)), y: y(value), value };
    const goesOn = typeof scores[place - 1] === 'number';
    const alone = !goesOn && typeof scores[place + 1] !== 'number';
    spark.line += alone ? dotPath(point) : `${goesOn ? 'L' : 'M'}${point.x} ${point.y}`;
    if (over !== null && value > over) spark.above.push(point);
    spark.last = point;
    spark.logged += 1;
    spark.lastIsToday = place === scores.length - 1;
  });
  spark.above = spark.above.filter((point) => point !== spark.last);
  return spark;
}
