import fc from 'fast-check';
import { symptomRegions } from '@/clinical/anatomy/regions.data';
import { pinLandmarks } from '@/clinical/anatomy/trigger-points.data';
import { stretchResponses } from '@/clinical/battery/paired-input';
import { emptyHistory, HISTORY_TEXTS, ONSETS, STAGES } from '@/features/assessments/history/format';
import { SHIN_DEGREES, WALL_CM } from '@/features/assessments/stretch-pair/format';
import { DEPTHS, type Draft, QUALITIES } from '@/features/assessments/types';
import { newId } from '@/lib/id';
import { anyPlan, anyScreen, anyTreatment } from '../../support/visit-drafts';
import { gaitNotes, gaitRecordings } from './gait-drafts';

const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const score = orNull(fc.integer({ min: 0, max: 10 }));
const truth = orNull(fc.boolean());
const sides = fc.constantFrom('left' as const, 'right' as const);
const text = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .map((one) => one.trim())
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a line refuses
    .filter((one) => one.length > 0 && one.length <= maxLength && !/[\u0000-\u001f\u007f]/.test(one));
const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((n) => n / 10);

const side = fc.record({
  kneeStraight: fc.record({
    shinAngleDegrees: orNull(fc.integer(SHIN_DEGREES)),
    pain: score,
    response: orNull(fc.constantFrom(...stretchResponses)),
  }),
  kneeBent: fc.record({
    kneeToWallCm: orNull(tenths(WALL_CM.min, WALL_CM.max)),
    pain: score,
    response: orNull(fc.constantFrom(...stretchResponses)),
  }),
});
export const anyPair = fc.record({ left: side, right: side });

const area = fc.constantFrom(...symptomRegions).chain(({ code, middle }) =>
  fc.record({
    regionCode: fc.constant(code),
    side: middle ? fc.constant('middle' as const) : sides,
    quality: orNull(fc.constantFrom(...QUALITIES)),
    depth: orNull(fc.constantFrom(...DEPTHS)),
    intensity: score,
  }),
);
const scored = {
  answers: fc.record({ tautBand: truth, sensitiveSpot: truth, referral: truth, recognised: truth }),
  tenderness: score,
  signs: fc.record({ nodule: truth, twitch: truth, jump: truth }),
  zones: fc.uniqueArray(fc.constantFrom(...symptomRegions.map(({ code }) => code)), { maxLength: 3 }),
  pressure: orNull(
    fc.record({
      unit: fc.constantFrom('N' as const, 'kPa' as const),
      trials: fc.array(tenths(0, 900), { minLength: 1, maxLength: 10 }),
      device: orNull(text(60)),
    }),
  ),
  treated: orNull(
    fc.record({
      technique: fc.constantFrom('dry-needling' as const, 'trigger-point-pressure' as const),
      seconds: orNull(fc.integer({ min: 1, max: 3600 })),
      tendernessAfter: score,
      reason: orNull(text(60)),
    }),
  ),
};
const measured = fc.oneof(
  fc.record({ landmark: fc.constantFrom(...pinLandmarks), landmarkDistanceCm: orNull(tenths(0, 100)) }),
  fc.constant({ landmark: null, landmarkDistanceCm: null }),
);
const newPin = fc.record({
  id: fc.nat().map(newId),
  place: fc
    .tuple(
      fc.record({ label: text(8), side: sides }),
      fc.constantFrom(
        {
          muscle: 'soleus',
          code: 'soleus-trp-2',
          view: 'posterior',
          regionCode: 'gastroc-medial-belly',
          acrossFraction: 0.3,
          downFraction: 0.3,
        },
        {
          muscle: 'gluteus medius',
          code: null,
          view: 'back',
          regionCode: 'gluteus-medius',
          acrossFraction: 0.26,
          downFraction: 0.46,
        },
      ),
      measured,
    )
    .map(([who, where, from]) => ({ ...who, ...where, ...from })),
  ...scored,
});
const kilometres = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const run = fc.record({
  ranOn: fc.integer({ min: 10, max: 28 }).map((day) => `2024-01-${day}`),
  distanceKm: kilometres(500).filter((km) => km > 0),
  note: orNull(text(60)),
});
const goal = fc.record({ id: fc.nat().map(newId), activity: text(60), score });
const history = fc
  .record({
    onset: orNull(fc.constantFrom(...ONSETS)),
    stage: orNull(fc.constantFrom(...STAGES)),
    weeklyDistanceKm: orNull(kilometres(1000)),
    weeklyDistanceBeforeKm: orNull(kilometres(1000)),
    shoeAgeMonths: orNull(fc.integer({ min: 0, max: 600 })),
    shoeDistanceKm: orNull(kilometres(9999)),
    texts: fc.array(orNull(text(80)), { minLength: HISTORY_TEXTS.length, maxLength: HISTORY_TEXTS.length }),
  })
  .map(({ texts, ...told }) => ({
    ...emptyHistory,
    ...told,
    ...Object.fromEntries(HISTORY_TEXTS.map((part, place) => [part, texts[place] ?? null])),
  }));
const byDay = (one: { ranOn: string }, other: { ranOn: string }) => (one.ranOn < other.ranOn ? -1 : 1);
/** A draft as it can stand in the form, its tests left out. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  flags: anyScreen,
  treatments: fc.array(anyTreatment, { maxLength: 4 }),
  plan: anyPlan,
  examinedOn: fc.constantFrom('2026-02-28', '2024-02-29'),
  story: orNull(text(200)),
  history,
  runs: fc.uniqueArray(run, { selector: (one) => one.ranOn, maxLength: 5 }).map((runs) => runs.sort(byDay)),
  goals: fc.uniqueArray(goal, { selector: (one) => one.activity.toLowerCase(), maxLength: 4 }),
  areas: fc.uniqueArray(area, { selector: (one) => one.side + one.regionCode, maxLength: 5 }),
  pair: anyPair,
  tests: fc.constant([]),
  pins: fc.uniqueArray(newPin, { selector: ({ place }) => place.side + place.label, maxLength: 4 }),
  gait: gaitNotes,
  recordings: gaitRecordings,
});
