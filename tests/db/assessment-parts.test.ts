import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { listSymptomAreas, replaceSymptomAreas } from '@/db/queries/findings';
import {
  listGaitNotes,
  listGaitRecordings,
  replaceGaitNotes,
  replaceGaitRecordings,
} from '@/db/queries/gait';
import { findHistory, listReportedRuns, replaceHistory, replaceReportedRuns } from '@/db/queries/histories';
import { findPlan, listComparableSigns, replaceComparableSigns, replacePlan } from '@/db/queries/plans';
import { listFlagAnswers, replaceFlagAnswers } from '@/db/queries/red-flags';
import { addStill, findStill, listStills, removeStill } from '@/db/queries/stills';
import { listTestRecords, replaceTestRecords } from '@/db/queries/test-records';
import { listTreatments, replaceTreatments } from '@/db/queries/treatments';
import { listPinScores, listPins, replacePins } from '@/db/queries/trigger-points';
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
const RECORDS = [
  {
    testCode: 'single-leg-heel-raise',
    side: 'left',
    recordCode: 'stopReason',
    answer: 'fatigue',
  },
  {
    testCode: 'single-leg-heel-raise',
    side: 'right',
    recordCode: 'items',
    answer: [1, 2],
  },
] as const;
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
const PLAN = { impression: 'calf', advice: null, plan: 'load it', nextVisitOn: '2026-03-01' } as const;
const SIGN = { testCode: 'knee-to-wall', methodCode: 'tape', side: 'left', chosen: 'auto' } as const;
const ANSWER = { flagCode: 'dvt-suspected', itemCode: 'wells-cancer', side: 'none', answer: 'no' } as const;
const AREA = {
  regionCode: 'soleus',
  side: 'middle',
  view: 'back',
  depth: 'deep',
  quality: null,
  intensity: 4,
} as const;

describe('every part of an examination', () => {
  test('is read as it was written, and replaced whole', async () => {
    const id = await freshDraft(north, ann);
    await within(async (tx) => {
      for (const rows of [[], [RECORDING]]) await replaceGaitRecordings(tx, ann.id, id, rows);
      for (const row of [HISTORY, null, HISTORY]) await replaceHistory(tx, ann.id, id, row);
      for (const row of [null, PLAN]) await replacePlan(tx, ann.id, id, row);
      await replaceTestRecords(tx, ann.id, id, RECORDS);
      await replaceTreatments(tx, ann.id, id, [TREATMENT, TREATMENT]);
      await replaceComparableSigns(tx, ann.id, id, [SIGN]);
      await replaceFlagAnswers(tx, ann.id, id, [ANSWER]);
      await replaceSymptomAreas(tx, ann.id, id, [AREA, { ...AREA, view: 'front' }]);
      await replaceReportedRuns(tx, ann.id, id, [{ ranOn: '2026-01-30', distanceKm: 21.1, note: null }]);
    });
    await within(async (tx) => {
      expect(await listGaitRecordings(tx, ann.id, id)).toEqual([RECORDING]);
      expect(await findHistory(tx, ann.id, id)).toEqual(HISTORY);
      expect(await findPlan(tx, ann.id, id)).toEqual(PLAN);
      expect(await listTestRecords(tx, ann.id, id)).toEqual(RECORDS);
      expect(await listTreatments(tx, ann.id, id)).toEqual([TREATMENT, TREATMENT]);
      expect(await listComparableSigns(tx, ann.id, id)).toEqual([SIGN]);
      expect(await listFlagAnswers(tx, ann.id, id)).toEqual([ANSWER]);
      expect(await listSymptomAreas(tx, ann.id, id)).toEqual([AREA, { ...AREA, view: 'front' }]);
      expect(await listReportedRuns(tx, ann.id, id)).toHaveLength(1);
    });
  });

  test('a pin keeps its pressure trials, its zones and what was done', async () => {
    const id = await freshDraft(north, ann);
    const pin = {
      id: newId(),
      label: 'S1',
      muscle: 'soleus',
      side: 'left',
      view: 'posterior-deep',
      regionCode: null,
      acrossFraction: 0.5,
      downFraction: 0.6,
      code: 'soleus-trp-1',
      landmark: 'heel',
      landmarkDistanceCm: 14.5,
    } as const;
    const { id: triggerPointId } = pin;
    const score = {
      triggerPointId,
      tautBand: true,
      sensitiveSpot: true,
      referral: null,
      recognised: true,
      tenderness: 7,
      nodule: true,
      twitch: null,
      jump: false,
      referredZones: ['heel', 'sole'],
      pressureDevice: 'algometer',
      pressureUnit: 'N' as const,
      pressureTrials: [21.5, 22, 20.75],
      technique: 'pressure release',
      techniqueSeconds: 60,
      tendernessAfter: 4,
    };
    await within((tx) => replacePins(tx, ann.id, id, [pin], [score]));
    await within(async (tx) => {
      expect(await listPins(tx, ann.id)).toContainEqual(pin);
      expect(await listPinScores(tx, ann.id)).toContainEqual(expect.objectContaining(score));
    });
  });

  test('a picture goes out of a draft, and the note that was measured on it stays', async () => {
    const id = await freshDraft(north, ann);
    const still = {
      id: newId(),
      mediaType: 'image/png',
      bytes: new Uint8Array([1, 2, 255]),
      widthPx: 320,
      heightPx: 240,
      takenWith: null,
      measures: [
        {
          item: 'pelvic-drop',
          measure: 'pelvic-obliquity',
          view: 'behind',
          stance: 'right',
          mirrored: false,
          points: [{ name: 'left-pelvis', across: 0.1, down: 0.2 }],
          reference: null,
          degrees: 7,
          readings: [7],
        },
      ],
    } as const;
    const note = {
      itemCode: 'pelvic-drop',
      activity: 'running',
      phase: 'midstance',
      plane: 'frontal',
      stanceLimb: 'right',
      grade: 2,
      option: null,
      degrees: 7,
      note: null,
      method: '2d-video',
      symptomRegionCode: 'soleus',
      symptomSide: 'left',
      stillId: still.id,
    } as const;
    await within(async (tx) => {
      for (const _ of [1, 2]) await addStill(tx, ann.id, id, still);
      await replaceGaitNotes(tx, ann.id, id, [note]);
    });
    await within(async (tx) => {
      const { bytes: _, ...shown } = still;
      expect(await listStills(tx, ann.id, id)).toEqual([expect.objectContaining(shown)]);
      expect([...((await findStill(tx, ann.id, still.id))?.bytes ?? [])]).toEqual([1, 2, 255]);
      await removeStill(tx, ann.id, id, still.id);
      expect(await listStills(tx, ann.id, id)).toEqual([]);
      expect(await listGaitNotes(tx, ann.id, id)).toEqual([{ ...note, stillId: null }]);
    });
  });

  test('cannot change once the examination is signed', async () => {
    const id = await freshDraft(north, ann);
    await within(async (tx) => {
      await replacePlan(tx, ann.id, id, PLAN);
      await replaceTestRecords(tx, ann.id, id, RECORDS);
    });
    await freshDraft(north, ann);
    await within(async (tx) => {
      await tx.db.execute(sql`update plans set plan = 'other' where assessment_id = ${id}`);
      await tx.db.execute(sql`delete from test_records where assessment_id = ${id}`);
      expect(await findPlan(tx, ann.id, id)).toEqual(PLAN);
      expect(await listTestRecords(tx, ann.id, id)).toHaveLength(2);
    });
    expect(await faultCode(within((tx) => replaceTreatments(tx, ann.id, id, [TREATMENT])))).toBe('23503');
  });
});
