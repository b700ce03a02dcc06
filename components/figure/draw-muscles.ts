import { frontLimbs, sideLimbs } from '@/clinical/figures/body.data';
import { beside, distance, type Point, place } from '@/clinical/figures/geometry';
import { type Body, isFlat, type Limb } from '@/clinical/figures/solve';
import { outlineOf, type Tissue } from '@/clinical/figures/tissue';
import type { Plate } from './plate';
import { curve, onBone, type Part, type Shape, shape } from './shapes';

const isArm = ({ on }: Tissue): boolean => on === 'upperArm' || on === 'forearm';

/** The tissues of one limb and of the trunk beside it, in the frame of the segment they lie on. Arms come by themselves. */
export function drawMuscles(plate: Plate, body: Body, limb: Limb, flip = 1, far = false): Shape[] {
  const near = plate.tissues.filter((tissue) => !isArm(tissue));
  return near.flatMap((tissue) => {
    const limbs = /thigh|shank|foot/.test(tissue.on);
    // In a side view the near half of the trunk covers the far one.
    if (far && !limbs) return [];
    const at = (outline: string): Part =>
      curve(inFrame(plate, body, limb, flip, tissue.on, outlineOf(tissue.on, outline)));
    const part = at(tissue.shape);
    const shapes = tissue.on === 'thorax' ? [shape('pane', part)] : [];
    shapes.push(shape(far ? 'farMuscle' : 'muscle', part));
    if (tissue.deep) shapes.push(shape('deep', part));
    if (tissue.over && !far) shapes.push(shape('over', at(tissue.over)));
    return shapes;
  });
}

/** The tissues of an arm, over its sleeve. */
export function drawArmMuscles({ tissues }: Plate, limb: Limb, flip: number): Shape[] {
  return tissues.filter(isArm).flatMap((tissue) => {
    const [a, b] = bone(limb, tissue.on);
    if (distance(a, b) < 4) return [];
    const profile = tissue.on === 'upperArm' ? sideLimbs.upperArm : sideLimbs.forearm;
    const part = curve(outlineOf(tissue.on, tissue.shape).map(onBone(a, b, profile, flip)));
    return [shape('pane', part), shape('muscle', part)];
  });
}

function bone({ at }: Limb, on: Tissue['on']): [Point, Point] {
  if (on === 'thigh') return [at.hip, at.knee];
  if (on === 'upperArm') return [at.shoulder, at.elbow];
  return on === 'forearm' ? [at.elbow, at.wrist] : [at.knee, at.ankle];
}

function inFrame(
  { figure }: Plate,
  body: Body,
  limb: Limb,
  flip: number,
  on: Tissue['on'],
  outline: readonly Point[],
): Point[] {
  const { tuck = 0 } = body.key;
  if (on === 'pelvis') return place(body.root, body.lean, outline, flip);
  if (on === 'thorax') return place(body.waist, body.chest, outline, flip);
  if (on === 'neck')
    return place(
      body.neck,
      (body.chest + body.nod) / 2,
      outline.map(([x, y]): Point => [x - (tuck * y) / 6, y]),
      flip,
    );
  if (on === 'foot') return outline.map(([x, y]) => beside(limb.at.ankle, limb.runs.foot, x, -y));
  const limbs = isFlat(figure) ? frontLimbs : sideLimbs;
  const [a, b] = bone(limb, on);
  return outline.map(onBone(a, b, on === 'thigh' ? limbs.thigh : limbs.shank, flip));
}
