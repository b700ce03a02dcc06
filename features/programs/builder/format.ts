import {
  amountUnits,
  type Dose,
  type DoseBase,
  type DoseSide,
  doseSides,
  effortScales,
  loadUnits,
  type Range,
  type Weekday,
  weekdayNumbers,
} from '@/clinical/dose/dose';
import { doseProblems } from '@/clinical/dose/dose-sense';
import type { EpisodeSide } from '@/clinical/dose/resolve-side';
import { type DraftDose, type DraftField, type DraftItem, draftFields, type Search } from './types';

export type FieldProblems = Partial<Record<DraftField | 'weekdays', string>>;
type Raw = Readonly<Record<string, string | readonly string[]>>;
/** A dose of the library or of a program. */
type Laid = DoseBase & Partial<Omit<Dose, 'side'>>;
type Timing = Pick<Dose, 'daysPerWeek' | 'weekdays' | 'everyNDays' | 'asNeeded'>;

const NOT_A_NUMBER = 'Please give a number.';

/** The items of the form in their order, as typed; what is missing is blank. */
export function readDraft(raw: Raw): DraftItem[] {
  return many(raw, 'item').map((key) => {
    const dose: Record<DraftField, string> = draftOf(null, null);
    for (const field of draftFields) dose[field] = one(raw, `${key}.${field}`);
    return {
      ...dose,
      key,
      threadId: one(raw, `${key}.thread`),
      slug: one(raw, `${key}.slug`),
      weekdays: many(raw, `${key}.weekdays`),
      because: many(raw, `${key}.because`),
    };
  });
}

/** The dose that was typed, null where a part that it needs cannot be read; and what to put right, by field. */
export function readDose(draft: DraftDose & Pick<DraftItem, 'weekdays'>): {
  dose: Dose | null;
  problems: FieldProblems;
} {
  const problems: FieldProblems = {};
  const side = oneOf(doseSides, draft.side);
  if (!side) problems.side = 'Please say the side.';
  const sets = rangeOf(draft.sets);
  if (!sets) problems.sets = 'Give a number of sets, such as 3 or 2-3.';
  const amount = rangeOf(draft.amount);
  const unit = oneOf(amountUnits, draft.unit);
  if (draft.amount.trim() !== '' && !amount) problems.amount = 'Give a number, such as 10 or 8-12.';
  if (amount && !unit) problems.unit = 'Say what is counted.';
  const times = numberOf(draft.times);
  if (typeof times !== 'number') problems.times = 'Give 1 to 24 times a day.';

  const optional = (field: DraftField): number | null => {
    const value = numberOf(draft[field]);
    if (value === undefined) problems[field] = NOT_A_NUMBER;
    return value ?? null;
  };
  const loadUnit = oneOf(loadUnits, draft.loadUnit);
  const loadValue = optional('load');
  if (loadValue !== null && !loadUnit) problems.load = 'Say the unit of the load.';
  const effortScale = oneOf(effortScales, draft.effortScale);
  const effort = optional('effort');
  if (effort !== null && !effortScale) problems.effort = 'Choose RPE or RIR.';
  if (effort === null && effortScale) problems.effort = `Give the ${effortScale}.`;
  const morning = optional('morning');
  const timing = timingOf(draft, optional);
  if (!timing) problems.schedule = 'Choose how often.';
  const rest = {
    toFatigue: draft.fatigue === 'yes',
    // A field that is not shown does not count: hold and tempo belong to repetitions.
    holdSeconds: unit === 'reps' ? optional('hold') : null,
    restSeconds: optional('rest'),
    tempo: unit === 'reps' ? textOf(draft.tempo) : null,
    load: loadUnit ? { value: loadValue, unit: loadUnit } : null,
    effort: effort !== null && effortScale ? { scale: effortScale, target: effort } : null,
    painCeilingDuring: optional('during'),
    painCeilingNextMorning:
      morning === null
        ? null
        : {
            kind: draft.morningKind === 'relative' ? ('relative' as const) : ('absolute' as const),
            value: morning,
          },
    startOn: textOf(draft.startOn),
    endOn: textOf(draft.endOn),
    stopRule: textOf(draft.stop),
    note: textOf(draft.note),
  };
  if (!side || !sets || typeof times !== 'number' || !timing) return { dose: null, problems };
  const dose: Dose = {
    ...rest,
    ...timing,
    side,
    sets,
    amount: amount && unit ? { ...amount, unit } : null,
    timesPerDay: times,
  };
  for (const { field, message } of doseProblems(dose)) {
    const at = fieldOf[field];
    problems[at] = problems[at] ?? message;
  }
  return { dose, problems };
}

function timingOf(
  draft: DraftDose & Pick<DraftItem, 'weekdays'>,
  optional: (field: DraftField) => number | null,
): Timing | null {
  const none: Timing = { daysPerWeek: null, weekdays: null, everyNDays: null, asNeeded: false };
  switch (draft.schedule) {
    case 'week':
      return { ...none, daysPerWeek: optional('days') };
    case 'weekdays':
      return { ...none, weekdays: draft.weekdays.flatMap((day) => weekdayOf(day) ?? []) };
    case 'every':
      return { ...none, everyNDays: optional('every') };
    case 'needed':
      return { ...none, asNeeded: true };
    default:
      return null;
  }
}

const weekdayOf = (text: string): Weekday | undefined =>
  weekdayNumbers.find((number) => String(number) === text);

/** Where the message of each part of a dose stands in the form. */
const fieldOf: Record<keyof Dose, DraftField | 'weekdays'> = {
  side: 'side',
  sets: 'sets',
  amount: 'amount',
  toFatigue: 'fatigue',
  holdSeconds: 'hold',
  restSeconds: 'rest',
  tempo: 'tempo',
  load: 'load',
  effort: 'effort',
  timesPerDay: 'times',
  daysPerWeek: 'days',
  weekdays: 'weekdays',
  everyNDays: 'every',
  asNeeded: 'schedule',
  painCeilingDuring: 'during',
  painCeilingNextMorning: 'morning',
  startOn: 'startOn',
  endOn: 'endOn',
  stopRule: 'stop',
  note: 'note',
};

/** A dose laid out for the form; a null one is a blank form. The side is given apart: it may still be unknown. */
export function draftOf(dose: Laid | null, side: DoseSide | null): Record<DraftField, string> {
  return {
    side: side ?? '',
    sets: dose ? rangeText(dose.sets) : '',
    amount: dose?.amount ? rangeText(dose.amount) : '',
    unit: dose?.amount?.unit ?? '',
    fatigue: dose?.toFatigue ? 'yes' : '',
    hold: text(dose?.holdSeconds),
    rest: text(dose?.restSeconds),
    tempo: dose?.tempo ?? '',
    load: text(dose?.load?.value),
    loadUnit: dose?.load?.unit ?? '',
    effort: text(dose?.effort?.target),
    effortScale: dose?.effort?.scale ?? '',
    times: text(dose?.timesPerDay),
    schedule: dose ? scheduleOf(dose) : '',
    days: text(dose?.daysPerWeek),
    every: text(dose?.everyNDays),
    during: text(dose?.painCeilingDuring),
    morning: text(dose?.painCeilingNextMorning?.value),
    morningKind: dose?.painCeilingNextMorning?.kind ?? '',
    startOn: dose?.startOn ?? '',
    endOn: dose?.endOn ?? '',
    stop: dose?.stopRule ?? '',
    note: dose?.note ?? '',
    words: '',
    flagReason: '',
    phase: '1',
    superset: '',
    easierSlug: '',
    easierDose: '',
    harderSlug: '',
    harderDose: '',
  };
}

function scheduleOf(dose: Laid): string {
  if (dose.asNeeded) return 'needed';
  if (dose.everyNDays !== null) return 'every';
  return dose.weekdays ? 'weekdays' : 'week';
}

const text = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
const textOf = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
const rangeText = ({ min, max }: Range): string => (min === max ? String(min) : `${min}-${max}`);

/** Null for a blank, undefined for what is no number. */
function numberOf(typed: string): number | null | undefined {
  const given = typed.trim().replace(',', '.');
  if (given === '') return null;
  return /^\d+(\.\d+)?$/.test(given) ? Number(given) : undefined;
}

/** "3", "2-3", "8 to 12"; null for anything else. */
function rangeOf(typed: string): Range | null {
  const [, low, high] = /^\s*(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:[.,]\d+)?))?\s*$/.exec(typed) ?? [];
  const min = low === undefined ? null : numberOf(low);
  const max = high === undefined ? min : numberOf(high);
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : null;
}

function oneOf<Value extends string>(allowed: readonly Value[], typed: string): Value | null {
  return allowed.find((value) => value === typed) ?? null;
}

/** The first value of a field; blank where it is missing. */
export function one(raw: Raw, name: string): string {
  const value = raw[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** Every value of a field. */
export function many(raw: Raw, name: string): readonly string[] {
  const value = raw[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** What stands in the search beside the program. */
export const searchOf = (raw: Raw): Search => ({
  text: one(raw, 'find').trim().slice(0, 100),
  finding: one(raw, 'findFinding'),
  knee: one(raw, 'findKnee'),
});

/** The side of an item as the form carries it; null while it is not said. */
export const sideIn = (text: string): DoseSide | null => oneOf(doseSides, text);

/** The side of an episode as the form carries it; null for anything else. */
export const sideOf = (text: string): EpisodeSide | null =>
  oneOf(['left', 'right', 'both', 'middle'] as const, text);
