import {
  backHair,
  ear,
  fist,
  frontHair,
  frontHead,
  frontLimbs,
  frontPelvis,
  frontTrunk,
  hair,
  hand,
  head,
  pelvis,
  shirtBack,
  shirtFront,
  shirtHem,
  sideLimbs,
  soles,
} from '@/clinical/figures/body.data';
import type { Box, Poses } from '@/clinical/figures/figure';
import { beside, go, type Point, place } from '@/clinical/figures/geometry';
import { type Body, isFlat, type Limb } from '@/clinical/figures/solve';
import { drawArmMuscles, drawMuscles } from './draw-muscles';
import { drawThings } from './draw-things';
import type { Plate } from './plate';
import {
  along,
  armParts,
  curve,
  disc,
  type Ink,
  line,
  local,
  onBone,
  type Part,
  placed,
  type Shape,
  shape,
  tube,
} from './shapes';

/** Thin lines inside a shape. */
export const creases = (...lines: readonly (readonly Point[])[]): Shape =>
  shape('crease', ...lines.map((points) => line(...points)));

/** Foot from the side: heel, arch, ball, and toes that bend at the ball. */
const sideFoot = ({ at, runs }: Limb): Part[] => [
  disc(at.ankle, 2),
  along(at.ankle, runs.foot, -1, soles.side),
  along(at.ball, runs.toe, -1, soles.toes),
];

function leg({ view }: Poses, limb: Limb, ink: Ink, flip = 1, turn = 0): Shape[] {
  const { at, runs } = limb;
  const side = view === 'side';
  const back = view.startsWith('back');
  const limbs = side ? sideLimbs : frontLimbs;
  const sole = back ? soles.back : soles.front.map(([x, y]): Point => [x + turn * Math.max(0, y), y]);
  const skin = shape(
    ink,
    tube(at.hip, at.knee, limbs.thigh, flip),
    disc(at.knee, side ? 3.2 : 3),
    tube(at.knee, at.ankle, limbs.shank, flip),
    ...(side ? sideFoot(limb) : [local(at.ankle, runs.foot, flip, sole)]),
  );
  if (side) return [skin];
  const on = onBone(at.knee, at.ankle, frontLimbs.shank, flip);
  const mark = (...points: readonly Point[]) => points.map(on);
  const toe = (x: number): Point[] =>
    [4, 3].map((y) => beside(at.ankle, runs.foot, y, flip * (x + turn * y)));
  return [
    skin,
    back
      ? creases(
          mark([0, -0.7], [0.02, 0], [0, 0.7]),
          mark([0.3, 0.02], [0.5, 0.02]),
          mark([0.72, -0.4], [0.94, -0.4]),
          mark([0.72, 0.4], [0.94, 0.4]),
        )
      : creases(
          mark([-0.1, -0.6], [0, -0.5], [0.1, 0], [0, 0.5], [-0.1, 0.6]),
          ...[-1.2, 0.2, 1.3, 2.3].map(toe),
        ),
  ];
}

const sleeve = ({ at }: Limb, flip: number): Part =>
  tube(at.shoulder, at.elbow, sideLimbs.upperArm, flip, { to: 0.52, grow: 0.5 });

function arm(limb: Limb, skin: Ink, cloth: Ink | null, flip = 1): Shape[] {
  const { at, runs, grips } = limb;
  const on = (x: number, y: number): Point => beside(at.wrist, runs.hand, x, flip * y);
  return [
    shape(
      skin,
      ...armParts(at.shoulder, at.elbow, at.wrist, flip),
      along(at.wrist, runs.hand, flip, grips ? fist : hand),
    ),
    grips
      ? creases([on(4.6, -1), on(2.6, -0.6), on(1.4, -1)], [on(4.9, 0.4), on(2.8, 0.6)])
      : creases([on(1.6, -0.9), on(4, -0.9)]),
    ...(cloth ? [shape(cloth, sleeve(limb, flip))] : []),
  ];
}

const shorts = ({ at }: Limb, flat: boolean, flip = 1): Part =>
  tube(at.hip, at.knee, (flat ? frontLimbs : sideLimbs).thigh, flip, { to: 0.56, grow: 0.55 });

/** The whole body from the side, the front or the back, with its target tissues and what stands before it. */
export function drawBody(plate: Plate, body: Body, box: Box): Shape[] {
  return isFlat(plate.figure) ? flatBody(plate, body, box) : sideBody(plate, body, box);
}

/** How far each point of the front of the shirt goes when the belly fills, from the collar down. */
const belly = [0, 0.1, 0.4, 1, 0.6];

function sideBody(plate: Plate, body: Body, box: Box): Shape[] {
  const { figure } = plate;
  const { w, o, lean, chest, nod } = body;
  const { swell = 0 } = body.key;
  const both = figure.works === 'both';
  const shirt = curve([
    ...place(body.waist, chest, shirtBack),
    ...place(
      body.waist,
      chest,
      shirtFront.map(([x, y], i): Point => [x + swell * (belly[i] ?? 0), y]),
    ),
    ...place(body.root, lean, shirtHem),
  ]);
  return [
    ...arm(o, 'far', 'farShirt'),
    ...leg(figure, o, 'far'),
    shape('farShorts', shorts(o, false)),
    ...(both ? drawMuscles(plate, body, o, 1, true) : []),
    shape('skin', throat(body, false), placed(body.head, nod, head)),
    shape('hair', placed(body.head, nod, hair)),
    shape('thin', placed(body.head, nod, ear)),
    shape('shirt', shirt),
    ...leg(figure, w, 'skin'),
    shape('shorts', placed(body.root, lean, pelvis), shorts(w, false)),
    ...drawMuscles(plate, body, w),
    ...drawThings(plate, body, box, true),
    ...arm(w, 'skin', 'shirt'),
    ...drawArmMuscles(plate, w, 1),
  ];
}

function throat({ neck, head: headAt, chest, nod }: Body, flat: boolean): Part {
  const from = go(neck, 180 - chest, -2);
  const to = go(headAt, 180 - nod, flat ? 0 : -2);
  return tube(
    from,
    to,
    flat
      ? [
          [-0.1, 3.6, 3.6],
          [0.4, 2.9, 2.9],
          [1, 2.9, 2.9],
        ]
      : [
          [-0.1, 3.4, 3.6],
          [0.3, 3, 2.9],
          [0.7, 2.9, 2.7],
          [1, 2.8, 2.4],
        ],
  );
}

/** `w` is at +x; the trunk and both sleeves are one shape from behind. */
function flatBody(plate: Plate, body: Body, box: Box): Shape[] {
  const { figure } = plate;
  const { w, o, key } = body;
  const back = figure.view.startsWith('back');
  const both = figure.works === 'both';
  const far: Ink = both ? 'skin' : 'far';
  const trunk = placed(body.waist, body.chest, frontTrunk);
  const chest = (...points: readonly Point[]) => place(body.waist, body.chest, points);
  const hips = (...points: readonly Point[]) => place(body.root, body.lean, points);
  const face = (...points: readonly Point[]) => place(body.head, body.nod, points);
  const arms = (cloth: Ink | null) => [...arm(o, far, cloth, -1), ...arm(w, 'skin', cloth)];
  const armMuscles = [...drawArmMuscles(plate, w, 1), ...(both ? drawArmMuscles(plate, o, -1) : [])];
  return [
    ...(back ? arms(null) : []),
    ...leg(figure, o, far, -1, key.o.turn),
    ...leg(figure, w, 'skin', 1, key.w.turn),
    shape('skin', throat(body, true), placed(body.head, body.nod, frontHead)),
    shape('hair', placed(body.head, body.nod, back ? backHair : frontHair)),
    ...(back
      ? []
      : [
          creases(
            face([-2.2, 0.9], [-2.2, 0.3]),
            face([2.2, 0.9], [2.2, 0.3]),
            face([0.4, 0], [0.7, -1.7], [-0.3, -1.8]),
            face([-1.4, -3.6], [0, -3.8], [1.4, -3.6]),
          ),
        ]),
    shape('shorts', placed(body.root, body.lean, frontPelvis), shorts(o, true, -1), shorts(w, true)),
    shape('shirt', trunk, ...(back ? [sleeve(o, -1), sleeve(w, 1)] : [])),
    back
      ? creases(
          chest([0, 16], [0, 2]),
          chest([3.4, 15], [4.2, 10.5], [6.4, 9.4]),
          chest([-3.4, 15], [-4.2, 10.5], [-6.4, 9.4]),
          hips([0, 6], [0, -4]),
        )
      : creases(hips([0, 8], [0, -4]), chest([-2.6, 19.6], [0, 18], [2.6, 19.6])),
    ...drawMuscles(plate, body, w),
    ...(both ? drawMuscles(plate, body, o, -1) : []),
    ...(back ? armMuscles : []),
    ...drawThings(plate, body, box, true),
    ...(back ? [] : [...arms('shirt'), ...armMuscles]),
  ];
}
