import { fist, frontLimbs, lengths, percent, sideLimbs, soles, tenths } from '@/clinical/figures/body.data';
import { armReach, kneelingJoints, legOut, sittingLeg } from '@/clinical/figures/close-ups';
import type { LimbNumbers } from '@/clinical/figures/figure';
import { beside, distance, mix, type Point, toward } from '@/clinical/figures/geometry';
import type { View } from '../plate';
import { along, armParts, box, curve, disc, local, onBone, type Shape, shape, tube } from '../shapes';

/** Nearer than the arm is long means that the elbow also bends towards the reader. */
function arm(shoulder: Point, wrist: Point, side: number, out: number, runs: number): Shape[] {
  const share = lengths.upperArm / armReach;
  const middle: Point = [mix(shoulder[0], wrist[0], share), mix(shoulder[1], wrist[1], share)];
  const elbow = beside(middle, toward(shoulder, wrist), 0, side * out);
  return [
    shape(
      'skin',
      ...armParts(shoulder, elbow, wrist),
      along(
        wrist,
        runs,
        1,
        fist.map(([x, y]): Point => [x * 1.15, y]),
      ),
    ),
    shape('shirt', tube(shoulder, elbow, sideLimbs.upperArm, 1, { to: 0.5, grow: 0.5 })),
  ];
}

const ahead = {
  hips: tenths('-84 -4, -80 66, 0 86, 80 66, 84 -4, 0 -34'),
  chest: tenths('-110 0, -96 38, -50 60, 0 70, 50 60, 96 38, 110 0, 90 -34, 40 -50, -40 -50, -90 -34'),
  muscle: tenths('9 44, 42 40, 46 56, 9 66'),
  face: tenths('-46 -24, -42 -66, 0 -94, 42 -66, 46 -24, 0 26'),
  hair: tenths('-50 -26, -46 -60, 0 -72, 46 -60, 50 -26, 36 16, 0 32, -36 16'),
};
const mirrored = (points: readonly Point[]) => points.map(([x, y]): Point => [-x, y]);

/** A straight leg out to the side, its foot flat with the toes to the reader. */
function sideLeg(numbers: LimbNumbers, target: boolean): Shape[] {
  const { hip, ankle } = legOut(numbers);
  const knee: Point = [mix(hip[0], ankle[0], 0.5), mix(hip[1], ankle[1], 0.5)];
  const bone = onBone(hip, knee, frontLimbs.thigh, -1);
  return [
    shape(
      'skin',
      tube(hip, knee, frontLimbs.thigh),
      disc(knee, 3),
      tube(knee, ankle, frontLimbs.shank),
      local(ankle, 0, 1, soles.front),
    ),
    shape('shorts', tube(hip, knee, frontLimbs.thigh, 1, { to: 0.56, grow: 0.55 })),
    ...(target ? [shape('muscle', curve(inner.map(bone)))] : []),
  ];
}
const inner = percent('10 60, 40 30, 86 60, 84 92, 50 93, 14 93');

/** Hands and knees from the head end. `turn` tilts the shoulders, `drop` lowers the chest, `handX handY` the hand. */
export const kneelingAheadView: View = {
  left: true,
  paint: ({ figure }, { key }) => {
    const { turn = 0, drop = 0, bow = 1, out = 0, sink = 0 } = key.w;
    const { chest, shoulder, other, hand, otherHand } = kneelingJoints(key.w);
    const on = (points: readonly Point[]) => curve(points.map(([x, y]) => beside(chest, 90 - turn, x, y)));
    const knees = out ? [-6.4] : [-6.4, 6.4];
    const thigh = (x: number, to: number, grow: number) =>
      tube([x, -30 + 8 * sink], [x, -4], frontLimbs.thigh, 1, { to, grow });
    const working = arm(shoulder, hand, 1, bow, toward(shoulder, hand));
    const under = hand[0] < 0;
    const hips = ahead.hips.map(([x, y]): Point => [x, y + 0.4 * out - 8 * sink + drop * sink]);
    return [
      shape('far', ...knees.flatMap((x) => [thigh(x, 9, 0), disc([x, -4.2], 3.2)])),
      ...(out ? sideLeg(key.w, figure.target.includes('adductors')) : []),
      shape('farShorts', ...knees.map((x) => thigh(x, 0.5, 0.6)), on(hips)),
      ...(under ? working : []),
      shape('shirt', on(ahead.chest)),
      ...(figure.target.includes('thoracic rotators')
        ? [ahead.muscle, mirrored(ahead.muscle)].flatMap((points) => [
            shape('pane', on(points)),
            shape('muscle', on(points)),
          ])
        : []),
      ...arm(other, otherHand, -1, 1 + drop * 0.55, 0),
      ...(under ? [] : working),
      shape('skin', on(ahead.face)),
      shape('hair', on(ahead.hair)),
    ];
  },
  points: {
    reach: ({ key }) => kneelingJoints(key.w).hand,
    hips: ({ key }) => legOut(key.w).hip,
  },
};

const above = {
  hips: tenths('-86 -40, -80 30, 0 50, 80 30, 86 -40, 0 -70'),
  chest: tenths('-110 -10, -94 34, -40 48, 40 48, 94 34, 110 -10, 86 -44, 0 -56, -86 -44'),
  nose: tenths('-9 50, 0 76, 9 50'),
  face: tenths('-36 0, -30 44, 0 60, 30 44, 36 0, 0 -40'),
  hair: tenths('-42 6, -26 40, 0 46, 26 40, 42 6, 28 -36, 0 -50, -28 -36'),
  foot: tenths('-20 -10, -22 30, -26 80, 0 100, 26 80, 20 30, 16 -10'),
  rotators: [
    [0.1, -0.5],
    [0.2, 0.7],
    [0.36, 0.5],
    [0.38, -0.3],
    [0.24, -0.8],
  ],
} as const;

/** Sitting, seen from above and facing up the picture. `roll` 0: both knees lie to the reader's left, 1: to the right. */
export const matAboveView: View = {
  left: false,
  paint: ({ figure }, { key }) => {
    const { roll = 0 } = key.w;
    const { hips, turned } = sittingLeg(key.w, 1);
    const at = (x: number, y: number): Point => beside(hips, turned, x, y);
    const on = (points: readonly Point[]) => curve(points.map(([x, y]) => at(x, y)));
    const leg = (side: 1 | -1): Shape[] => {
      const { hip, knee, heel } = sittingLeg(key.w, side);
      const runs = toward(hip, knee);
      const long = distance(hip, knee);
      const muscle = above.rotators.map(([u, v]) => beside(hip, runs, u * long, -v * 4.4 * side));
      return [
        shape(
          'skin',
          tube(knee, heel, frontLimbs.shank, side),
          disc(heel, 2.2),
          curve(above.foot.map(([x, y]) => beside(heel, toward(knee, heel) + 50 * side, y, x))),
        ),
        shape('skin', tube(hip, knee, frontLimbs.thigh, side), disc(knee, 3.1)),
        shape('shorts', tube(hip, knee, frontLimbs.thigh, side, { to: 0.6, grow: 0.6 })),
        ...(figure.target.length > 0 ? [shape('muscle', curve(muscle))] : []),
      ];
    };
    return [
      shape('mat', box(-44, -70, 88, 62)),
      ...leg(roll < 0.5 ? 1 : -1),
      ...leg(roll < 0.5 ? -1 : 1),
      shape('shorts', on(above.hips)),
      ...[-1, 1].flatMap((side) => {
        const [shoulder, wrist] = [at(side * 9.4, -1), at(side * 15, -15)];
        return arm(shoulder, wrist, side, -2, toward(shoulder, wrist));
      }),
      shape('shirt', on(above.chest)),
      shape('skin', on(above.nose), on(above.face)),
      shape('hair', on(above.hair)),
    ];
  },
  points: { knees: ({ key }) => [mix(-14, 14, key.w.roll ?? 0), -66] },
};
