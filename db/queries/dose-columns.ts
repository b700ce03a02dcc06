import type { Dose, Weekday } from '@/clinical/dose/dose';
import { programItems } from '../schema/programs';

/** The columns of a program item that hold its dose. */
export const doseColumns = {
  side: programItems.side,
  setsMin: programItems.setsMin,
  setsMax: programItems.setsMax,
  amountMin: programItems.amountMin,
  amountMax: programItems.amountMax,
  amountUnit: programItems.amountUnit,
  toFatigue: programItems.toFatigue,
  holdSeconds: programItems.holdSeconds,
  restSeconds: programItems.restSeconds,
  tempo: programItems.tempo,
  loadValue: programItems.loadValue,
  loadUnit: programItems.loadUnit,
  effortScale: programItems.effortScale,
  effortTarget: programItems.effortTarget,
  timesPerDay: programItems.timesPerDay,
  daysPerWeek: programItems.daysPerWeek,
  weekdays: programItems.weekdays,
  everyNDays: programItems.everyNDays,
  asNeeded: programItems.asNeeded,
  painCeilingDuring: programItems.painCeilingDuring,
  painCeilingNextMorning: programItems.painCeilingNextMorning,
  painCeilingNextMorningKind: programItems.painCeilingNextMorningKind,
  startOn: programItems.startOn,
  endOn: programItems.endOn,
  stopRule: programItems.stopRule,
  note: programItems.note,
};

export type DoseColumns = Pick<typeof programItems.$inferSelect, keyof typeof doseColumns>;

/** A dose as the rules know it, laid out in columns. */
export function columnsOf(dose: Dose): DoseColumns {
  return {
    side: dose.side,
    setsMin: dose.sets.min,
    setsMax: dose.sets.max,
    amountMin: dose.amount?.min ?? null,
    amountMax: dose.amount?.max ?? null,
    amountUnit: dose.amount?.unit ?? null,
    toFatigue: dose.toFatigue,
    holdSeconds: dose.holdSeconds,
    restSeconds: dose.restSeconds,
    tempo: dose.tempo,
    loadValue: dose.load?.value ?? null,
    loadUnit: dose.load?.unit ?? null,
    effortScale: dose.effort?.scale ?? null,
    effortTarget: dose.effort?.target ?? null,
    timesPerDay: dose.timesPerDay,
    daysPerWeek: dose.daysPerWeek,
    weekdays: dose.weekdays ? [...dose.weekdays] : null,
    everyNDays: dose.everyNDays,
    asNeeded: dose.asNeeded,
    painCeilingDuring: dose.painCeilingDuring,
    painCeilingNextMorning: dose.painCeilingNextMorning?.value ?? null,
    painCeilingNextMorningKind: dose.painCeilingNextMorning?.kind ?? null,
    startOn: dose.startOn,
    endOn: dose.endOn,
    stopRule: dose.stopRule,
    note: dose.note,
  };
}

const isWeekday = (day: number): day is Weekday => Number.isInteger(day) && day >= 1 && day <= 7;

/** The dose of a stored item. The checks of the table make every combination whole. */
export function doseOf(row: DoseColumns): Dose {
  return {
    side: row.side,
    sets: { min: row.setsMin, max: row.setsMax },
    amount:
      row.amountMin !== null && row.amountMax !== null && row.amountUnit
        ? { min: row.amountMin, max: row.amountMax, unit: row.amountUnit }
        : null,
    toFatigue: row.toFatigue,
    holdSeconds: row.holdSeconds,
    restSeconds: row.restSeconds,
    tempo: row.tempo,
    load: row.loadUnit ? { value: row.loadValue, unit: row.loadUnit } : null,
    effort:
      row.effortScale && row.effortTarget !== null
        ? { scale: row.effortScale, target: row.effortTarget }
        : null,
    timesPerDay: row.timesPerDay,
    daysPerWeek: row.daysPerWeek,
    weekdays: row.weekdays?.filter(isWeekday) ?? null,
    everyNDays: row.everyNDays,
    asNeeded: row.asNeeded,
    painCeilingDuring: row.painCeilingDuring,
    painCeilingNextMorning:
      row.painCeilingNextMorning !== null && row.painCeilingNextMorningKind
        ? { kind: row.painCeilingNextMorningKind, value: row.painCeilingNextMorning }
        : null,
    startOn: row.startOn,
    endOn: row.endOn,
    stopRule: row.stopRule,
    note: row.note,
  };
}
