import fc from 'fast-check';
import { gaitItems } from '@/clinical/battery/gait-items.data';
import { contradictsDegrees } from '@/clinical/battery/gait-words';
import {
  CAMERAS,
  FOOTWEAR,
  type GaitEntry,
  type GaitRecording,
  GROUNDS,
} from '@/features/assessments/gait-notes/types';
import { newId } from '@/lib/id';

const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((n) => n / 10);
const line = fc.stringMatching(/^[a-zé <>&"']{0,40}[a-z😀]$/u).map((text) => text.trim());
const grades = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);
const symptom = fc.oneof(
  fc.constant({ symptomRegionCode: null, symptomSide: null }),
  fc.record({
    symptomRegionCode: fc.constantFrom('calf-whole', 'gastroc-medial-belly'),
    symptomSide: fc.constantFrom('left' as const, 'right' as const, 'middle' as const),
  }),
);

/** A note that could stand in a draft: of one item, with what this item can have. */
const gaitNote: fc.Arbitrary<GaitEntry> = fc
  .constantFrom(...gaitItems)
  .chain((item) =>
    fc
      .record({
        itemCode: fc.constant(item.code),
        activity: fc.constantFrom('walking' as const, 'running' as const),
        phase: fc.constantFrom(...item.phases),
        plane: fc.constant(item.plane),
        stanceLimb: fc.constantFrom(...item.stanceLimbs),
        grade: item.graded ? orNull(grades) : fc.constant(null),
        option:
          item.options.length > 0
            ? orNull(fc.constantFrom(...item.options.map((one) => one.code)))
            : fc.constant(null),
        degrees: item.measure === null ? fc.constant(null) : orNull(tenths(-45, 90)),
        method: fc.constantFrom('seen' as const, '2d-video' as const),
        stillId: orNull(fc.nat().map(newId)),
        note: orNull(line),
        link: symptom,
      })
      .filter((one) => !contradictsDegrees(item, one))
      .filter((one) => one.grade !== null || one.option !== null || one.degrees !== null),
  )
  .map(({ link, ...note }) => ({ ...note, ...link }));

export const gaitNotes = fc.uniqueArray(gaitNote, {
  selector: (one) => [one.itemCode, one.activity, one.stanceLimb, one.phase].join(),
  maxLength: 5,
});

const said = {
  ground: orNull(fc.constantFrom(...GROUNDS)),
  speedKmh: orNull(tenths(1, 45)),
  slopePercent: orNull(tenths(-40, 40)),
  footwear: orNull(fc.constantFrom(...FOOTWEAR)),
  cameraPlane: orNull(fc.constantFrom(...CAMERAS)),
  cadenceSpm: orNull(fc.integer({ min: 30, max: 300 })),
};
const steps = fc.oneof(
  fc.record({
    cadenceBaselineSpm: orNull(fc.integer({ min: 30, max: 300 })),
    cadenceTargetPercent: fc.constant(null),
  }),
  fc.record({
    cadenceBaselineSpm: fc.integer({ min: 30, max: 300 }),
    cadenceTargetPercent: fc.integer({ min: 5, max: 10 }),
  }),
);
const recordingOf = (activity: 'running' | 'walking'): fc.Arbitrary<GaitRecording[]> =>
  fc
    .tuple(fc.record(said), steps)
    .map(([watched, cadence]) => ({ activity, ...watched, ...cadence }))
    .map((one) => (Object.values(one).every((value) => value === null || value === activity) ? [] : [one]));

/** Of each activity one recording at most, running first; one that says nothing is none. */
export const gaitRecordings = fc
  .tuple(recordingOf('running'), recordingOf('walking'))
  .map(([running, walking]) => [...running, ...walking]);
