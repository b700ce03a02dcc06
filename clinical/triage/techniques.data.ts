import type { NamedWork } from './red-flag';

/** One way to treat at the visit. `handsOn` is what an open flag can hold; `named` is what a row names by itself. */
export interface Technique {
  code: string;
  label: string;
  handsOn: boolean;
  named: readonly NamedWork[];
}

/** What was done at the visit. The kinds follow the rows of the red flags that name a kind of work; a working list. */
export const techniques = [
  { code: 'massage', label: 'Soft-tissue massage', handsOn: true, named: ['deep-pressure'] },
  {
    code: 'trigger-point-pressure',
    label: 'Pressure on a trigger point',
    handsOn: true,
    named: ['deep-pressure'],
  },
  { code: 'friction', label: 'Deep friction', handsOn: true, named: ['deep-pressure'] },
  { code: 'tool-assisted', label: 'Tool-assisted soft tissue', handsOn: true, named: ['deep-pressure'] },
  { code: 'myofascial-release', label: 'Myofascial release, light', handsOn: true, named: [] },
  { code: 'cupping', label: 'Cupping', handsOn: true, named: ['deep-pressure'] },
  { code: 'dry-needling', label: 'Dry needling', handsOn: true, named: ['deep-pressure'] },
  { code: 'assisted-stretch', label: 'Assisted stretch', handsOn: true, named: [] },
  { code: 'contract-relax', label: 'Contract and relax', handsOn: true, named: [] },
  { code: 'mobilisation', label: 'Joint mobilisation, gentle', handsOn: true, named: [] },
  {
    code: 'end-range-mobilisation',
    label: 'Joint mobilisation, strong end range',
    handsOn: true,
    named: ['thrust-or-end-range'],
  },
  { code: 'manipulation', label: 'Thrust manipulation', handsOn: true, named: ['thrust-or-end-range'] },
  { code: 'neural-mobilisation', label: 'Nerve mobilisation', handsOn: true, named: [] },
  { code: 'compression', label: 'Compression', handsOn: true, named: [] },
  { code: 'cold', label: 'Cold', handsOn: true, named: [] },
  { code: 'heat', label: 'Heat', handsOn: true, named: [] },
  { code: 'electrotherapy', label: 'Electrotherapy or ultrasound', handsOn: true, named: [] },
  { code: 'taping', label: 'Taping', handsOn: true, named: [] },
  { code: 'exercise', label: 'Exercise, taught or done', handsOn: false, named: [] },
  { code: 'gait-cue', label: 'Running or walking cue', handsOn: false, named: [] },
  { code: 'education', label: 'Explanation', handsOn: false, named: [] },
] as const satisfies readonly Technique[];

export type TechniqueCode = (typeof techniques)[number]['code'];

export const techniqueWithCode = (code: string): Technique | undefined =>
  techniques.find((one) => one.code === code);
