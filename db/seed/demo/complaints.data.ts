import type { FindingCode } from '@/clinical/battery/findings.data';

/** What an invented patient comes with, what is found, and what is prescribed for it. */
export type DemoComplaint = {
  texts: readonly string[];
  raised: readonly FindingCode[];
  /** Slugs of the shared library: from the first visit, and added later. */
  first: readonly string[];
  later: readonly string[];
  /** Region of the leg map where it is felt; null where the lower-leg map has none. */
  place: string | null;
  /** Whether the calf stretch pair is done, and which position brings the symptom. */
  pair: 'kneeBent' | 'kneeStraight' | null;
};

export const demoComplaints: readonly DemoComplaint[] = [
  {
    texts: [
      'Calf, deep low ache after running',
      'Inner calf, ache on longer runs',
      'Calf, tight and deep, worse uphill',
    ],
    raised: ['tight-soleus', 'weak-soleus'],
    first: ['bent-knee-standing-soleus-stretch', 'seated-calf-raise', 'massage-ball-soleus-release'],
    later: ['single-leg-bent-knee-calf-raise', 'hip-hike'],
    place: 'soleus-medial-distal',
    pair: 'kneeBent',
  },
  {
    texts: ['Upper calf, pull on push-off', 'Calf, sore after sprints'],
    raised: ['tight-gastrocnemius'],
    first: ['straight-knee-gastroc-wall-stretch', 'double-leg-calf-raise'],
    later: ['single-leg-calf-raise', 'pogo-hop-double'],
    place: 'gastroc-medial-belly',
    pair: 'kneeStraight',
  },
  {
    texts: ['Achilles, stiff in the morning', 'Achilles, mid-portion, sore on stairs'],
    raised: ['weak-soleus', 'limited-dorsiflexion'],
    first: ['double-leg-soleus-isometric', 'seated-calf-raise'],
    later: ['eccentric-heel-drop'],
    place: 'achilles-mid',
    pair: 'kneeBent',
  },
  {
    texts: ['Outer hip, ache after walking', 'Hip, sore lying on that side'],
    raised: ['weak-glute-med', 'pelvic-drop'],
    first: ['side-lying-hip-abduction', 'clamshell'],
    later: ['hip-hike', 'lateral-band-walk'],
    place: null,
    pair: null,
  },
  {
    texts: ['Front of the knee, stairs and squats', 'Knee, ache after sitting long'],
    raised: ['weak-quadriceps'],
    first: ['mini-squat', 'step-up'],
    later: ['split-squat'],
    place: null,
    pair: null,
  },
];
