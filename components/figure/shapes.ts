import { type Profile, sideLimbs } from '@/clinical/figures/body.data';
import { beside, distance, go, mix, type Point, place, toward } from '@/clinical/figures/geometry';

/** What a shape is painted with; `inks.ts` says how each looks. */
export type Ink =
  | 'skin'
  | 'shirt'
  | 'shorts'
  | 'hair'
  | 'far'
  | 'farShirt'
  | 'farShorts'
  | 'thin'
  | 'crease'
  | 'muscle'
  | 'farMuscle'
  | 'deep'
  | 'over'
  | 'pane'
  | 'floor'
  | 'mat'
  | 'prop'
  | 'hole'
  | 'band'
  | 'farBand'
  | 'weight'
  | 'ice'
  | 'arrow'
  | 'tip';

/** Points joined by a closed curve, by an open line, or by the sides of a polygon. */
export type Part = { readonly join: 'curve' | 'line' | 'polygon'; readonly points: readonly Point[] };
export type Shape = { readonly ink: Ink; readonly parts: readonly Part[] };

export const shape = (ink: Ink, ...parts: readonly Part[]): Shape => ({ ink, parts });
export const line = (...points: readonly Point[]): Part => ({ join: 'line', points });
export const polygon = (...points: readonly Point[]): Part => ({ join: 'polygon', points });

/** A closed curve, always the same way round, so that parts of one shape unite where they overlap. */
export function curve(points: readonly Point[]): Part {
  const area = points.reduce((sum, [x, y], i) => {
    const [a, b] = points[(i + 1) % points.length] ?? [x, y];
    return sum + x * b - a * y;
  }, 0);
  return { join: 'curve', points: area < 0 ? points.toReversed() : points };
}

export const box = (x: number, y: number, w: number, h: number): Part =>
  polygon([x, y], [x + w, y], [x + w, y + h], [x, y + h]);

const round = [0, 45, 90, 135, 180, 225, 270, 315];
export const disc = (at: Point, radius: number): Part => curve(round.map((angle) => go(at, angle, radius)));

/** An outline in a frame of its own: its y runs in the direction `angle`, its x to the front of it. */
export const local = (at: Point, angle: number, flip: number, outline: readonly Point[]): Part =>
  curve(outline.map(([x, y]) => beside(at, angle, y, x * flip)));

/** An outline whose x runs in the direction `angle`: hands. */
export const along = (at: Point, angle: number, flip: number, outline: readonly Point[]): Part =>
  curve(outline.map(([x, y]) => beside(at, angle, x, y * flip)));

export const placed = (at: Point, lean: number, outline: readonly Point[], flip = 1): Part =>
  curve(place(at, lean, outline, flip));

/** Half widths behind and in front, at a share of the length. */
function widthAt(profile: Profile, share: number): [number, number] {
  let i = 1;
  while (i < profile.length - 1 && (profile[i]?.[0] ?? 1) < share) i++;
  const [a, b] = [profile[i - 1], profile[i]];
  if (!a || !b) return [0, 0];
  const t = Math.min(1, Math.max(0, (share - a[0]) / (b[0] - a[0])));
  return [mix(a[1], b[1], t), mix(a[2], b[2], t)];
}

/** The silhouette of a limb segment between two shares of its length, wider by `grow` (clothes). */
export function tube(
  a: Point,
  b: Point,
  profile: Profile,
  flip = 1,
  { to = 9, from = -9, grow = 0 }: { to?: number; from?: number; grow?: number } = {},
): Part {
  const length = distance(a, b);
  const angle = toward(a, b);
  const rows = profile.filter(([share]) => share > from && share < to);
  if (from > -9) rows.unshift([from, ...widthAt(profile, from)]);
  if (to < 9) rows.push([to, ...widthAt(profile, to)]);
  const front = rows.map(([share, , wide]) => beside(a, angle, share * length, flip * (wide + grow)));
  const back = rows.map(([share, wide]) => beside(a, angle, share * length, -flip * (wide + grow)));
  // A doubled point keeps a hem sharp.
  const hem = to < 9 ? [...front.slice(-1), ...back.slice(-1)] : [];
  return curve([...front, ...hem, ...back.toReversed()]);
}

/** A point on a bone: share of its length, and across it from -1 (back) to 1 (front). */
export function onBone(a: Point, b: Point, profile: Profile, flip: number) {
  const length = distance(a, b);
  const angle = toward(a, b);
  return ([u, v]: Point): Point =>
    beside(a, angle, u * length, flip * v * widthAt(profile, u)[v > 0 ? 1 : 0]);
}

/** A straight bar from a to b, longer by `more` at each end. */
export function bar(a: Point, b: Point, half = 0.7, more = 0): Shape {
  const angle = toward(a, b);
  const [p, q] = [go(a, angle, -more), go(b, angle, more)];
  return shape(
    'prop',
    polygon(
      beside(p, angle, 0, half),
      beside(q, angle, 0, half),
      beside(q, angle, 0, -half),
      beside(p, angle, 0, -half),
    ),
  );
}

/** Upper arm and forearm as one piece. */
export const armParts = (shoulder: Point, elbow: Point, wrist: Point, flip = 1): Part[] => [
  tube(shoulder, elbow, sideLimbs.upperArm, flip),
  disc(elbow, 1.85),
  tube(elbow, wrist, sideLimbs.forearm, flip),
];

/** Two digits are enough for a drawing. */
export const fixed = (value: number): number => Math.round(value * 100) / 100;
const pair = (point: Point): string => point.map(fixed).join(' ');

/** The `d` of a shape: closed curves are Catmull-Rom splines. */
export const pathOf = ({ parts }: Shape): string => parts.map(partPath).join('');

function partPath({ join, points }: Part): string {
  const [first] = points;
  if (!first) return '';
  if (join !== 'curve') return `M${points.map(pair).join('L')}${join === 'polygon' ? 'Z' : ''}`;
  const at = (i: number): Point => points[(i + points.length) % points.length] ?? first;
  const pieces = points.map((b, i) => {
    const [a, c, d] = [at(i - 1), at(i + 1), at(i + 2)];
    // A piece without length would draw a tick.
    if (b[0] === c[0] && b[1] === c[1]) return '';
    const out: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const into: Point = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
    return `C${pair(out)} ${pair(into)} ${pair(c)}`;
  });
  return `M${pair(first)}${pieces.join('')}Z`;
}
