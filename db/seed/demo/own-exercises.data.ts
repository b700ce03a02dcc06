import type { Exercise } from '@/clinical/library/exercise';
import type { Rights } from '@/clinical/library/rights';

export type DemoOwnExercise = Omit<Exercise, 'family' | 'step'> & {
  family: null;
  step: null;
  rights: Rights;
};

const twiceADay = {
  toFatigue: false,
  holdSeconds: null,
  tempo: null,
  load: null,
  effort: null,
  timesPerDay: 2,
  daysPerWeek: 7,
  everyNDays: null,
  asNeeded: false,
  note: null,
  source: 'clinic',
} as const;

/** What Harbour Lane wrote itself, beside the shared exercises. */
export const demoOwnExercises: readonly DemoOwnExercise[] = [
  {
    slug: 'own-harbour-stairs-heel-drop',
    name: 'Harbour stairs heel drop',
    aliases: ['stairs calf drop', 'quay steps'],
    category: 'strength',
    region: 'calf',
    level: 3,
    family: null,
    step: null,
    targetMuscles: ['gastrocnemius', 'soleus'],
    secondaryMuscles: ['achilles complex'],
    kneePosition: 'extended',
    equipment: { anyOf: [['step'], ['rail', 'wall']], optional: [] },
    position: 'Standing on a stair with the heels hanging off, one hand on the rail',
    steps: [
      'Rise on both feet, hand on the rail.',
      'Shift the weight to the sore side.',
      'Let its heel sink slowly below the edge, counting to three.',
      'Go back up with both feet.',
    ],
    cues: ['Slow down, quick up', 'Knee stays straight'],
    commonFaults: ['Dropping instead of lowering', 'Pulling on the rail'],
    defaultDose: {
      ...twiceADay,
      side: 'affected',
      sets: { min: 3, max: 3 },
      amount: { min: 10, max: 12, unit: 'reps' },
      restSeconds: 60,
      timesPerDay: 1,
      daysPerWeek: 4,
    },
    precautions: ['Only on stairs with a rail, in shoes that grip.'],
    avoidWith: [{ finding: 'acute-calf-strain', level: 'block' }],
    tags: ['calf-load'],
    addresses: ['weak-gastrocnemius', 'weak-soleus'],
    sources: [],
    basis: 'general-practice',
    rights: { author: 'Inés Calloway', licence: 'own-work' },
  },
  {
    slug: 'own-towel-on-the-quay',
    name: 'Towel calf stretch on the mat',
    aliases: ['long-sitting towel stretch'],
    category: 'stretch',
    region: 'calf',
    level: 1,
    family: null,
    step: null,
    targetMuscles: ['gastrocnemius'],
    secondaryMuscles: ['soleus'],
    kneePosition: 'extended',
    equipment: { anyOf: [['towel']], optional: ['mat'] },
    position: 'Long-sitting with a towel round the ball of the foot',
    steps: ['Sit with the leg straight.', 'Draw the foot towards you with the towel.', 'Hold, and breathe.'],
    cues: ['Long back'],
    commonFaults: ['Rounding the back', 'Bending the knee'],
    defaultDose: {
      ...twiceADay,
      side: 'affected',
      sets: { min: 2, max: 3 },
      amount: { min: 30, max: 30, unit: 'seconds' },
      restSeconds: 15,
    },
    precautions: ['Not to the point of pain.'],
    avoidWith: [],
    tags: ['calf-stretch'],
    addresses: ['tight-gastrocnemius'],
    sources: [],
    basis: 'general-practice',
    rights: { author: 'Dunstan Achebe', licence: 'own-work' },
  },
];
