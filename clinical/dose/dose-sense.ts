import { isDay } from '../time/days';
import type { AmountUnit, Dose, Load, Range } from './dose';

/** A message under the field to which it belongs. */
export interface DoseProblem {
  field: keyof Dose;
  message: string;
}

const limits: Record<AmountUnit, [least: number, most: number]> = {
  reps: [1, 100],
  seconds: [1, 600],
  minutes: [1, 180],
  metres: [1, 2000],
  rounds: [1, 20],
};

const loadLimits: Record<'kg' | 'lb' | 'RM', [least: number, most: number]> = {
  kg: [0.1, 400],
  lb: [0.1, 900],
  RM: [1, 30],
};

type Say = (field: keyof Dose, message: string) => void;

/** What makes no sense in a dose; empty when all does. Says what to do, and changes nothing. */
export function doseProblems(dose: Dose): DoseProblem[] {
  const problems: DoseProblem[] = [];
  const say: Say = (field, message) => problems.push({ field, message });
  checkAmount(dose, say);
  checkHold(dose, say);
  checkLoad(dose.load, dose, say);
  checkFrequency(dose, say);
  checkLimits(dose, say);
  return problems;
}

function checkAmount({ sets, amount, toFatigue, restSeconds }: Dose, say: Say): void {
  if (!isRange(sets, [1, 10])) say('sets', 'Give 1 to 10 sets, the smaller number first.');
  if (amount === null) {
    if (!toFatigue) say('amount', 'Give an amount, or choose “to fatigue”.');
  } else if (!isRange(amount, limits[amount.unit])) {
    const [least, most] = limits[amount.unit];
    say('amount', `Give ${least} to ${most} ${amount.unit}, the smaller number first.`);
  }
  if (restSeconds !== null && !isWhole(restSeconds, 0, 600)) say('restSeconds', 'Rest is 0 to 600 seconds.');
  if (restSeconds !== null && restSeconds > 0 && sets.max === 1)
    say('restSeconds', 'One set has no rest between sets.');
}

function checkHold({ amount, holdSeconds, tempo }: Dose, say: Say): void {
  if (holdSeconds !== null) {
    if (!isWhole(holdSeconds, 1, 120)) say('holdSeconds', 'A hold is 1 to 120 seconds.');
    if (amount?.unit !== 'reps')
      say('holdSeconds', 'A hold belongs to repetitions; a stretch is an amount of seconds.');
    if (tempo !== null) say('tempo', 'Give either a hold or a tempo.');
  }
  if (tempo === null) return;
  if (!/^[1-9]\d?-\d{1,2}-[1-9]\d?$/.test(tempo))
    say('tempo', 'Write the tempo as seconds down-pause-up, such as 3-0-3.');
  if (amount !== null && amount.unit !== 'reps') say('tempo', 'A tempo belongs to repetitions.');
}

function checkLoad(load: Load | null, { amount }: Dose, say: Say): void {
  if (load === null) return;
  if (load.unit === 'band' || load.unit === 'bodyweight') {
    if (load.value !== null) say('load', 'A band and body weight have no number; say the band in the note.');
    return;
  }
  const [least, most] = loadLimits[load.unit];
  if (load.value === null || load.value < least || load.value > most)
    say('load', `Give a load of ${least} to ${most} ${load.unit}.`);
  else if (load.unit === 'RM' && amount?.unit === 'reps' && load.value < amount.max)
    say('load', `${amount.max} repetitions are not possible with a ${load.value} RM load.`);
}

function checkFrequency(dose: Dose, say: Say): void {
  const { timesPerDay, daysPerWeek, weekdays, everyNDays, asNeeded } = dose;
  if (!isWhole(timesPerDay, 1, 24)) say('timesPerDay', 'Give 1 to 24 times a day.');
  if (daysPerWeek !== null && !isWhole(daysPerWeek, 1, 7)) say('daysPerWeek', 'Give 1 to 7 days a week.');
  if (everyNDays !== null && !isWhole(everyNDays, 2, 14)) say('everyNDays', 'Every 2 to 14 days.');
  if (weekdays !== null && (weekdays.length === 0 || new Set(weekdays).size !== weekdays.length))
    say('weekdays', 'Choose at least one weekday, each once.');
  const kinds = [daysPerWeek !== null, weekdays !== null, everyNDays !== null, asNeeded].filter(
    Boolean,
  ).length;
  if (kinds !== 1) say('daysPerWeek', 'Choose one of days a week, weekdays, every few days, or as needed.');
}

function checkLimits(dose: Dose, say: Say): void {
  const { startOn, endOn, painCeilingDuring, painCeilingNextMorning: morning, effort } = dose;
  if (startOn !== null && !isDay(startOn)) say('startOn', 'Give a date that exists.');
  if (endOn !== null && !isDay(endOn)) say('endOn', 'Give a date that exists.');
  if (startOn !== null && endOn !== null && endOn < startOn) say('endOn', 'The end is before the start.');
  if (painCeilingDuring !== null && !isWhole(painCeilingDuring, 0, 10))
    say('painCeilingDuring', 'A pain ceiling is 0 to 10.');
  if (morning !== null && !isWhole(morning.value, 0, 10))
    say('painCeilingNextMorning', 'A pain ceiling is 0 to 10.');
  if (effort !== null && !(effort.target >= 0 && effort.target <= 10)) say('effort', 'Effort is 0 to 10.');
}

function isRange({ min, max }: Range, [least, most]: [number, number]): boolean {
  return isWhole(min, least, most) && isWhole(max, least, most) && min <= max;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
