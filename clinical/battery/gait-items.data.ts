import type { GaitItem } from './gait-item';

/** The gait notes of a calf visit. Injured against control is looking back in time: no item is a fault by itself. */
export const gaitItems: readonly GaitItem[] = [
  {
    code: 'pelvic-drop',
    name: 'Pelvic drop',
    stanceLimbs: ['left', 'right'],
    phases: ['midstance'],
    plane: 'frontal',
    measure: 'line of the back hip dimples against level',
    gradeFrom: [5, 7, 9],
    test: 'run-pelvic-drop',
    raises: [
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
    guide: [
      {
        text: 'Each degree more went with 80 % higher odds of being in the injured group of runners, looking back in time.',
        citation: {
          authors: 'Bramah et al.',
          year: 2018,
          journal: 'Am J Sports Med 46(12):3023',
          doi: '10.1177/0363546518793657',
        },
        certainty: 'read',
      },
      {
        text: 'Runners with repeat calf strain dropped 2.1° more at mid-stance than controls; a cause cannot be inferred.',
        citation: { authors: 'Bramah et al.', year: 2021, doi: '10.26603/001c.22971' },
        certainty: 'read',
      },
      {
        text: 'Grades: 5 to 6.9° mild, 7 to 8.9° moderate, 9° and over marked. A working scale of this product.',
        citation: null,
        certainty: 'product-default',
      },
    ],
  },
  {
    code: 'overstride',
    name: 'Overstride',
    stanceLimbs: ['left', 'right', 'both'],
    phases: ['initial-contact'],
    plane: 'sagittal',
    measure: 'shin against vertical',
    gradeFrom: null,
    test: 'run-overstride',
    raises: [
      { finding: 'overstride', strength: 'suggests', text: 'Therapist’s own mark; no cut-off was found.' },
    ],
    guide: [
      {
        text: 'Heel to body centre at contact: 15.8 cm in runners with repeat calf strain, 13.3 cm in controls at 3.2 m/s; group means, not limits.',
        citation: { authors: 'Bramah et al.', year: 2021, doi: '10.26603/001c.22971' },
        certainty: 'read',
      },
      {
        text: 'The place of the foot relative to the hip goes with braking force.',
        citation: { authors: 'Lieberman et al.', year: 2015, doi: '10.1242/jeb.125500' },
        certainty: 'read',
      },
    ],
  },
  {
    code: 'anterior-pelvic-tilt',
    name: 'Anterior pelvic tilt',
    stanceLimbs: ['left', 'right', 'both'],
    phases: ['initial-contact', 'midstance'],
    plane: 'sagittal',
    measure: 'pelvis against level',
    gradeFrom: null,
    test: 'standing-pelvic-tilt',
    raises: [
      {
        finding: 'anterior-pelvic-tilt',
        strength: 'possible',
        text: 'Therapist’s own mark; no cut-off was found.',
      },
    ],
    guide: [
      {
        text: 'Runners with repeat calf strain tilted 3.1° more at mid-stance than controls; a cause cannot be inferred.',
        citation: { authors: 'Bramah et al.', year: 2021, doi: '10.26603/001c.22971' },
        certainty: 'read',
      },
      {
        text: 'Degrees from plain video without markers are not reliable: grade by eye.',
        citation: null,
        certainty: 'product-default',
      },
    ],
  },
];

const byCode = new Map<string, GaitItem>(gaitItems.map((item) => [item.code, item]));

/** The item with this code; undefined for a code that is not in the list. */
export function gaitItemWithCode(code: string): GaitItem | undefined {
  return byCode.get(code);
}
