import fc from 'fast-check';
import { symptomRegions } from '@/clinical/anatomy/regions.data';
import { allTests } from '@/clinical/battery/all-tests';
import { gaitItems } from '@/clinical/battery/gait-items.data';
import { contradictsDegrees } from '@/clinical/battery/gait-words';
import type { RecordName } from '@/clinical/battery/records.data';
import type { RecordAnswer, ResultSide, SideResult, TestResult } from '@/clinical/battery/rule';
import type { ShorthandEntry } from '@/clinical/battery/shorthand-entry';
import type { BatteryTest, Method } from '@/clinical/battery/test';
import { enteredMethods } from '@/clinical/battery/test-parts';
import { byMethod, recordShape, recordsOf } from '@/clinical/battery/test-records';

const optional = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined, freq: 2 });
const record = <Value>(parts: Record<string, fc.Arbitrary<Value | undefined>>) =>
  fc
    .record(parts)
    .map((all) =>
      Object.fromEntries(
        Object.entries(all).flatMap(([key, one]) => (one === undefined ? [] : [[key, one] as const])),
      ),
    );

function resultOf({ options, min, max, step }: Method): fc.Arbitrary<number | string> {
  if (options) return fc.constantFrom(...options);
  const unit = step ?? 1;
  const [from, to] = [Math.ceil((min ?? 0) / unit), Math.floor((max ?? 10) / unit)];
  return fc.integer({ min: from, max: to }).map((steps) => Number((steps * unit).toFixed(3)));
}

function answerOf(of: BatteryTest, name: RecordName): fc.Arbitrary<RecordAnswer> {
  const shape = recordShape(of, name);
  switch (shape.kind) {
    case 'yes-no':
      return fc.boolean();
    case 'score':
      return fc.integer({ min: 0, max: 10 });
    case 'number':
      return fc.integer({ min: 0, max: shape.max * 10 }).map((tenths) => tenths / 10);
    case 'numbers':
      return fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 4 });
    case 'text':
      return fc
        .stringMatching(/^[ -~]{1,40}$/)
        .map((text) => text.trim())
        .filter((text) => text !== '');
    case 'choice':
      return fc.constantFrom(...shape.options.map((one) => one.code));
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...shape.options.map((one) => one.code)), {
        minLength: 1,
        maxLength: 3,
      });
  }
}

function sideOf(of: BatteryTest): fc.Arbitrary<SideResult | undefined> {
  const methods = enteredMethods(of);
  const values = record(Object.fromEntries(methods.map((one) => [one.code, optional(resultOf(one))])));
  const perMethod = (answer: fc.Arbitrary<string | boolean>) =>
    record(Object.fromEntries(methods.map((one) => [one.code, optional(answer)])));
  const records = record(
    Object.fromEntries(
      recordsOf(of).map((name): [string, fc.Arbitrary<RecordAnswer | undefined>] => [
        name,
        byMethod(name)
          ? perMethod(
              name === 'familiar' ? fc.boolean() : fc.constantFrom('familiar', 'tightness', 'nothing'),
            ).map((answers) => (Object.keys(answers).length > 0 ? answers : undefined))
          : optional(answerOf(of, name)),
      ]),
    ),
  );
  return fc
    .tuple(values, records)
    .map(([given, told]) =>
      Object.keys(given).length + Object.keys(told).length === 0
        ? undefined
        : Object.keys(told).length === 0
          ? { values: given }
          : { values: given, records: told },
    );
}

/** A result of one test, with at least one answer. */
export const resultOfTest = (of: BatteryTest): fc.Arbitrary<TestResult> => {
  const sides: ResultSide[] = of.sided ? ['left', 'right'] : ['none'];
  return record(Object.fromEntries(sides.map((side) => [side, sideOf(of)]))).filter(
    (result) => Object.keys(result).length > 0,
  );
};

const ofTest = fc
  .constantFrom(...allTests.filter((one) => one.code !== 'trigger-point-calf'))
  .chain((of) => resultOfTest(of).map((result): ShorthandEntry => ({ kind: 'test', test: of.code, result })));
const side = fc.constantFrom('left' as const, 'right' as const);
const truth = fc.option(fc.boolean(), { nil: null });
const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const ofPoint = fc
  .record({
    kind: fc.constant('point' as const),
    name: fc.oneof(
      fc.record({
        muscle: fc.constantFrom('soleus' as const, 'gastrocnemius' as const),
        number: fc.integer({ min: 1, max: 3 }),
      }),
      fc.record({
        label: fc
          .stringMatching(/^[A-Z0-9 ]{1,8}$/)
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      }),
    ),
    side,
    answers: fc.record({ tautBand: truth, sensitiveSpot: truth, referral: truth, recognised: truth }),
    tenderness: score,
  })
  .filter(
    ({ answers, tenderness }) => tenderness !== null || Object.values(answers).some((one) => one !== null),
  );
const ofGait = fc.constantFrom(...gaitItems).chain((item) => {
  const perhaps = <Value>(able: boolean, of: fc.Arbitrary<Value>) =>
    able ? fc.option(of, { nil: null }) : fc.constant(null);
  return fc
    .record({
      kind: fc.constant('gait' as const),
      item: fc.constant(item.code),
      stanceLimb: fc.constantFrom(...item.stanceLimbs),
      activity: fc.option(fc.constantFrom('walking' as const, 'running' as const), { nil: null }),
      phase: fc.constantFrom(...item.phases),
      grade: perhaps(item.graded, fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const)),
      degrees: perhaps(
        item.measure !== null,
        fc.integer({ min: -450, max: 900 }).map((tenths) => tenths / 10),
      ),
      option:
        item.options.length === 0
          ? fc.constant(null)
          : perhaps(true, fc.constantFrom(...item.options.map((one) => one.code))),
    })
    .filter((note) => note.grade !== null || note.degrees !== null || note.option !== null)
    .filter((note) => !contradictsDegrees(item, note));
});
const ofArea = fc.constantFrom(...symptomRegions).chain((region) =>
  fc.record({
    kind: fc.constant('area' as const),
    region: fc.constant(region.code),
    side: region.middle ? fc.constant('middle' as const) : side,
    quality: fc.option(fc.constantFrom('ache', 'sharp', 'burning', 'tingling', 'numb', 'tight'), {
      nil: null,
    }),
    depth: fc.option(fc.constantFrom('superficial' as const, 'deep' as const), { nil: null }),
    intensity: score,
  }),
);
/** Any finding that shorthand can say, by chance, from the data alone. */
export const anything: fc.Arbitrary<ShorthandEntry> = fc.oneof(
  { weight: 7, arbitrary: ofTest },
  { weight: 1, arbitrary: ofPoint },
  { weight: 1, arbitrary: ofGait },
  { weight: 1, arbitrary: ofArea },
);
