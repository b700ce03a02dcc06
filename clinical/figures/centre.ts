import { masses } from './body.data';
import { mix, type Point } from './geometry';
import type { Body } from './solve';

/** The centre of mass of a body. */
export function centreOf({ neck, head, root, w, o }: Body): Point {
  let [x, y] = [0, 0];
  const add = ([share, along]: readonly [number, number], from: Point, to: Point) => {
    x += share * mix(from[0], to[0], along);
    y += share * mix(from[1], to[1], along);
  };
  add(masses.head, neck, head);
  add(masses.trunk, root, neck);
  for (const { at } of [w, o]) {
    add(masses.upperArm, at.shoulder, at.elbow);
    add(masses.forearm, at.elbow, at.wrist);
    add(masses.thigh, at.hip, at.knee);
    add(masses.shank, at.knee, at.ankle);
    add(masses.foot, at.heel, at.toe);
  }
  return [x, y];
}
