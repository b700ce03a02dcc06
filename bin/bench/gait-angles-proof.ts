import {
  type GaitMeasureCode,
  type GaitPoints,
  type GaitView,
  gaitAngle,
  type Picture,
  type PicturePoint,
  type Reference,
} from '@/clinical/battery/gait-angles';
import { gaitMeasures } from '@/clinical/battery/gait-measures.data';
import type { BodySide } from '@/clinical/battery/rule';

/** A figure whose angle is known: in pixels, upright, left and right as they are. */
export interface KnownFigure {
  measure: GaitMeasureCode;
  degrees: number;
  stance: BodySide;
  view: GaitView;
}

/** How long each drawn line is, in pixels: a leg that fills a third of an upright phone video. */
const LINE_PX = 420;

const sides: readonly BodySide[] = ['left', 'right'];

/** The points of a figure with this angle, drawn from the words of the measure with sines and cosines alone. */
export function pointsWithAngle({ measure, degrees, stance, view }: KnownFigure): GaitPoints {
  const [sin, cos] = [
    LINE_PX * Math.sin((degrees * Math.PI) / 180),
    LINE_PX * Math.cos((degrees * Math.PI) / 180),
  ];
  const facing = view === 'left' ? -1 : 1;
  // From behind the right side is on the right; from the front it is on the left.
  const stanceIsRightward = (stance === 'right') === (view === 'behind');
  const toward = stanceIsRightward ? 1 : -1;
  const at = (x: number, y: number): PicturePoint => ({ x: 540 + x, y: 960 + y });
  switch (measure) {
    case 'pelvic-obliquity': {
      const [standing, swinging] = [at(0, 0), at(-toward * cos, sin)];
      return stance === 'left'
        ? { 'left-pelvis': standing, 'right-pelvis': swinging }
        : { 'left-pelvis': swinging, 'right-pelvis': standing };
    }
    case 'trunk-side-lean':
      return { 'spine-base': at(0, 0), 'neck-base': at(toward * sin, -cos) };
    case 'trunk-forward-lean':
      return { hip: at(0, 0), shoulder: at(facing * sin, -cos) };
    case 'tibia':
      return { knee: at(0, 0), ankle: at(facing * sin, cos) };
    case 'knee-flexion':
      return { hip: at(0, -LINE_PX), knee: at(0, 0), ankle: at(-facing * sin, cos) };
    case 'ankle-dorsiflexion':
      return {
        knee: at(0, -LINE_PX),
        ankle: at(0, 0),
        heel: at(-facing * 90, 80),
        toe: at(-facing * 90 + facing * cos, 80 - sin),
      };
    case 'rearfoot':
      return {
        'calf-middle': at(0, -LINE_PX),
        'calf-low': at(0, 0),
        'heel-top': at(0, 20),
        'heel-bottom': at(toward * sin, 20 + cos),
      };
  }
}

/** The same figure filmed by a camera that was turned, and by one that exchanges left and right. */
export function filmed(
  points: GaitPoints,
  view: GaitView,
  { turned, mirrored }: { turned: number; mirrored: boolean },
): { points: GaitPoints; picture: Picture } {
  const [sin, cos] = [Math.sin((turned * Math.PI) / 180), Math.cos((turned * Math.PI) / 180)];
  const film = ({ x, y }: PicturePoint): PicturePoint => {
    const [dx, dy] = [x - 540, y - 960];
    const [seenX, seenY] = [540 + dx * cos - dy * sin, 960 + dx * sin + dy * cos];
    return { x: Math.round(mirrored ? 1080 - seenX : seenX), y: Math.round(seenY) };
  };
  const upright: Reference = {
    kind: 'upright',
    from: film({ x: 300, y: 1800 }),
    to: film({ x: 300, y: 100 }),
  };
  return {
    points: Object.fromEntries(Object.entries(points).map(([name, point]) => [name, film(point)])),
    picture: { view, mirrored, reference: turned === 0 ? null : upright },
  };
}

const ANGLES = [-11.3, -4, -0.7, 0, 1.2, 5, 7.4, 12.9, 23, 41.5];
const TURNS = [-178, -92, -31, -8.5, 0, 3.2, 17, 90, 143];

/**
 * The largest error of any measure over known figures marked at whole pixels, as filmed from every view, upright
 * and turned, as they are and mirrored. In degrees.
 */
export function geometryMaxErrorDegrees(): number {
  let worst = 0;
  for (const { code: measure, views } of gaitMeasures) {
    for (const view of views) {
      for (const stance of sides) {
        for (const degrees of ANGLES) {
          const drawn = pointsWithAngle({ measure, degrees, stance, view });
          for (const turned of TURNS) {
            for (const mirrored of [false, true]) {
              const { points, picture } = filmed(drawn, view, { turned, mirrored });
              const measured = gaitAngle(measure, points, stance, picture);
              worst = Math.max(worst, measured === null ? 180 : Math.abs(measured - degrees));
            }
          }
        }
      }
    }
  }
  return worst;
}
