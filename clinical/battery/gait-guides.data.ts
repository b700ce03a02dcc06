import type { GaitItemCode, GaitSource } from './gait-item';
import { bramah2018, bramah2021, kasmer2013, lieberman2015 } from './gait-studies.data';

const noCutOff: GaitSource = {
  text: 'No cut-off was found: the therapist’s own mark.',
  citation: null,
  certainty: 'none',
};

const optionOnly: GaitSource = {
  text: 'A description. No source was read that makes one of these a fault.',
  citation: null,
  certainty: 'none',
};

/** What is known of each gait item, with sources; apart, since it is read when somebody asks, not while notes are made. */
export const gaitGuides: Readonly<Record<GaitItemCode, readonly GaitSource[]>> = {
  'pelvic-drop': [
    {
      text: 'Each degree more went with 80% higher odds of being in the injured group of runners, looking back in time.',
      citation: bramah2018,
      certainty: 'read',
    },
    {
      text: 'Runners with repeat calf strain dropped 2.1° more at mid-stance than controls; a cause cannot be inferred.',
      citation: bramah2021,
      certainty: 'read',
    },
    {
      text: 'Grades: 5 to 6.9° mild, 7 to 8.9° moderate, 9° and over marked. A working scale of this product.',
      citation: null,
      certainty: 'product-default',
    },
  ],
  'trunk-side-lean': [noCutOff],
  'knee-window': [optionOnly],
  'step-width': [optionOnly],
  rearfoot: [noCutOff],
  'heel-whip': [noCutOff],
  'foot-progression': [noCutOff],
  overstride: [
    {
      text: 'Heel to body centre at contact: 15.8 cm in runners with repeat calf strain, 13.3 cm in controls at 3.2 m/s; group means, not limits.',
      citation: bramah2021,
      certainty: 'read',
    },
    {
      text: 'The place of the foot relative to the hip goes with braking force.',
      citation: lieberman2015,
      certainty: 'read',
    },
  ],
  'tibial-inclination': [optionOnly],
  'knee-flexion': [
    {
      text: 'At contact the injured group’s knee was straighter; looking back in time.',
      citation: bramah2018,
      certainty: 'read',
    },
  ],
  'ankle-dorsiflexion': [
    {
      text: 'At contact the injured group’s ankle was more bent up; looking back in time.',
      citation: bramah2018,
      certainty: 'read',
    },
  ],
  'foot-strike': [
    {
      text: '93.7% of 1,991 marathon runners landed on the heel: not a fault by itself.',
      citation: kasmer2013,
      certainty: 'read',
    },
  ],
  'anterior-pelvic-tilt': [
    {
      text: 'Runners with repeat calf strain tilted 3.1° more at mid-stance than controls; a cause cannot be inferred.',
      citation: bramah2021,
      certainty: 'read',
    },
    {
      text: 'Degrees from plain video without markers are not reliable: grade by eye.',
      citation: null,
      certainty: 'product-default',
    },
  ],
  'trunk-forward-lean': [
    {
      text: 'The injured group leaned further forward; looking back in time.',
      citation: bramah2018,
      certainty: 'read',
    },
  ],
  'stance-time': [
    {
      text: 'Runners with repeat calf strain stood longer on each foot than controls; a cause cannot be inferred.',
      citation: bramah2021,
      certainty: 'read',
    },
  ],
  'vertical-excursion': [
    {
      text: '9.3 cm in runners with repeat calf strain and in controls alike.',
      citation: bramah2021,
      certainty: 'read',
    },
  ],
  'arm-trunk-rotation': [noCutOff],
};
