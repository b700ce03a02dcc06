import type { KeptMeasure } from '@/clinical/battery/gait-kept';
import type { NewAssessment } from '../factories/assessment';
import { demoStills } from './stills.data';

type Gait = Pick<NewAssessment, 'gait' | 'recordings' | 'stills'>;

const SIZE = { widthPx: 540, heightPx: 698 };
const DOWN = { nine: 0.438, seven: 0.4328 };

/** The pelvis as it is marked on the drawn frame. */
const pelvis = (
  still: keyof typeof demoStills,
  degrees: number,
  readings: readonly number[],
): KeptMeasure => ({
  item: 'pelvic-drop',
  measure: 'pelvic-obliquity',
  view: 'behind',
  stance: 'right',
  mirrored: false,
  points: [
    { name: 'left-pelvis', across: 0.4024, down: DOWN[still] },
    { name: 'right-pelvis', across: 0.5894, down: 0.415 },
  ],
  reference: null,
  degrees,
  readings,
});

const stillOf = (kept: KeptMeasure, still: keyof typeof demoStills): NonNullable<Gait['stills']> => [
  {
    key: 'pelvis',
    mediaType: 'image/jpeg',
    bytes: Buffer.from(demoStills[still], 'base64'),
    ...SIZE,
    takenWith: 'running, midstance, from behind, 1.325 s, frame 318',
    measures: [kept],
  },
];

const drop = (degrees: number): Gait['gait'][number] => ({
  itemCode: 'pelvic-drop',
  activity: 'running',
  phase: 'midstance',
  plane: 'frontal',
  stanceLimb: 'right',
  grade: degrees >= 9 ? 3 : 2,
  degrees,
  method: '2d-video',
  stillKey: 'pelvis',
  note: null,
});

/** Someone who was filmed once: one measured note with its still. */
export const filmedOnce = (): Gait => ({
  recordings: [],
  stills: stillOf(pelvis('seven', 7, [6, 7, 8, 7, 7, 7, 7]), 'seven'),
  gait: [drop(7)],
});

const watched = {
  activity: 'running',
  ground: 'treadmill',
  speedKmh: 10,
  slopePercent: 1,
  footwear: 'shod',
  cameraPlane: 'behind',
  cadenceBaselineSpm: 162,
  cadenceTargetPercent: 5,
} as const;

const shared = { activity: 'running', note: null } as const;

/** The runner on the treadmill: at first the left pelvis hangs 9°, at the last visit 7°. */
export function runnersGait(first: boolean): Gait {
  const [still, degrees] = first ? (['nine', 9] as const) : (['seven', 7] as const);
  const readings = first ? [7, 10, 9, 9, 10, 9, 9] : [6, 9, 6, 7, 7, 7, 7];
  const contact = { ...shared, phase: 'initial-contact', plane: 'sagittal' } as const;
  return {
    recordings: [{ ...watched, cadenceSpm: first ? 162 : 169 }],
    stills: stillOf(pelvis(still, degrees, readings), still),
    gait: [
      { ...drop(degrees), symptomRegionCode: 'soleus-medial-distal', symptomSide: 'left' },
      { ...drop(3), stanceLimb: 'left', grade: 0, stillKey: null },
      {
        ...contact,
        itemCode: 'tibial-inclination',
        stanceLimb: 'left',
        grade: null,
        degrees: first ? 13 : 11,
        method: '2d-video',
      },
      { ...contact, itemCode: 'foot-strike', stanceLimb: 'both', grade: null, option: 'rear', degrees: null },
      {
        ...shared,
        itemCode: 'trunk-side-lean',
        phase: 'midstance',
        plane: 'frontal',
        stanceLimb: 'right',
        grade: first ? 2 : 1,
        degrees: null,
      },
    ],
  };
}
