import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { symptomRegions } from '@/clinical/anatomy/regions.data';
import { pinLandmarks } from '@/clinical/anatomy/trigger-points.data';
import { kneeToWall, lungeStraightKnee } from '@/clinical/battery/paired.data';
import { emptyPairedInput, stretchResponses } from '@/clinical/battery/paired-input';
import { changedSections, draftFields } from '@/features/assessments/draft/format';
import { emptyHistory, HISTORY_TEXTS, ONSETS, STAGES } from '@/features/assessments/history/format';
import { NO_PLAN } from '@/features/assessments/plan/format';
import { saveDraftInput } from '@/features/assessments/schema';
import {
  pairedInputOf,
  pairFields,
  pairOfRows,
  pairRows,
  SHIN_DEGREES,
  WALL_CM,
} from '@/features/assessments/stretch-pair/format';
import { DEPTHS, type Draft, QUALITIES } from '@/features/assessments/types';
import { newId } from '@/lib/id';
import { anyPlan, anyScreen, anyTreatment } from '../../support/visit-drafts';
import { gaitNotes, gaitRecordings } from './gait-drafts';

const target = { patientId: newId(), id: newId(), version: '3' };
const empty: Draft = {
  examinedOn: '2026-11-20',
  flags: [],
  story: null,
  history: emptyHistory,
  runs: [],
  goals: [],
  areas: [],
  pair: emptyPairedInput(),
  tests: [],
  pins: [],
  gait: [],
  recordings: [],
  treatments: [],
  plan: NO_PLAN,
};

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
const pair = fc.record({ left: side, right: side });

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
const draft: fc.Arbitrary<Draft> = fc.record({
  flags: anyScreen,
  treatments: fc.array(anyTreatment, { maxLength: 4 }),
  plan: anyPlan,
  examinedOn: fc.constantFrom('2026-02-28', '2024-02-29'),
  story: orNull(text(200)),
  history,
  runs: fc.uniqueArray(run, { selector: (one) => one.ranOn, maxLength: 5 }).map((runs) => runs.sort(byDay)),
  goals: fc.uniqueArray(goal, { selector: (one) => one.activity.toLowerCase(), maxLength: 4 }),
  areas: fc.uniqueArray(area, { selector: (one) => one.side + one.regionCode, maxLength: 5 }),
  pair,
  tests: fc.constant([]),
  pins: fc.uniqueArray(newPin, { selector: ({ place }) => place.side + place.label, maxLength: 4 }),
  gait: gaitNotes,
  recordings: gaitRecordings,
});

const parse = (fields: Record<string, string>) => saveDraftInput.safeParse({ ...target, ...fields });

describe('the form of a draft', () => {
  test('gives back every draft as it was put in', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const read = parse({ ...draftFields(one) });
        expect(read.error?.issues ?? []).toEqual([]);
        expect(read.data?.draft).toEqual(one);
        expect(read.data && changedSections(one, read.data.draft)).toEqual([]);
      }),
    );
    // A whole examination a hundred times over takes its time on a busy machine.
  }, 30_000);

  test('with every field blank is a draft in which nothing is known, never a zero', () => {
    const blank = Object.fromEntries(Object.keys(draftFields(empty)).map((name) => [name, ' ']));
    expect(parse({ ...blank, examinedOn: '2026-11-20' }).data?.draft).toEqual(empty);
    expect(parse({ examinedOn: '2026-11-20' }).data?.draft).toEqual(empty);
  });

  test.each([
    ['pair.left.bent.pain', '11'],
    ['pair.left.bent.pain', '4.5'],
    ['pair.left.bent.cm', '8.55'],
    ['pair.left.bent.cm', '1e99'],
    ['pair.left.bent.cm', '8 cm'],
    ['pair.left.straight.degrees', '-1'],
    ['pair.left.straight.response', 'a bit'],
    ['examinedOn', '2026-02-30'],
    ['story', 'x'.repeat(4001)],
    ['history.onset', 'overnight'],
    ['history.weeklyDistanceKm', '-4'],
    ['history.weeklyDistanceKm', '40.123'],
    ['history.shoeAgeMonths', '3.5'],
    ['history.mechanism', 'x'.repeat(1001)],
    ['flag.weight-loss.answer', 'maybe'],
    ['flag.swollen-warm-leg.side', 'middle'],
    ['plan.next', '2026-02-30'],
  ])('refuses %s = %s under its own name', (name, value) => {
    const read = parse({ examinedOn: '2026-11-20', [name]: value });
    expect(read.error?.issues.map((issue) => issue.path.join('/'))).toEqual([name]);
  });

  test('reads a decimal comma', () => {
    const read = parse({ examinedOn: '2026-11-20', 'pair.left.bent.cm': '8,5' });
    expect(read.data?.draft.pair.left.kneeBent.kneeToWallCm).toBe(8.5);
  });

  test('names a region of one side, and a note of one limb and phase, once', () => {
    const area = (key: string) => ({
      [`area.${key}.region`]: 'soleus-central',
      [`area.${key}.side`]: 'left',
    });
    const read = parse({ examinedOn: '2026-11-20', ...area('a'), ...area('b') });
    expect(read.error?.issues).toHaveLength(1);
    const other = { 'area.b.region': 'soleus-central', 'area.b.side': 'right' };
    expect(parse({ examinedOn: '2026-11-20', ...area('a'), ...other }).success).toBe(true);
  });

  test('takes out the row that its remove button names, and no other', () => {
    const rows = {
      'area.a.region': 'soleus-central',
      'area.a.side': 'left',
      'area.b.region': 'heel-pad',
      'area.b.side': 'left',
    };
    const read = parse({ examinedOn: '2026-11-20', ...rows, drop: 'area.a' });
    expect(read.data?.draft.areas.map((one) => one.regionCode)).toEqual(['heel-pad']);
    expect(parse({ examinedOn: '2026-11-20', ...rows, drop: 'pair' }).data?.draft.areas).toHaveLength(2);
  });
});

describe('the stretch pair', () => {
  test('comes back from its rows as it went in, and an unknown has no row', () => {
    fc.assert(
      fc.property(pair, (one) => {
        expect(pairOfRows(pairRows(one))).toEqual(one);
      }),
    );
    expect(pairRows(emptyPairedInput())).toEqual([]);
  });

  test('reads on the page what it reads on the server', () => {
    fc.assert(
      fc.property(pair, (one) => {
        const fields = pairFields(one);
        expect(pairedInputOf(fields)).toEqual(one);
        expect(parse({ examinedOn: '2026-11-20', ...fields }).data?.draft.pair).toEqual(one);
      }),
    );
  });

  test('has the ranges of the battery', () => {
    const range = (test: typeof kneeToWall, code: string) => {
      const method = test.methods.find((one) => one.code === code);
      return { min: method?.min, max: method?.max };
    };
    expect(SHIN_DEGREES).toEqual(range(lungeStraightKnee, 'shin-inclinometer'));
    expect(WALL_CM).toEqual(range(kneeToWall, 'toe-to-wall-cm'));
  });
});
