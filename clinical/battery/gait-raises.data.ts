import type { GaitItemCode, GaitRaise } from './gait-item';

/** What each item raises on the stance side: from grade 1 on, or by the option that is named. */
export const gaitRaises: Readonly<Partial<Record<GaitItemCode, readonly GaitRaise[]>>> = {
  'pelvic-drop': [
    {
      finding: 'pelvic-drop',
      strength: 'suggests',
      text: 'Seen on this stance leg. An observation, not a fault.',
    },
    {
      finding: 'weak-glute-med',
      strength: 'possible',
      text: 'One possible reason among several; test strength before saying so.',
    },
  ],
  'knee-window': [
    {
      finding: 'dynamic-knee-valgus',
      strength: 'possible',
      option: 'crossing',
      text: 'No space between the knees may go with a knee that drifts in; look at single-leg squat.',
    },
  ],
  'step-width': [
    {
      finding: 'crossover-gait',
      strength: 'suggests',
      option: 'across',
      text: 'Each foot lands across the middle line.',
    },
  ],
  rearfoot: [
    {
      finding: 'excess-pronation',
      strength: 'possible',
      text: 'Therapist’s own mark; no cut-off was found. A slightly rolled-in foot is normal.',
    },
  ],
  overstride: [
    { finding: 'overstride', strength: 'suggests', text: 'Therapist’s own mark; no cut-off was found.' },
  ],
  'anterior-pelvic-tilt': [
    {
      finding: 'anterior-pelvic-tilt',
      strength: 'possible',
      text: 'Therapist’s own mark; no cut-off was found.',
    },
  ],
};
