import { quoted } from '../battery/shorthand-tokens';
import type { Amount, Dose, DoseBase, DoseSide, Range } from './dose';
import { beginsDose, weekdayWords } from './shorthand-words';

const SIDES: Record<DoseSide, string> = {
  left: 'L',
  right: 'R',
  both: 'both',
  each: 'each',
  alternate: 'alt',
};
const UNITS: Record<Amount['unit'], string> = {
  reps: '',
  seconds: 's',
  minutes: 'min',
  metres: 'm',
  rounds: 'rounds',
};

/** What an exercise is given by default, as far as a line must take parts of it back. */
export type PrintBase = Partial<Omit<Dose, 'side'>> & Pick<DoseBase, 'sets'>;

/**
 * The line that means a program’s item: `Soleus stretch L 3x30s 2/d 5/wk rest20`. Over the same base the parser gives
 * the item back. Without a base nothing is taken for granted.
 */
export function printDoseLine(
  item: { name: string; dose: Dose; because?: string | null },
  base: PrintBase | null = null,
): string {
  const why = item.because ? [`because=${quoted(item.because)}`] : [];
  return [nameWord(item.name), printDose(item.dose, base), ...why].join(' ');
}

/** A name that could be read as a dose, or that holds a sign of the line itself, is quoted. */
function nameWord(name: string): string {
  const words = name.split(' ');
  const plain =
    !/[;"]|[^\S ]/.test(name) &&
    !words.some((word, at) => word === '' || (at > 0 && (beginsDose(word) || /^because=/i.test(word)))) &&
    !/^(?:[-–*•]|\d+[.)])$/.test(words[0] ?? '');
  return plain ? name : quoted(name);
}

/** A dose as the words of a line. */
export function printDose(dose: Dose, base: PrintBase | null = null): string {
  // What goes by itself with the amount need not be taken back.
  const repeated = dose.amount?.unit === 'reps';
  const part = <Value>(value: Value | null, was: unknown, say: (value: Value) => string, none: string) => {
    if (value !== null) return say(value);
    return was === null || was === undefined ? '' : none;
  };
  return [
    SIDES[dose.side],
    dose.amount === null
      ? `${range(dose.sets)}xfatigue`
      : `${range(dose.sets)}x${range(dose.amount)}${UNITS[dose.amount.unit]}`,
    dose.amount !== null && dose.toFatigue ? 'fatigue' : '',
    part(dose.holdSeconds, repeated ? base?.holdSeconds : null, (value) => `hold${value}`, 'nohold'),
    part(dose.tempo, repeated ? base?.tempo : null, (value) => value, 'notempo'),
    part(dose.load, base?.load, loadWord, 'noload'),
    part(
      dose.effort,
      base?.effort,
      ({ scale, target }) => `@${scale === 'RPE' ? 'rpe' : 'rir'}${target}`,
      'noeffort',
    ),
    part(dose.restSeconds, base?.restSeconds, (value) => `rest${value}`, 'norest'),
    `${dose.timesPerDay}/d`,
    timingWord(dose),
    part(dose.painCeilingDuring, base?.painCeilingDuring, (value) => `pain${value}`, 'nopain'),
    part(
      dose.painCeilingNextMorning,
      base?.painCeilingNextMorning,
      ({ kind, value }) => `morning${kind === 'relative' ? '+' : ''}${value}`,
      'nomorning',
    ),
    part(dose.startOn, base?.startOn, (day) => `from${day}`, 'nofrom'),
    part(dose.endOn, base?.endOn, (day) => `until${day}`, 'nountil'),
    part(dose.stopRule, base?.stopRule, (text) => `stop=${quoted(text)}`, 'nostop'),
    part(dose.note, base?.note, (text) => `note=${quoted(text)}`, 'nonote'),
  ]
    .filter((word) => word !== '')
    .join(' ');
}

const range = ({ min, max }: Range): string => (min === max ? String(min) : `${min}-${max}`);

function loadWord({ value, unit }: NonNullable<Dose['load']>): string {
  if (unit === 'band') return 'band';
  if (unit === 'bodyweight') return 'bw';
  return `${value ?? 0}${unit.toLowerCase()}`;
}

function timingWord({ daysPerWeek, weekdays, everyNDays, asNeeded }: Dose): string {
  if (asNeeded) return 'prn';
  if (weekdays !== null) return weekdays.map((day) => weekdayWords[day - 1]).join(',');
  if (everyNDays !== null) return `every${everyNDays}d`;
  return `${daysPerWeek ?? 0}/wk`;
}
