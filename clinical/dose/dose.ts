/** left, right: that side. both: both at once. each: the full amount for each side. alternate: taking turns. */
export const doseSides = ['left', 'right', 'both', 'each', 'alternate'] as const;
export type DoseSide = (typeof doseSides)[number];

/** A side before there is a patient: that of the episode, or the one across. Resolved before anything is given. */
export type OpenSide = DoseSide | 'affected' | 'other';

export const amountUnits = ['reps', 'seconds', 'minutes', 'metres', 'rounds'] as const;
export type AmountUnit = (typeof amountUnits)[number];

export const loadUnits = ['kg', 'lb', 'band', 'bodyweight', 'RM'] as const;
export type LoadUnit = (typeof loadUnits)[number];

export const effortScales = ['RPE', 'RIR'] as const;
export type EffortScale = (typeof effortScales)[number];

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayNumbers = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdayNumbers)[number];

export interface Range {
  min: number;
  max: number;
}

/** What one set holds. A stretch or an isometric hold is an amount of seconds. */
export interface Amount extends Range {
  unit: AmountUnit;
}

/** kg and lb: weight. RM: a load with which `value` repetitions are the most possible. band, bodyweight: value null. */
export interface Load {
  value: number | null;
  unit: LoadUnit;
}

/** RPE: how hard, 0 to 10. RIR: repetitions left. */
export interface Effort {
  scale: EffortScale;
  target: number;
}

/** The part that library, protocols and programs share. Null means “does not apply”. */
export interface DoseBase {
  sets: Range;
  /** Null only when the set goes to fatigue. */
  amount: Amount | null;
  toFatigue: boolean;
  /** The pause in each repetition; only with reps, never with a tempo. */
  holdSeconds: number | null;
  /** Between sets. */
  restSeconds: number | null;
  /** Seconds down – pause – up, such as 3-2-3. */
  tempo: string | null;
  load: Load | null;
  effort: Effort | null;
  /** With `asNeeded`: the most in one day. */
  timesPerDay: number;
  daysPerWeek: number | null;
  /** 2 is every second day. */
  everyNDays: number | null;
  asNeeded: boolean;
  note: string | null;
}

/** A dose as the library proposes it; `affected` is resolved when the exercise is assigned. */
export interface LibraryDose extends DoseBase {
  side: DoseSide | 'affected';
  source: string;
}

/** Relative: points above the patient’s usual morning. */
export interface MorningCeiling {
  kind: 'absolute' | 'relative';
  value: number;
}

/** A dose as prescribed to one patient. Exactly one of daysPerWeek, weekdays, everyNDays, asNeeded is set. */
export interface Dose extends DoseBase {
  side: DoseSide;
  weekdays: readonly Weekday[] | null;
  /** Calendar dates, YYYY-MM-DD, both inclusive. */
  startOn: string | null;
  endOn: string | null;
  painCeilingDuring: number | null;
  painCeilingNextMorning: MorningCeiling | null;
  stopRule: string | null;
}

/** A prescription from a library dose, once its side is known; everything the library does not say is null. */
export function doseFromLibrary(dose: LibraryDose, side: DoseSide): Dose {
  const { source: _source, side: _side, ...base } = dose;
  return {
    ...base,
    side,
    weekdays: null,
    startOn: null,
    endOn: null,
    painCeilingDuring: null,
    painCeilingNextMorning: null,
    stopRule: null,
  };
}
