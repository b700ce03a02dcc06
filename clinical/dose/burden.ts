import type { Citation } from '../citation';
import type { Amount, DoseBase } from './dose';
import { expectedSessionsPerWeek, type Frequency } from './schedule';

/** A repetition without tempo, and what a metre or a round takes, are working guesses of this product. */
const SECONDS_PER_REP = 3;
const SECONDS_PER_METRE = 1;
const SECONDS_PER_ROUND = 60;
const SECONDS_TO_FATIGUE = 45;

export type Burdened = Omit<DoseBase, 'daysPerWeek' | 'everyNDays' | 'note'> & { side: string };

/**
 * Minutes that the dose takes on a day on which it is due, at its upper end, rests included. As-needed takes
 * none, since nobody expects it. An estimate for the burden meter, not a measurement.
 */
export function minutesPerDay(dose: Burdened): number {
  if (dose.asNeeded) return 0;
  return (secondsPerSession(dose) * dose.timesPerDay) / 60;
}

/** Past this many exercises at once the product nudges; the therapist decides. Ours, from the review below. */
export const MOST_EXERCISES = 4;

/** Two to four exercises at most are recommended where a home program is to be kept up. */
export const fewExercises: Citation = {
  authors: 'Bachmann, Oesch, Bachmann',
  year: 2018,
  title: 'Recommendations for improving adherence to home-based exercise: a systematic review',
  doi: '10.1055/s-0043-120527',
};

/** What a program takes, by estimate. As-needed items are counted apart: nobody expects them. */
export interface Burden {
  exercises: number;
  asNeeded: number;
  /** On a day on which all of them are due. */
  minutesOnFullDay: number;
  minutesPerWeek: number;
  /** Past the number of exercises that the product nudges at. */
  many: boolean;
}

/** The burden of the items that stand at once. */
export function burdenOf(doses: readonly (Burdened & Frequency)[]): Burden {
  const expected = doses.filter((dose) => !dose.asNeeded);
  const sum = (minutes: (dose: Burdened & Frequency) => number) =>
    expected.reduce((total, dose) => total + minutes(dose), 0);
  return {
    exercises: expected.length,
    asNeeded: doses.length - expected.length,
    minutesOnFullDay: sum(minutesPerDay),
    minutesPerWeek: sum((dose) => (secondsPerSession(dose) / 60) * expectedSessionsPerWeek(dose)),
    many: expected.length > MOST_EXERCISES,
  };
}

/** One session in seconds: the full amount for each side where both take their own turn. */
function secondsPerSession(dose: Burdened): number {
  const sides = dose.side === 'each' ? 2 : 1;
  const sets = dose.sets.max;
  return sides * (sets * secondsPerSet(dose) + (sets - 1) * (dose.restSeconds ?? 0));
}

function secondsPerSet(dose: Burdened): number {
  return dose.amount === null ? SECONDS_TO_FATIGUE : secondsOf(dose.amount, dose);
}

function secondsOf(amount: Amount, dose: Burdened): number {
  switch (amount.unit) {
    case 'seconds':
      return amount.max;
    case 'minutes':
      return amount.max * 60;
    case 'metres':
      return amount.max * SECONDS_PER_METRE;
    case 'rounds':
      return amount.max * SECONDS_PER_ROUND;
    case 'reps':
      return amount.max * (tempoSeconds(dose.tempo) + (dose.holdSeconds ?? 0));
  }
}

function tempoSeconds(tempo: string | null): number {
  if (tempo === null) return SECONDS_PER_REP;
  const parts = tempo.split('-').map(Number);
  const total = parts.reduce((sum, part) => sum + part, 0);
  return Number.isFinite(total) && total > 0 ? total : SECONDS_PER_REP;
}
