import fc from 'fast-check';
import { screenItems } from '@/clinical/triage/screen-items.data';
import { structures } from '@/clinical/triage/structures.data';
import { techniques } from '@/clinical/triage/techniques.data';
import { wellsItems } from '@/clinical/triage/wells.data';
import { TREATED_SIDES } from '@/features/assessments/treatment/types';

const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const text = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .map((one) => one.trim())
    .filter((one) => one.length > 0 && one.length <= maxLength && !one.includes('\u0000'));

const asked = [...screenItems.map((one) => one.code), ...wellsItems.map((one) => one.code)];
/** Each question answered or not; a side only where the question has one and the answer is not no. */
export const anyScreen = fc
  .tuple(
    ...asked.map(() =>
      fc.record({
        answer: orNull(fc.constantFrom('yes' as const, 'no' as const, 'not-sure' as const)),
        side: fc.constantFrom('left' as const, 'right' as const, 'both' as const, 'none' as const),
      }),
    ),
  )
  .map((given) =>
    asked.flatMap((itemCode, at) => {
      const item = screenItems.find((one) => one.code === itemCode);
      const { answer = null, side: where = 'none' as const } = given[at] ?? {};
      const felt = item?.sided && answer !== 'no' ? where : ('none' as const);
      return answer === null
        ? []
        : [{ flagCode: item?.flag ?? ('dvt-suspected' as const), itemCode, answer, side: felt }];
    }),
  );
export const anyTreatment = fc.record({
  technique: fc.constantFrom(...techniques.map((one) => one.code)),
  structure: orNull(fc.constantFrom(...structures.map((one) => one.name))),
  side: fc.constantFrom(...TREATED_SIDES),
  doseSeconds: orNull(fc.integer({ min: 1, max: 14_400 })),
  response: orNull(text(60)),
  adverseResponse: orNull(text(60)),
  reason: orNull(text(60)),
});
export const anyPlan = fc.record({
  impression: orNull(text(60)),
  advice: orNull(text(60)),
  plan: orNull(text(60)),
  nextVisitOn: orNull(fc.constantFrom('2026-12-01', '2028-02-29')),
});
