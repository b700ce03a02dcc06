import { beside, type Point, toward } from '@/clinical/figures/geometry';
import { curve, disc, type Part } from '../shapes';

/** A round-ended piece from a to b. */
function piece(a: Point, b: Point, atA: number, atB: number): Part {
  const angle = toward(a, b);
  return curve([
    beside(a, angle, -0.2, atA),
    beside(b, angle, 0, atB),
    beside(b, angle, atB * 0.75, atB * 0.7),
    beside(b, angle, atB, 0),
    beside(b, angle, atB * 0.75, -atB * 0.7),
    beside(b, angle, 0, -atB),
    beside(a, angle, -0.2, -atA),
  ]);
}

/** Round-ended pieces along joints, as wide at each as told: fingers and toes. */
export function chain(joints: readonly Point[], widths: readonly number[]): Part[] {
  return joints.slice(1).flatMap((joint, i) => {
    const [from, a = 1, b = 1] = [joints[i] ?? joint, widths[i], widths[i + 1]];
    return i > 0 ? [piece(from, joint, a, b), disc(from, a)] : [piece(from, joint, a, b)];
  });
}
