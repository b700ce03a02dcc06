import fc from 'fast-check';
import {
  amountUnits,
  type Dose,
  doseSides,
  type Load,
  loadUnits,
  type Weekday,
  weekdayNumbers,
} from '@/clinical/dose/dose';
import { addDays } from '@/clinical/time/days';

const weekly = { daysPerWeek: null, weekdays: null, everyNDays: null, asNeeded: false };
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const whole = (min: number, max: number) => fc.integer({ min, max });
const range = (most: number) =>
  fc.tuple(whole(1, most), whole(0, 5)).map(([min, more]) => ({ min, max: Math.min(most, min + more) }));

/** Any text a therapist may type: quotes, semicolons, line breaks and other scripts too. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

const timing = fc.oneof(
  whole(1, 7).map((daysPerWeek) => ({ ...weekly, daysPerWeek })),
  whole(2, 14).map((everyNDays) => ({ ...weekly, everyNDays })),
  fc.subarray<Weekday>([...weekdayNumbers], { minLength: 1 }).map((weekdays) => ({ ...weekly, weekdays })),
  fc.constant({ ...weekly, asNeeded: true }),
);

const load = fc
  .constantFrom(...loadUnits)
  .chain(
    (unit): fc.Arbitrary<Load> =>
      unit === 'band' || unit === 'bodyweight'
        ? fc.constant({ unit, value: null })
        : whole(1, 60).map((halves) => ({ unit, value: halves / 2 })),
  );

const amount = fc
  .constantFrom(...amountUnits)
  .chain((unit) => range(20).map((limits) => ({ ...limits, unit })));

/** Days of years with and without a leap day, and of the weeks in which clocks change. */
export const anyDay = whole(-800, 1600).map((ahead) => addDays('2026-11-21', ahead));

/** Every dose that the rules of `dose-sense` let through, and some that they do not. */
export const anyDose: fc.Arbitrary<Dose> = fc
  .record({
    side: fc.constantFrom(...doseSides),
    sets: range(10),
    amount: maybe(amount),
    toFatigue: fc.boolean(),
    holdSeconds: maybe(whole(1, 60)),
    restSeconds: maybe(whole(0, 600)),
    tempo: maybe(fc.constantFrom('3-0-3', '3-2-3', '10-0-1')),
    load: maybe(load),
    effort: maybe(
      fc.record({
        scale: fc.constantFrom('RPE' as const, 'RIR' as const),
        target: whole(0, 20).map((n) => n / 2),
      }),
    ),
    timesPerDay: whole(1, 24),
    painCeilingDuring: maybe(whole(0, 10)),
    painCeilingNextMorning: maybe(
      fc.record({ kind: fc.constantFrom('absolute' as const, 'relative' as const), value: whole(0, 10) }),
    ),
    startOn: maybe(anyDay),
    endOn: maybe(anyDay),
    stopRule: maybe(words),
    note: maybe(words),
  })
  .chain((parts) => timing.map((when): Dose => ({ ...parts, ...when })))
  .map((dose) => {
    const repeated = dose.amount?.unit === 'reps';
    const { holdSeconds, tempo } = dose;
    return {
      ...dose,
      toFatigue: dose.amount === null || dose.toFatigue,
      holdSeconds: repeated ? holdSeconds : null,
      tempo: repeated && holdSeconds === null ? tempo : null,
    };
  });

export const anyWords = words;
