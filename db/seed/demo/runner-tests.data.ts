import type { Answer } from '@/clinical/battery/rule';

/** What a test found on one leg of the demonstration's runner. */
export type RunnerSide = {
  readonly values: Readonly<Record<string, number | string>>;
  /** Methods whose answer she knows as her own symptom; the other methods that hurt are not. */
  readonly own?: readonly string[];
  readonly records?: Readonly<Record<string, Answer | string[]>>;
};
export type RunnerTest = { readonly code: string; readonly sore: RunnerSide; readonly well: RunnerSide };

const negative = { values: { result: 'negative' } };

/** At the first visit: the soleus speaks on stretch, pressure and bent-knee effort; tendon and bone are quiet. */
export const runnerTestsFirst: readonly RunnerTest[] = [
  {
    code: 'calf-palpation',
    sore: {
      values: {
        'soleus-medial-distal': 6,
        'soleus-central': 3,
        'gastroc-medial-mtj': 1,
        'popliteal-fossa': 0,
      },
      own: ['soleus-medial-distal'],
      records: { lengthCm: 4.5, gap: false, swelling: false, warmth: false },
    },
    well: { values: { 'soleus-medial-distal': 1, 'soleus-central': 0, 'gastroc-medial-mtj': 1 } },
  },
  {
    code: 'resisted-pf-straight',
    sore: { values: { nprs: 1 }, records: { force: 'full' } },
    well: { values: { nprs: 0 }, records: { force: 'full' } },
  },
  {
    code: 'resisted-pf-bent',
    sore: { values: { nprs: 4 }, own: ['nprs'], records: { force: 'reduced' } },
    well: { values: { nprs: 0 }, records: { force: 'full' } },
  },
  {
    code: 'single-leg-heel-raise',
    sore: { values: { 'flat-60bpm': 22 }, records: { stopReason: 'fatigue' } },
    well: { values: { 'flat-60bpm': 27 }, records: { stopReason: 'fatigue' } },
  },
  {
    code: 'single-leg-heel-raise-bent',
    sore: { values: { 'flat-60bpm': 18 }, records: { stopReason: 'fatigue' } },
    well: { values: { 'flat-60bpm': 30 }, records: { stopReason: 'fatigue' } },
  },
  { code: 'thompson', sore: negative, well: negative },
  {
    code: 'tibia-palpation',
    sore: { values: { 'tender-length-cm': 0, 'worst-pain': 0 } },
    well: { values: { 'tender-length-cm': 0, 'worst-pain': 0 } },
  },
  {
    code: 'calf-girth',
    sore: { values: { '10cm-below-tibial-tuberosity': 36.4 }, records: { swelling: false } },
    well: { values: { '10cm-below-tibial-tuberosity': 36.9 }, records: { swelling: false } },
  },
  {
    code: 'hip-abduction-hhd',
    sore: { values: { 'hand-held': 172 }, records: { leverArm: 38 } },
    well: { values: { 'hand-held': 186 }, records: { leverArm: 38 } },
  },
];

/** At the visits between: what the treatment is after. */
export const runnerTestsBetween: readonly RunnerTest[] = [
  {
    code: 'calf-palpation',
    sore: {
      values: { 'soleus-medial-distal': 4, 'soleus-central': 2, 'gastroc-medial-mtj': 0 },
      own: ['soleus-medial-distal'],
      records: { lengthCm: 3, gap: false, swelling: false, warmth: false },
    },
    well: { values: { 'soleus-medial-distal': 0, 'soleus-central': 0, 'gastroc-medial-mtj': 0 } },
  },
  {
    code: 'resisted-pf-bent',
    sore: { values: { nprs: 2 }, own: ['nprs'], records: { force: 'full' } },
    well: { values: { nprs: 0 }, records: { force: 'full' } },
  },
  {
    code: 'single-leg-heel-raise',
    sore: { values: { 'flat-60bpm': 24 }, records: { stopReason: 'fatigue' } },
    well: { values: { 'flat-60bpm': 27 }, records: { stopReason: 'fatigue' } },
  },
  {
    code: 'single-leg-heel-raise-bent',
    sore: { values: { 'flat-60bpm': 21 }, records: { stopReason: 'fatigue' } },
    well: { values: { 'flat-60bpm': 30 }, records: { stopReason: 'fatigue' } },
  },
];

/** At the last: what was abnormal, once more. */
export const runnerTestsLast: readonly RunnerTest[] = [
  {
    code: 'calf-palpation',
    sore: {
      values: { 'soleus-medial-distal': 3, 'soleus-central': 1, 'gastroc-medial-mtj': 0 },
      own: ['soleus-medial-distal'],
      records: { lengthCm: 2, gap: false, swelling: false, warmth: false },
    },
    well: { values: { 'soleus-medial-distal': 0, 'soleus-central': 0, 'gastroc-medial-mtj': 0 } },
  },
  {
    code: 'resisted-pf-bent',
    sore: { values: { nprs: 1 }, own: ['nprs'], records: { force: 'full' } },
    well: { values: { nprs: 0 }, records: { force: 'full' } },
  },
  {
    code: 'single-leg-heel-raise',
    sore: { values: { 'flat-60bpm': 27 }, records: { stopReason: 'fatigue' } },
    well: { values: { 'flat-60bpm': 28 }, records: { stopReason: 'fatigue' } },
  },
  {
    code: 'single-leg-heel-raise-bent',
    sore: { values: { 'flat-60bpm': 26 }, records: { stopReason: 'fatigue' } },
    well: { values: { 'flat-60bpm': 31 }, records: { stopReason: 'fatigue' } },
  },
  {
    code: 'single-leg-hop-pain',
    sore: { values: { nprs: 1 }, own: ['nprs'], records: { site: ['other'] } },
    well: { values: { nprs: 0 } },
  },
  {
    code: 'hip-abduction-hhd',
    sore: { values: { 'hand-held': 190 }, records: { leverArm: 38 } },
    well: { values: { 'hand-held': 194 }, records: { leverArm: 38 } },
  },
];

/** Of what the rules raise from these, what her therapist keeps. */
export const runnerKeeps = new Set([
  'pain-inner-calf',
  'soleus-trigger-point',
  'calf-fatigue',
  'pelvic-drop',
]);
