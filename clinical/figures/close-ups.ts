import { lengths } from './body.data';
import type { LimbNumbers } from './figure';
import { beside, distance, go, mix, type Point, toward } from './geometry';

// The skeletons of the views that draw no whole body. Drawing and checks both stand on them.

/** Elbow and wrist of the `forearm` view, fingers to +x. */
export const forearmBones = { elbow: [-16, -40], wrist: [-1.4, -40] } as const satisfies Record<
  string,
  Point
>;

/** Knuckle, two joints and tip of a finger seen from the thumb side, bent by mcp, pip and dip; `size` shortens it. */
export function fingerJoints(
  { mcp = 0, pip = 0, dip = 0 }: LimbNumbers,
  shift: Point = [0, 0],
  size = 1,
): Point[] {
  const knuckle: Point = [-1.3 + shift[0], -16 + shift[1]];
  const middle = go(knuckle, 180 - mcp, 3 * size);
  const last = go(middle, 180 - mcp - pip, 2 * size);
  return [knuckle, middle, last, go(last, 180 - mcp - pip - dip, 1.2 * size)];
}

/** The palm of a right hand, index first: base, length, direction at rest, and where the tip meets the thumb. */
const palmFingers = [
  { base: [1.95, -14.2], length: 4.4, leans: 7, meets: [2.9, -15.4] },
  { base: [0.65, -14.6], length: 4.9, leans: 2, meets: [1.6, -14.9] },
  { base: [-0.65, -14.3], length: 4.5, leans: -4, meets: [0.3, -14.2] },
  { base: [-1.85, -13.6], length: 3.5, leans: -11, meets: [-0.9, -13.4] },
] as const;

/** How far each finger of the `palm` view is bent (0 to 1), and its base, middle and tip. */
export function palmJoints(numbers: LimbNumbers): { bent: number; points: Point[] }[] {
  const { finger1 = 0, finger2 = 0, finger3 = 0, finger4 = 0 } = numbers;
  return [finger1, finger2, finger3, finger4].flatMap((bent, i) => {
    const finger = palmFingers[i];
    if (!finger) return [];
    const { base, length, leans, meets } = finger;
    const tip = go(base, 180 - leans, length);
    const middle = go(base, 180 - leans, length / 2);
    return [
      {
        bent,
        points: [
          base,
          [mix(middle[0], base[0] + 0.1, bent), mix(middle[1], base[1] - 1.7, bent)],
          [mix(tip[0], meets[0] - 0.1, bent), mix(tip[1], meets[1], bent)],
        ],
      },
    ];
  });
}

const thumbBone = 2.9;
/** Root, joint and tip of the thumb in the `palm` view. */
export function thumbJoints({ thumbX = 7, thumbY = -14 }: LimbNumbers): [Point, Point, Point] {
  const root: Point = [1.7, -10.4];
  const tip: Point = [thumbX, thumbY];
  const far = Math.min(distance(root, tip), 2 * thumbBone - 0.01);
  const out = Math.sqrt(thumbBone ** 2 - (far / 2) ** 2);
  return [root, beside(root, toward(root, tip), distance(root, tip) / 2, -out), tip];
}

/** Hands and knees from the head end: chest, both shoulders and the working hand. */
export function kneelingJoints({ turn = 0, drop = 0, handX = 11, handY = -4.4 }: LimbNumbers) {
  const chest: Point = [0, -31 + drop];
  const shoulder = beside(chest, 90 - turn, 9, 0);
  const hand: Point = [handX, handY];
  return {
    chest,
    shoulder,
    other: beside(chest, 90 - turn, -9, 0),
    hand,
    otherHand: [-12, -4.4] satisfies Point,
  };
}

/** Hips that sink back, and a leg straight out to the side, whose foot stays: hip and ankle. */
export function legOut({ sink = 0 }: LimbNumbers): { hip: Point; ankle: Point } {
  return { hip: [6.4, -30 + 8 * sink], ankle: [47.5, -4.2] };
}

/** Sitting on a mat from above, `roll` 0 knees to the reader's left, 1 to the right: hip, knee and heel of one leg. */
export function sittingLeg({ roll = 0 }: LimbNumbers, side: 1 | -1) {
  const near = side < 0 ? 1 - roll : roll;
  const hips: Point = [0, -34];
  const turned = 90 - mix(-38, 38, roll);
  const heel: Point = [23 * side, -60];
  const hip = beside(hips, turned, 4.6 * side, -1);
  const knee: Point = [mix(-1.5 * side, 25 * side, near), mix(-57, -37, near)];
  return { hips, turned, hip, knee, heel };
}

/** As long as an arm can be drawn, shoulder to wrist. */
export const armReach = lengths.upperArm + lengths.forearm;
