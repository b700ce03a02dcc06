import { fist, hand, sideLimbs, tenths } from '@/clinical/figures/body.data';
import { forearmBones } from '@/clinical/figures/close-ups';
import type { Box, PropKind } from '@/clinical/figures/figure';
import { beside, cos, distance, go, type Point, sin, toward } from '@/clinical/figures/geometry';
import type { Body } from '@/clinical/figures/solve';
import { outlineOf } from '@/clinical/figures/tissue';
import { creases } from '../draw-body';
import type { Plate, View } from '../plate';
import {
  along,
  armParts,
  bar,
  curve,
  disc,
  type Ink,
  onBone,
  polygon,
  type Shape,
  shape,
  tube,
} from '../shapes';

const { elbow: E, wrist: W } = forearmBones;

/** An arm whose upper part runs off the picture in the direction `up`. */
const limb = (elbow: Point, wrist: Point, up: number, ink: Ink = 'skin'): Shape =>
  shape(ink, ...armParts(go(elbow, up, 18.6), elbow, wrist));

const muscles = ({ tissues }: Plate, flip: number): Shape[] =>
  tissues.flatMap(({ on, shape: outline }) => {
    const part = curve(outlineOf(on, outline).map(onBone(E, W, sideLimbs.forearm, flip)));
    return [shape('pane', part), shape('muscle', part)];
  });

const bottomHand = tenths('-10 12, 0 12, 30 10, 60 9, 74 4, 64 -14, 30 -17, -10 -12');
/** Fingers round a ball in an upturned palm. */
function ballHand(open: number): Shape[] {
  const R = 3.3 - 0.7 * (1 - open);
  const at: Point = [W[0] + 5.2, W[1] - R - 0.9];
  const ring = (angle: number, radius: number): Point => [
    at[0] + radius * cos(angle),
    at[1] - radius * sin(angle),
  ];
  const end = 20 + 70 * (1 - open);
  const share = [0, 0.25, 0.5, 0.75, 1];
  const arc = (from: number, to: number) =>
    curve([
      ...share.map((t) => ring(from + (to - from) * t, R + 1.7)),
      ...share.toReversed().map((t) => ring(from + (to - from) * t, R - 0.1)),
    ]);
  return [
    shape('prop', disc(at, R)),
    shape('skin', along(W, 90, 1, bottomHand), arc(-84, end)),
    shape('skin', arc(205, 150 - 22 * (1 - open))),
    creases([ring(-20, R + 0.2), ring(-20, R + 1.5)], [ring(end - 42, R + 0.2), ring(end - 42, R + 1.5)]),
  ];
}

const starPalm = tenths('-10 17, 10 20, 46 26, 54 0, 46 -26, 10 -24, -10 -17');
/** Back of the hand with five fingers in a band. */
function starHand(open: number): Shape[] {
  const fan = 17 * open - 4;
  const tips: Point[] = [];
  const finger = (x: number, y: number, angle: number, length: number, half = 0.72) => {
    const base: Point = [W[0] + x, W[1] - y];
    const end = go(base, angle, length);
    tips.push(go(base, angle, length * 0.72));
    return curve([
      beside(base, angle, -1, half),
      beside(end, angle, -0.4, half * 0.9),
      beside(end, angle, 0.2, 0),
      beside(end, angle, -0.4, -half * 0.9),
      beside(base, angle, -1, -half),
    ]);
  };
  const fingers = [4.6, 5.8, 6.3, 5.6].map((length, i) =>
    finger(4.8, -1.95 + 1.3 * i, 90 + fan * (i - 1.5) * 0.9, length),
  );
  const thumb = finger(2, 2.2, 112 + 42 * open, 5.2, 0.85);
  return [shape('skin', along(W, 90, -1, starPalm), ...fingers, thumb), shape('band', polygon(...tips))];
}

function paint(plate: Plate, { key }: Body, _: Box): Shape[] {
  const { wristBend = 0, palmUp = 0, gap = 0, spin = 0, open = 0, roll = 0, arm = 205 } = key.w;
  const has = (kind: PropKind): boolean => plate.figure.props.some((prop) => prop.kind === kind);
  const flip = palmUp ? -1 : 1;
  const runs = 90 + wristBend;
  const palm = beside(W, runs, 3, -flip * 0.3);
  const on = muscles(plate, flip);
  const own = (outline: readonly Point[], side = flip) => shape('skin', along(W, runs, side, outline));
  if (has('bar')) {
    // The far arm, parallel, and the bar between the two fists.
    const far: Point = [W[0] + 3, W[1] - 7];
    const farRuns = 90 - wristBend * 0.3;
    const farPalm = beside(far, farRuns, 3, -0.3);
    const tip = go(palm, toward(farPalm, palm), 4);
    return [
      limb([E[0] + 3, E[1] - 7], far, 270, 'far'),
      bar(palm, farPalm, 1.5, 4),
      creases(...twist(palm, farPalm, spin / 40)),
      shape('far', along(far, farRuns, 1, fist)),
      limb(E, W, 270),
      ...on,
      own(fist),
      shape('prop', disc(tip, 1.6)),
      creases([go(tip, spin, 1.4), go(tip, spin + 180, 1.4)]),
    ];
  }
  if (has('hammer')) {
    // From above: upright it points at the viewer, then it lies to one side.
    const end: Point = [palm[0], palm[1] - 12 * spin];
    const handle = Math.abs(spin) > 0.1 ? [bar(palm, end, 0.7, 2)] : [];
    return [
      limb(E, W, 232),
      ...on,
      ...handle,
      shape('skin', along(W, 90, spin < 0 ? -1 : 1, fist)),
      ...(Math.abs(spin) > 0.3 ? [] : [bar(palm, end, 0.8, 0.6)]),
      bar([end[0] - 3, end[1]], [end[0] + 3, end[1]], 1.4),
    ];
  }
  if (has('massage'))
    return [shape('prop', disc([E[0] + roll, E[1] + 4.6], 2.6)), limb(E, W, arm), ...on, own(hand)];
  const pull = has('pull');
  const held = has('bar') || has('dumbbell') ? fist : hand;
  return [
    ...(has('other') ? [otherHand(pull, beside(W, runs, 6.4, 0), gap)] : []),
    limb(E, W, arm),
    ...on,
    ...(has('squeeze') ? ballHand(open) : has('star') ? starHand(open) : [own(held)]),
    ...(has('dumbbell') ? [shape('weight', disc(palm, 2.6))] : []),
    ...(pull ? [fingersOver(runs)] : []),
  ];
}

/** Lines on a bar between two fists: slanted while it is twisted, straight when it is let go. */
function twist(a: Point, b: Point, slant: number): Point[][] {
  const angle = toward(a, b);
  const length = distance(a, b);
  return [-0.3, 0.35, 0.5, 0.65, 1.3].map((share) =>
    [-1.3, 1.3].map((off) => beside(a, angle, share * length + off * slant * 1.1, off)),
  );
}

/** The other arm comes from the same body: its hand lies on this one, or takes it from behind. */
function otherHand(pull: boolean, at: Point, gap: number): Shape {
  const wrist: Point = pull ? [at[0] - 5.4, at[1] + 1.6] : [W[0] + 0.6, W[1] - 3.1 - gap];
  const elbow = go(wrist, pull ? 276 : 236, 14.6);
  return shape(
    'far',
    tube(go(elbow, pull ? 262 : 215, 18.6), elbow, sideLimbs.upperArm),
    disc(elbow, 1.85),
    tube(elbow, wrist, sideLimbs.forearm),
    along(wrist, pull ? 96 : 88, 1, hand),
  );
}

const fingersOver = (runs: number): Shape =>
  shape(
    'far',
    ...[3.6, 5, 6.4, 7.6].map((x) => {
      const at = beside(W, runs, x, 0.7);
      return curve([
        beside(at, runs + 90, -1.2, 0.62),
        beside(at, runs + 90, 0.6, 0.62),
        beside(at, runs + 90, 0.6, -0.62),
        beside(at, runs + 90, -1.2, -0.62),
      ]);
    }),
  );

/**
 * Forearm and hand, close up, fingers to +x. `wristBend` (up is positive), `palmUp` 1 with the palm to the ceiling,
 * `gap` height of the other hand, `spin` turn of bar or hammer, `open` spread of the fingers, `roll` place of the
 * ball, `arm` direction of the upper arm.
 */
export const forearmView: View = {
  left: false,
  paint,
  points: {
    hand: ({ key }) => beside(W, 90 + (key.w.wristBend ?? 0), 6, 0),
    gap: ({ key }) => [W[0] + 6, W[1] - (key.w.gap ?? 0)],
    spin: ({ key }) => [W[0] + 3, W[1] - 12 * (key.w.spin ?? 0)],
    roll: ({ key }) => [E[0] + (key.w.roll ?? 0), E[1]],
  },
};
