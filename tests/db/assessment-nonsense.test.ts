import { beforeAll, expect, test, vi } from 'vitest';
import { replaceGaitNotes, replaceGaitRecordings } from '@/db/queries/gait';
import { replaceHistory, replaceReportedRuns } from '@/db/queries/histories';
import { replacePlan } from '@/db/queries/plans';
import { addStill } from '@/db/queries/stills';
import { replaceTreatments } from '@/db/queries/treatments';
import { type ScopedTx, withScope } from '@/db/scope';
import { newId } from '@/lib/id';
import { actAs } from './support/acting';
import { ownDatabase } from './support/database';
import { freshDraft } from './support/examinations';
import { faultCode } from './support/faults';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

vi.mock('@/features/session/viewer', async () => ({
  currentViewer: (await import('./support/acting')).currentViewer,
}));
vi.mock('next/navigation', async () => (await import('./support/acting')).navigation);
vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));

ownDatabase();
let north: Clinic;
let ann: Person;

beforeAll(async () => {
  north = await makeClinic('North');
  ann = north.ann;
  actAs(north.staff, 'therapist');
});

const within = <T>(work: (tx: ScopedTx) => Promise<T>) => withScope(north.staff, work);

const HISTORY = {
  onset: 'gradual',
  mechanism: null,
  eases: 'rest',
  aggravates: 'hills',
  morning: 'stiff',
  throughDay: null,
  evening: null,
  night: null,
  stage: null,
  sport: 'trail running',
  weeklyDistanceKm: 42.5,
  weeklyDistanceBeforeKm: 20,
  hills: null,
  speedWork: null,
  terrain: null,
  camber: null,
  surface: null,
  shoeModel: null,
  shoeAgeMonths: 9,
  shoeDistanceKm: 620,
  previousEpisodes: null,
} as const;
const RECORDING = {
  activity: 'running',
  ground: 'treadmill',
  speedKmh: 10.5,
  slopePercent: 0,
  footwear: 'shod',
  cameraPlane: 'frontal',
  cadenceSpm: 164,
  cadenceBaselineSpm: 162,
  cadenceTargetPercent: 5,
} as const;
const TREATMENT = {
  technique: 'pressure release',
  structure: 'soleus',
  side: 'left',
  doseSeconds: 90,
  response: 'softer',
  adverseResponse: null,
  reason: null,
} as const;
const REFUSED = '23514';
type Write = (tx: ScopedTx, id: string) => Promise<void>;
const nonsense: [string, Write][] = [
  [
    'a run of no distance',
    (tx, id) => replaceReportedRuns(tx, ann.id, id, [{ ranOn: '2026-01-30', distanceKm: 0, note: null }]),
  ],
  [
    'a plan that says nothing',
    (tx, id) =>
      replacePlan(tx, ann.id, id, { impression: null, advice: null, plan: null, nextVisitOn: null }),
  ],
  [
    'a cadence that nobody has',
    (tx, id) => replaceGaitRecordings(tx, ann.id, id, [{ ...RECORDING, cadenceSpm: 16 }]),
  ],
  [
    'a treatment of a negative time',
    (tx, id) => replaceTreatments(tx, ann.id, id, [{ ...TREATMENT, doseSeconds: -5 }]),
  ],
  [
    'a shoe of an impossible age',
    (tx, id) => replaceHistory(tx, ann.id, id, { ...HISTORY, shoeAgeMonths: -1 }),
  ],
  [
    'a symptom without its side',
    (tx, id) =>
      replaceGaitNotes(tx, ann.id, id, [
        {
          itemCode: 'pelvic-drop',
          activity: 'running',
          phase: 'midstance',
          plane: 'frontal',
          stanceLimb: 'right',
          grade: 2,
          degrees: null,
          note: null,
          symptomRegionCode: 'soleus',
        },
      ]),
  ],
  [
    'a picture of more than 2 MB',
    (tx, id) =>
      addStill(tx, ann.id, id, {
        id: newId(),
        mediaType: 'image/png',
        bytes: new Uint8Array(2_097_153),
        widthPx: 320,
        heightPx: 240,
        takenWith: null,
        measures: [],
      }),
  ],
];

test.each(nonsense)('the database refuses %s', async (_, write) => {
  const id = await freshDraft(north, ann);
  expect(await faultCode(within((tx) => write(tx, id)))).toBe(REFUSED);
});
