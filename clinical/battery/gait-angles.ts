import type { BodySide } from './rule';

/** A place on a picture: pixels from the left and from the top. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** From where the camera looks: `left` sees the patient's left side. */
export type GaitView = 'behind' | 'front' | 'left' | 'right';

/**
 * Something in the picture that is known to stand upright (from its lower to its upper end) or to lie level
 * (either way round). It tells how far the camera was tilted.
 */
export interface Reference {
  readonly kind: 'upright' | 'level';
  readonly from: PicturePoint;
  readonly to: PicturePoint;
}

export interface Picture {
  readonly view: GaitView;
  /** The picture shows left and right exchanged, as a selfie camera does. */
  readonly mirrored: boolean;
  /** Null: the picture's own edges are taken as upright. */
  readonly reference: Reference | null;
}

export type GaitMeasureCode =
  | 'pelvic-obliquity'
  | 'trunk-side-lean'
  | 'rearfoot'
  | 'trunk-forward-lean'
  | 'tibia'
  | 'knee-flexion'
  | 'ankle-dorsiflexion';

export const gaitPointNames = [
  'left-pelvis',
  'right-pelvis',
  'spine-base',
  'neck-base',
  'calf-middle',
  'calf-low',
  'heel-top',
  'heel-bottom',
  'shoulder',
  'hip',
  'knee',
  'ankle',
  'heel',
  'toe',
] as const;
export type GaitPointName = (typeof gaitPointNames)[number];
export type GaitPoints = Readonly<Partial<Record<GaitPointName, PicturePoint>>>;

export type Vector = readonly [number, number];

const DEGREES = 180 / Math.PI;

/** From one point to another, upright and with left and right as they are. */
type Between = (from: GaitPointName, to: GaitPointName) => Vector | null;

/**
 * The angle of one measure in degrees, not rounded; null while a point is missing or two points fall together.
 * Signs: pelvis, the swing side lower; trunk, toward the stance leg or forward; tibia, ankle ahead of the knee;
 * knee, bent; ankle, toes toward the shin from a right angle; rearfoot, heel tilted outward against the leg.
 * Errors: none are thrown. Plain geometry; what an angle may mean stands in `gait-items.data.ts`.
 */
export function gaitAngle(
  measure: GaitMeasureCode,
  points: GaitPoints,
  stance: BodySide,
  picture: Picture,
): number | null {
  const between = betweenOn(points, picture);
  switch (measure) {
    case 'pelvic-obliquity': {
      const line =
        stance === 'left' ? between('left-pelvis', 'right-pelvis') : between('right-pelvis', 'left-pelvis');
      return line && Math.atan2(line[1], Math.abs(line[0])) * DEGREES;
    }
    case 'trunk-side-lean':
      return leanOf(between('spine-base', 'neck-base'), towardSide(stance, picture.view));
    case 'trunk-forward-lean':
      return leanOf(between('hip', 'shoulder'), forwardOf(picture.view));
    case 'tibia': {
      const shin = between('knee', 'ankle');
      return shin && Math.atan2(shin[0] * forwardOf(picture.view), shin[1]) * DEGREES;
    }
    case 'knee-flexion':
      return turn(between('hip', 'knee'), between('knee', 'ankle'), forwardOf(picture.view));
    case 'ankle-dorsiflexion': {
      const angle = turn(between('ankle', 'knee'), between('heel', 'toe'), forwardOf(picture.view));
      return angle === null ? null : 90 - angle;
    }
    case 'rearfoot': {
      const angle = turn(
        between('calf-middle', 'calf-low'),
        between('heel-top', 'heel-bottom'),
        towardSide(stance, picture.view),
      );
      return angle === null ? null : -angle;
    }
  }
}

function betweenOn(points: GaitPoints, picture: Picture): Between {
  const flip = picture.mirrored ? -1 : 1;
  const tilt = tiltOf(picture);
  const [cos, sin] = [Math.cos(-tilt), Math.sin(-tilt)];
  return (from, to) => {
    const [one, other] = [points[from], points[to]];
    if (!one || !other || (one.x === other.x && one.y === other.y)) return null;
    const [x, y] = [(other.x - one.x) * flip, other.y - one.y];
    return [x * cos - y * sin, x * sin + y * cos];
  };
}

/** How far the unmirrored picture is turned against upright, in radians, clockwise for the eye. */
function tiltOf({ mirrored, reference }: Picture): number {
  if (!reference) return 0;
  const x = (reference.to.x - reference.from.x) * (mirrored ? -1 : 1);
  const y = reference.to.y - reference.from.y;
  if (x === 0 && y === 0) return 0;
  if (reference.kind === 'upright') return Math.atan2(x, -y);
  // A level line has no direction: of the two ways to read it, the one that turns the picture less.
  return x === 0 ? Math.PI / 2 : Math.atan(y / x);
}

/** Which way the patient faces on an upright picture: 1 to the right of it. */
const forwardOf = (view: GaitView): number => (view === 'left' ? -1 : 1);

/** Where one side of the body lies on an upright picture: 1 to the right of it. */
function towardSide(side: BodySide, view: GaitView): number {
  const right = view === 'front' ? -1 : 1;
  return side === 'right' ? right : -right;
}

/** An upward line against vertical. */
const leanOf = (line: Vector | null, toward: number): number | null =>
  line && Math.atan2(line[0] * toward, -line[1]) * DEGREES;

/** How far the second line is turned from the first: from ahead downward to behind is above zero. */
function turn(first: Vector | null, second: Vector | null, toward: number): number | null {
  if (!first || !second) return null;
  const cross = (first[0] * second[1] - first[1] * second[0]) * toward;
  const dot = first[0] * second[0] + first[1] * second[1];
  return Math.atan2(cross, dot) * DEGREES;
}

/**
 * Whether the sides of the placed points agree with the view: from behind the left hip is on the left of the
 * picture. Null while it cannot be told. A “no” means exchanged points, a mirrored picture, or the wrong view.
 */
export function sidesAgree(points: GaitPoints, picture: Picture): boolean | null {
  const line = betweenOn(points, picture)('left-pelvis', 'right-pelvis');
  if (!line || line[0] === 0) return null;
  return line[0] * towardSide('right', picture.view) > 0;
}

/** What one pixel makes of the angle, in degrees: by the shortest line that it rests on. Null without points. */
export function pixelDegrees(lines: readonly (readonly [PicturePoint, PicturePoint])[]): number | null {
  const lengths = lines.map(([one, other]) => Math.hypot(other.x - one.x, other.y - one.y));
  const shortest = Math.min(...lengths);
  return lengths.length === 0 || shortest === 0 ? null : Math.atan(1 / shortest) * DEGREES;
}

/**
 * Which way level or upright runs on the picture itself, as a line of length 1: to be drawn beside what is measured
 * against it.
 */
export function trueLine(picture: Picture, kind: Reference['kind']): Vector {
  const tilt = tiltOf(picture);
  const flip = picture.mirrored ? -1 : 1;
  return kind === 'level'
    ? [Math.cos(tilt) * flip, Math.sin(tilt)]
    : [Math.sin(tilt) * flip, -Math.cos(tilt)];
}
