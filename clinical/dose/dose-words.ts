import type { Amount, Dose, DoseBase, LibraryDose, Load, OpenSide, Range, Weekday } from './dose';

/** The parts of a dose in words; an empty part says nothing. Each is a sentence. */
export interface DoseWords {
  amount: string;
  frequency: string;
  limits: string;
}

type Worded = DoseBase & { side: OpenSide } & Partial<Omit<Dose, keyof LibraryDose>>;

const weekdayNames: Record<Weekday, string> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

/**
 * A dose for therapists, in English: “3 holds of 30 s, rest 15 s. Twice a day, 5 days a week.” The category of
 * the exercise decides whether seconds are held. One-sided doses leave the side to the badge beside them.
 */
export function doseInWords(dose: Worded, category?: string): string {
  const { amount, frequency, limits } = doseWords(dose, category);
  return [amount, frequency, limits].filter((part) => part !== '').join(' ');
}

/** The same in parts, so that a screen can set the frequency apart. */
export function doseWords(dose: Worded, category?: string): DoseWords {
  return {
    amount: `${amountParts(dose, category).join(', ')}.`,
    frequency: `${frequencyInWords(dose)}.`,
    limits: limitsInWords(dose),
  };
}

/** “left”, “each side”; said wherever no badge stands beside the dose. */
export function doseSideInWords(side: OpenSide): string {
  const words: Record<OpenSide, string> = {
    left: 'left',
    right: 'right',
    both: 'both sides at once',
    each: 'each side',
    alternate: 'taking turns, left and right',
    affected: 'affected side',
    other: 'other side',
  };
  return words[side];
}

function amountParts(dose: Worded, category: string | undefined): string[] {
  const turns = dose.side === 'each' || dose.side === 'alternate' ? ` ${doseSideInWords(dose.side)}` : '';
  const parts = [`${setsInWords(dose, category)}${dose.side === 'alternate' ? `,${turns}` : turns}`];
  if (dose.holdSeconds !== null) parts.push(`each held ${seconds(dose.holdSeconds)}`);
  if (dose.toFatigue && dose.amount !== null) parts.push('to fatigue');
  if (dose.tempo !== null) parts.push(tempoInWords(dose.tempo));
  if (dose.load !== null) parts.push(loadInWords(dose.load));
  if (dose.effort !== null) {
    parts.push(
      dose.effort.scale === 'RPE'
        ? `effort ${dose.effort.target} of 10 (RPE)`
        : `${dose.effort.target} in reserve (RIR)`,
    );
  }
  if (dose.restSeconds !== null && dose.restSeconds > 0) parts.push(`rest ${seconds(dose.restSeconds)}`);
  return parts;
}

function setsInWords({ sets, amount, toFatigue }: Worded, category: string | undefined): string {
  const once = sets.min === 1 && sets.max === 1;
  if (amount === null) return `${once ? '1 set' : `${range(sets)} sets`}${toFatigue ? ' to fatigue' : ''}`;
  if (amount.unit === 'reps' || amount.unit === 'rounds') {
    return once
      ? withUnit(amount)
      : `${range(sets)} sets of ${amount.unit === 'reps' ? range(amount) : withUnit(amount)}`;
  }
  const held = amount.unit === 'seconds' && (category === 'stretch' || category === 'isometric');
  if (once) return held ? `1 hold of ${withUnit(amount)}` : withUnit(amount);
  return `${range(sets)} ${held ? 'holds' : 'sets'} of ${withUnit(amount)}`;
}

function withUnit(amount: Amount): string {
  const one = amount.min === 1 && amount.max === 1;
  const units: Record<Amount['unit'], string> = {
    reps: one ? 'repetition' : 'repetitions',
    seconds: 's',
    minutes: 'min',
    metres: 'm',
    rounds: one ? 'round' : 'rounds',
  };
  return `${range(amount)} ${units[amount.unit]}`;
}

function range({ min, max }: Range): string {
  return min === max ? String(min) : `${min} to ${max}`;
}

function seconds(value: number): string {
  return value >= 60 && value % 60 === 0 ? `${value / 60} min` : `${value} s`;
}

function tempoInWords(tempo: string): string {
  const [down, pause, up] = tempo.split('-');
  return pause === '0' ? `${down} s down and ${up} s up` : `${down} s down, ${pause} s pause, ${up} s up`;
}

function loadInWords({ value, unit }: Load): string {
  if (unit === 'bodyweight') return 'body weight';
  if (unit === 'band') return 'with a band';
  if (value === null) return unit;
  return unit === 'RM' ? `${value} RM load` : `${value} ${unit}`;
}

function frequencyInWords(dose: Worded): string {
  if (dose.asNeeded) return `As needed, at most ${times(dose.timesPerDay).toLowerCase()} a day`;
  return `${times(dose.timesPerDay)} a day, ${daysInWords(dose)}`;
}

function times(count: number): string {
  if (count === 1) return 'Once';
  return count === 2 ? 'Twice' : `${count} times`;
}

function daysInWords(dose: Worded): string {
  if (dose.weekdays && dose.weekdays.length > 0)
    return `on ${joined(dose.weekdays.map((day) => weekdayNames[day]))}`;
  if (dose.everyNDays !== null)
    return dose.everyNDays === 2 ? 'every second day' : `every ${dose.everyNDays} days`;
  if (dose.daysPerWeek === null || dose.daysPerWeek >= 7) return 'every day';
  return dose.daysPerWeek === 1 ? '1 day a week' : `${dose.daysPerWeek} days a week`;
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function limitsInWords(dose: Worded): string {
  const parts: string[] = [];
  if (dose.painCeilingDuring !== null && dose.painCeilingDuring !== undefined)
    parts.push(`stop above ${dose.painCeilingDuring}`);
  const morning = dose.painCeilingNextMorning;
  if (morning)
    parts.push(
      morning.kind === 'absolute'
        ? `next morning no more than ${morning.value}`
        : morning.value === 0
          ? 'next morning no worse than usual'
          : `next morning no more than ${morning.value} above the usual morning`,
    );
  const ceilings = sentence(parts.join('; '));
  return [ceilings, sentence(dose.stopRule ?? '')].filter((part) => part !== '').join(' ');
}

function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const start = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}
