import type { Amount, Dose, Range } from '@/clinical/dose/dose';
import type { Say } from '@/wording/messages';

const LONG_SECONDS = 120;

const wholeMinutes = (seconds: number): number | null =>
  seconds >= LONG_SECONDS && seconds % 60 === 0 ? seconds / 60 : null;

const spans = ({ min, max }: Range): boolean => min !== max;

function amountWords(amount: Amount, say: Say): string {
  return spans(amount)
    ? say(`dose.${amount.unit}Range`, { min: amount.min, max: amount.max })
    : say(`dose.${amount.unit}`, { n: amount.max });
}

const setsWords = (sets: Range, say: Say): string =>
  spans(sets) ? say('dose.setsRange', { min: sets.min, max: sets.max }) : say('dose.sets', { n: sets.max });

/** Sets, amount and hold: "3 sets of 12 repetitions, hold each one for 3 seconds". */
function workWords(dose: Dose, say: Say, therapist: string): string {
  const { sets, amount, toFatigue, holdSeconds } = dose;
  const several = sets.max > 1;
  if (toFatigue) {
    return several ? say('dose.setsToFatigue', { sets: setsWords(sets, say) }) : say('dose.toFatigue');
  }
  if (amount === null) return say('dose.notSet', { therapist });
  const once = amountWords(amount, say);
  const work = several ? say('dose.setsOf', { sets: setsWords(sets, say), amount: once }) : once;
  if (holdSeconds === null || amount.unit !== 'reps') return work;
  if (amount.max > 1) return say('dose.withHold', { work, hold: say('dose.holdEach', { n: holdSeconds }) });
  const minutes = wholeMinutes(holdSeconds);
  const hold =
    minutes === null ? say('dose.holdOnce', { n: holdSeconds }) : say('dose.holdMinutes', { n: minutes });
  return several ? say('dose.withHold', { work: setsWords(sets, say), hold }) : hold;
}

function scheduleWords(dose: Dose, { say, weekdayNames }: PatientWords): string {
  if (dose.asNeeded) return say('dose.asNeededMax', { n: dose.timesPerDay });
  const times = say('dose.timesADay', { n: dose.timesPerDay });
  const days = dose.weekdays
    ? say('dose.weekdays', { days: weekdayNames(dose.weekdays) })
    : dose.everyNDays !== null
      ? say('dose.everyNDays', { n: dose.everyNDays })
      : say('dose.daysAWeek', { n: dose.daysPerWeek ?? 7 });
  return say('dose.schedule', { times, days });
}

function loadWords(dose: Dose, say: Say): string | null {
  const { load } = dose;
  if (!load) return null;
  if (load.unit === 'bodyweight') return say('dose.load.body');
  if (load.unit === 'band') return say('dose.load.bandAny');
  if (load.value === null) return say('dose.load.choose');
  return load.unit === 'RM'
    ? say('dose.load.rm', { n: load.value })
    : say(`dose.load.${load.unit}`, { amount: load.value });
}

function tempoWords(tempo: string | null, say: Say): string | null {
  const parts = tempo?.split('-').map(Number) ?? [];
  const [down, pause, up] = parts;
  if (down === undefined || pause === undefined || up === undefined || parts.some(Number.isNaN)) return null;
  return say('dose.tempo', { down, pause, up });
}

function effortWords(dose: Dose, say: Say): string | null {
  if (!dose.effort) return null;
  const { scale, target } = dose.effort;
  return scale === 'RPE' ? say('dose.effort.rpe', { value: target }) : say('dose.effort.rir', { n: target });
}

function restWords(dose: Dose, say: Say): string | null {
  if (dose.restSeconds === null || dose.restSeconds === 0 || dose.sets.max <= 1) return null;
  const minutes = wholeMinutes(dose.restSeconds);
  return minutes === null
    ? say('dose.rest', { n: dose.restSeconds })
    : say('dose.restMinutes', { n: minutes });
}

export type DoseInPatientWords = {
  readonly side: string;
  /** Without the side, which stands beside it as a tag. */
  readonly work: string;
  readonly schedule: string;
  /** Rest, tempo, load, effort: each a sentence, in this order, only what applies. */
  readonly details: readonly string[];
  readonly ceilings: readonly string[];
};

/** How the reader is spoken to. */
export type PatientWords = {
  readonly say: Say;
  /** Joins ISO weekdays (1 Monday) in the reader's language. */
  readonly weekdayNames: (days: readonly number[]) => string;
  /** Who to ask; the clinic where nobody leads. */
  readonly therapist: string;
};

/**
 * A dose in the patient's words. Doses are written out, never as "3 × 30": in right-to-left text the order of such
 * a term flips.
 */
export function doseInPatientWords(dose: Dose, words: PatientWords): DoseInPatientWords {
  const { say, therapist } = words;
  const said = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null);
  const morning = dose.painCeilingNextMorning;
  return {
    side: say('dose.side', { side: dose.side }),
    work: workWords(dose, say, therapist),
    schedule: scheduleWords(dose, words),
    details: said([
      loadWords(dose, say),
      tempoWords(dose.tempo, say),
      effortWords(dose, say),
      restWords(dose, say),
      periodWords(dose, say),
    ]),
    ceilings: said([
      dose.painCeilingDuring === null
        ? say('ceiling.none', { therapist })
        : say('ceiling.during', { limit: dose.painCeilingDuring }),
      morning?.kind === 'absolute' ? say('ceiling.morning', { limit: morning.value }) : null,
      morning?.kind === 'relative' ? say('ceiling.morningAbove', { n: morning.value }) : null,
    ]),
  };
}

/** A calendar day as the instant that every formatter (in UTC) puts on that day. */
const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

function periodWords({ startOn, endOn }: Dose, say: Say): string | null {
  if (endOn === null) return startOn === null ? null : say('dose.from', { start: noonOf(startOn) });
  if (startOn === null) return say('dose.until', { end: noonOf(endOn) });
  return say('dose.period', { start: noonOf(startOn), end: noonOf(endOn) });
}

/** ISO weekdays as a list in a language: "Monday, Wednesday and Friday". */
export function weekdayNamesIn(locale: string): (days: readonly number[]) => string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  // 1 January 2024 was a Monday.
  return (days) => list.format(days.map((day) => name.format(new Date(Date.UTC(2024, 0, day)))));
}
