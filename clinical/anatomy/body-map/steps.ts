import type { Point } from '../leg-map/leg-view';

export type Direction = 'up' | 'down' | 'left' | 'right';

const unit: Record<Direction, Point> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** How much worse a step to the side is than one ahead. */
const ASIDE = 2;

/**
 * The next of some places for an arrow key: the nearest that lies ahead, a step to the side counting double.
 * The same index where there is none.
 */
export function nextInDirection(places: readonly Point[], from: number, direction: Direction): number {
  const here = places[from];
  if (!here) return from;
  const [dx, dy] = unit[direction];
  let best = from;
  let cost = Number.POSITIVE_INFINITY;
  places.forEach(([x, y], at) => {
    const [ahead, aside] = [
      (x - here[0]) * dx + (y - here[1]) * dy,
      Math.abs((x - here[0]) * dy) + Math.abs((y - here[1]) * dx),
    ];
    const price = ahead + ASIDE * aside;
    if (at !== from && ahead > Math.max(0.5, aside / 2) && price < cost) [best, cost] = [at, price];
  });
  return best;
}
