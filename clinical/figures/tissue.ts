import { percent, tenths } from './body.data';
import type { Point } from './geometry';

type Segment = 'shank' | 'thigh' | 'upperArm' | 'forearm' | 'foot' | 'pelvis' | 'thorax' | 'neck';

/**
 * A tissue as it is drawn in one view. On a limb the outline is the place along the bone and across it (-1 behind to
 * 1 in front) in hundredths; on foot and trunk x forward and y up in tenths. `deep` lies under another: hatched, under
 * the dashed outline `over`.
 */
export type Tissue = {
  readonly on: Segment;
  readonly shape: string;
  readonly deep?: true;
  readonly over?: string;
};

/** The points of an outline on this segment. */
export const outlineOf = (on: Segment, shape: string): Point[] =>
  /thigh|shank|upperArm|forearm/.test(on) ? percent(shape) : tenths(shape);
