import { dotPath, tenth } from './pain-line';

/** Four weeks are 27 steps of five units, a score is three: whole numbers, since a caseload sends fifty of these. */
export const sparkSize = { width: 141, height: 37, left: 3, right: 138, floor: 34, step: 3 } as const;

export type SparkPoint = { x: number; y: number; value: number };

export type Spark = {
  line: string;
  ceilingY: number | null;
  /** Points above the ceiling: each a dot, so that colour is not needed to see them. */
  above: SparkPoint[];
  last: SparkPoint | null;
  /** The last point is of the last day shown: a full dot; an older one is a ring. */
  lastIsToday: boolean;
  logged: number;
};

const heights = Array.from({ length: 11 }, (_, score) => tenth(sparkSize.floor - score * sparkSize.step));
const heightOf = (score: number): number => heights[score] ?? tenth(sparkSize.floor - score * sparkSize.step);

/** A caseload draws fifty of these with the same days: their places are counted once. */
const placesByLength = new Map<number, readonly number[]>();
function placesOf(length: number): readonly number[] {
  const known = placesByLength.get(length);
  if (known) return known;
  const { left, right } = sparkSize;
  const pitch = length > 1 ? (right - left) / (length - 1) : 0;
  const made = Array.from({ length }, (_, place) => tenth(right - pitch * (length - 1 - place)));
  placesByLength.set(length, made);
  return made;
}

/**
 * Worst pain by day, oldest first, on a scale that is always 0 to 10: a flat line is information. A day without
 * an answer is null and stays a gap; a single day between two gaps is a dot. Days of one score are one stroke.
 */
export function layoutSparkline(scores: ReadonlyArray<number | null>, ceiling?: number | null): Spark {
  const places = placesOf(scores.length);
  const over = ceiling ?? null;
  const above: SparkPoint[] = [];
  let line = '';
  let last: SparkPoint | null = null;
  let lastPlace = -1;
  let logged = 0;
  let before: number | null = null;
  // The last corner of the stroke that is being drawn: what follows is told from there.
  let corner = { x: 0, y: 0 };
  scores.forEach((value, place) => {
    if (value !== null) {
      const point = { x: places[place] ?? 0, y: heightOf(value), value };
      const after = scores[place + 1] ?? null;
      if (before === null) line += after === null ? dotPath(point) : `M${point.x} ${point.y}`;
      else if (value !== before) line += `l${tenth(point.x - corner.x)} ${tenth(point.y - corner.y)}`;
      else if (value !== after) line += `h${tenth(point.x - corner.x)}`;
      if (value !== before || value !== after) corner = point;
      if (last && over !== null && last.value > over) above.push(last);
      last = point;
      lastPlace = place;
      logged += 1;
    }
    before = value;
  });
  return {
    line,
    ceilingY: over === null ? null : heightOf(over),
    above,
    last,
    lastIsToday: lastPlace >= 0 && lastPlace === scores.length - 1,
    logged,
  };
}
