import { screenItems } from '@/clinical/triage/screen-items.data';
import type { TechniqueCode } from '@/clinical/triage/techniques.data';
import type { NewAssessment } from '../factories/assessment';
import type { DemoComplaint } from './complaints.data';

type Side = 'left' | 'right' | 'both';

/** The screen that begins every invented visit: all asked, all no, but for what is named. */
export const screen = (
  positive: Readonly<Record<string, 'left' | 'right'>> = {},
): NonNullable<NewAssessment['flags']> =>
  screenItems.map((item) => {
    const side = positive[item.code];
    return {
      flagCode: item.flag,
      itemCode: item.code,
      side: side ?? ('none' as const),
      answer: side ? ('yes' as const) : ('no' as const),
    };
  });

type End = {
  technique: TechniqueCode;
  structure: string;
  doseSeconds: number;
  response: string;
  impression: string;
};

const ENDS: Readonly<Record<string, End>> = {
  'soleus-medial-distal': {
    technique: 'trigger-point-pressure',
    structure: 'soleus',
    doseSeconds: 90,
    response: 'Bent-knee lunge easier straight afterwards',
    impression: 'Findings point toward the soleus, from longer distances too soon.',
  },
  'gastroc-medial-belly': {
    technique: 'massage',
    structure: 'gastrocnemius',
    doseSeconds: 300,
    response: 'Straight-knee stretch less sharp',
    impression: 'Findings point toward the gastrocnemius. No gap, no bruise.',
  },
  'achilles-mid': {
    technique: 'contract-relax',
    structure: 'soleus',
    doseSeconds: 120,
    response: 'First steps afterwards less stiff',
    impression: 'Load-related tendon pain pattern; no sign of a tear.',
  },
};

const OTHER: End = {
  technique: 'massage',
  structure: 'gluteus medius',
  doseSeconds: 240,
  response: 'Comfortable, no change in walking',
  impression: 'Load is the main thing to change.',
};
const KNEE: End = { ...OTHER, structure: 'quadriceps' };

/** What was done at a visit and what was agreed. `next` is the day of the next one, null for none. */
export function visitEnd(
  complaint: DemoComplaint,
  side: Side,
  first: boolean,
  next: string | null,
): Required<Pick<NewAssessment, 'treatments' | 'plan'>> {
  const end = complaint.place ? ENDS[complaint.place] : undefined;
  const { technique, structure, doseSeconds, response, impression } =
    end ?? (complaint.raised.includes('weak-quadriceps') ? KNEE : OTHER);
  return {
    treatments: [
      { technique, structure, side, doseSeconds, response, adverseResponse: null, reason: null },
      {
        technique: first ? 'education' : 'exercise',
        structure: null,
        side: 'none',
        doseSeconds: 300,
        response: first ? 'Can say the pain limit back' : 'Does the exercises as shown',
        adverseResponse: null,
        reason: null,
      },
    ],
    plan: {
      impression,
      advice: first
        ? 'Stay below the pain limit, and look at the next morning before adding anything.'
        : 'Carry on; one change at a time.',
      plan: first
        ? 'Program from today, re-test at the next visit.'
        : 'Re-test the abnormal signs, then the next step.',
      nextVisitOn: next,
    },
  };
}
