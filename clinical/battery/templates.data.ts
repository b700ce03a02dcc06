/** A way through an examination: which tests, in which order, and which of them signing asks about. */
export interface ExaminationTemplate {
  code: string;
  name: string;
  /** For whom it is. */
  words: string;
  tests: readonly { testCode: string; required: boolean }[];
  /** Lists the tests of the last signed visit too, to be done again; never their values. */
  retests: boolean;
}

const asked = (testCode: string) => ({ testCode, required: false });
const required = (testCode: string) => ({ testCode, required: true });

/** What this product offers to begin with: choices of ours that a clinic can replace by its own. */
export const examinationTemplates = [
  {
    code: 'initial-calf',
    name: 'Initial calf',
    words: 'First visit with calf pain; after the paired stretch',
    tests: [
      required('calf-palpation'),
      asked('silfverskiold'),
      required('single-leg-heel-raise'),
      asked('single-leg-heel-raise-bent'),
      asked('resisted-pf-straight'),
      asked('resisted-pf-bent'),
      required('thompson'),
      asked('achilles-palpation'),
      asked('tibia-palpation'),
      asked('calf-girth'),
    ],
    retests: false,
  },
  {
    code: 'follow-up-calf',
    name: 'Follow-up calf',
    words: 'The tests of the last visit again, with the heel raises',
    tests: [asked('single-leg-heel-raise'), asked('single-leg-heel-raise-bent')],
    retests: true,
  },
  {
    code: 'lower-limb',
    name: 'Lower limb',
    words: 'Range, strength and control from the hip to the big toe',
    tests: [
      asked('ankle-df-passive'),
      asked('hallux-extension'),
      asked('knee-extension'),
      asked('slr-range'),
      asked('thomas'),
      asked('hip-ir'),
      asked('hip-extension'),
      asked('ankle-plantarflexion-hhd'),
      asked('knee-extension-hhd'),
      asked('hip-abduction-hhd'),
      asked('single-leg-heel-raise'),
      asked('single-leg-squat'),
      asked('single-leg-balance-open'),
    ],
    retests: false,
  },
  {
    code: 'running-screen',
    name: 'Running screen',
    words: 'Before a season, or after time off',
    tests: [
      required('reds-screen'),
      asked('single-leg-heel-raise'),
      asked('single-leg-heel-raise-bent'),
      asked('single-leg-bridge-count'),
      asked('side-plank-hold'),
      asked('single-leg-squat'),
      asked('hip-ir'),
      asked('hallux-extension'),
      asked('fpi-6'),
      asked('pogo-endurance'),
      asked('run-cadence'),
    ],
    retests: false,
  },
  { code: 'blank', name: 'Blank', words: 'No test listed; add what you need', tests: [], retests: false },
] as const satisfies readonly ExaminationTemplate[];

const byCode = new Map<string, ExaminationTemplate>(examinationTemplates.map((one) => [one.code, one]));

/** The product's own template with this code. */
export function templateWithCode(code: string): ExaminationTemplate | undefined {
  return byCode.get(code);
}
