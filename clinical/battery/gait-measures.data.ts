import type { GaitMeasureCode, GaitPointName, GaitView } from './gait-angles';
import type { GaitItemCode } from './gait-item';

/** One angle that is measured on a picture, and what it is noted as. */
export interface GaitMeasure {
  code: GaitMeasureCode;
  name: string;
  /** The notes that it can fill; the therapist chooses where there is more than one. */
  items: readonly [GaitItemCode, ...GaitItemCode[]];
  views: readonly GaitView[];
  /** In the order in which they are placed. Of the stance leg, except where a side is named. */
  points: readonly { name: GaitPointName; label: string }[];
  lines: readonly (readonly [GaitPointName, GaitPointName])[];
  /** Against what the first line is read; null: against the second line. */
  against: 'level' | 'upright' | null;
}

const ACROSS = ['behind', 'front'] as const;
const ALONG = ['left', 'right'] as const;

export const gaitMeasures: readonly GaitMeasure[] = [
  {
    code: 'pelvic-obliquity',
    name: 'Pelvic obliquity',
    items: ['pelvic-drop'],
    views: ACROSS,
    points: [
      { name: 'left-pelvis', label: 'Left pelvis, top of the hip bone' },
      { name: 'right-pelvis', label: 'Right pelvis, top of the hip bone' },
    ],
    lines: [['left-pelvis', 'right-pelvis']],
    against: 'level',
  },
  {
    code: 'trunk-side-lean',
    name: 'Trunk lean, side',
    items: ['trunk-side-lean'],
    views: ACROSS,
    points: [
      { name: 'spine-base', label: 'Base of the spine' },
      { name: 'neck-base', label: 'Base of the neck' },
    ],
    lines: [['spine-base', 'neck-base']],
    against: 'upright',
  },
  {
    code: 'rearfoot',
    name: 'Rearfoot',
    items: ['rearfoot'],
    views: ['behind'],
    points: [
      { name: 'calf-middle', label: 'Middle of the calf' },
      { name: 'calf-low', label: 'Middle of the Achilles, ankle height' },
      { name: 'heel-top', label: 'Heel, top' },
      { name: 'heel-bottom', label: 'Heel, bottom' },
    ],
    lines: [
      ['calf-middle', 'calf-low'],
      ['heel-top', 'heel-bottom'],
    ],
    against: null,
  },
  {
    code: 'trunk-forward-lean',
    name: 'Trunk lean, forward',
    items: ['trunk-forward-lean'],
    views: ALONG,
    points: [
      { name: 'hip', label: 'Hip' },
      { name: 'shoulder', label: 'Shoulder' },
    ],
    lines: [['hip', 'shoulder']],
    against: 'upright',
  },
  {
    code: 'tibia',
    name: 'Shin at contact',
    items: ['tibial-inclination', 'overstride'],
    views: ALONG,
    points: [
      { name: 'knee', label: 'Knee' },
      { name: 'ankle', label: 'Ankle' },
    ],
    lines: [['knee', 'ankle']],
    against: 'upright',
  },
  {
    code: 'knee-flexion',
    name: 'Knee bend',
    items: ['knee-flexion'],
    views: ALONG,
    points: [
      { name: 'hip', label: 'Hip' },
      { name: 'knee', label: 'Knee' },
      { name: 'ankle', label: 'Ankle' },
    ],
    lines: [
      ['hip', 'knee'],
      ['knee', 'ankle'],
    ],
    against: null,
  },
  {
    code: 'ankle-dorsiflexion',
    name: 'Ankle bend',
    items: ['ankle-dorsiflexion'],
    views: ALONG,
    points: [
      { name: 'knee', label: 'Knee' },
      { name: 'ankle', label: 'Ankle' },
      { name: 'heel', label: 'Sole, at the heel' },
      { name: 'toe', label: 'Sole, at the ball of the foot' },
    ],
    lines: [
      ['knee', 'ankle'],
      ['heel', 'toe'],
    ],
    against: null,
  },
];

/** The measure with this code; undefined for a code that is not in the list. */
export const gaitMeasureWithCode = (code: string): GaitMeasure | undefined =>
  gaitMeasures.find((measure) => measure.code === code);

export const gaitViews: Readonly<Record<GaitView, string>> = {
  behind: 'from behind',
  front: 'from the front',
  left: 'from the left side',
  right: 'from the right side',
};
