import { type Amount, type Dose, type DoseSide, type LoadUnit, type Weekday, weekdayNumbers } from './dose';

/** The parts of a dose that a line says. A part that is absent is left as the library has it. */
export type SaidDose = Partial<Dose>;

/** The frequency that is not chosen is taken back: exactly one of the four is ever set. */
const noTiming = { daysPerWeek: null, weekdays: null, everyNDays: null, asNeeded: false };

const SIDES: Readonly<Record<string, DoseSide>> = {
  l: 'left',
  left: 'left',
  r: 'right',
  right: 'right',
  both: 'both',
  each: 'each',
  alt: 'alternate',
  alternate: 'alternate',
};

/** In the order of the week, as they are printed. */
export const weekdayWords = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const UNITS: Readonly<Record<string, Amount['unit']>> = {
  '': 'reps',
  reps: 'reps',
  s: 'seconds',
  sec: 'seconds',
  min: 'minutes',
  m: 'metres',
  rounds: 'rounds',
};

const LOADS: Readonly<Record<string, LoadUnit>> = { kg: 'kg', lb: 'lb', rm: 'RM' };

const N = String.raw`(\d+(?:[.,]\d+)?)`;
const RANGE = `${N}(?:-${N})?`;
const DAY = String.raw`(\d{4}-\d{2}-\d{2})`;

const number = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));
const range = (low: string | undefined, high: string | undefined) => ({
  min: number(low),
  max: number(high ?? low),
});

interface Word {
  /** What the word says; a line says each once. */
  what: string;
  pattern: RegExp;
  read: (parts: readonly (string | undefined)[]) => SaidDose;
}

const word = (what: string, pattern: string, read: Word['read']): Word => ({
  what,
  pattern: new RegExp(`^(?:${pattern})$`, 'is'),
  read,
});

/** A word that takes back what the library proposes. */
const without = (what: string, pattern: string, said: SaidDose): Word => word(what, pattern, () => said);

const words: readonly Word[] = [
  word('sets', `${RANGE}x${RANGE}(reps|sec|s|min|m|rounds|)`, ([low, high, least, most, unit]) => ({
    sets: range(low, high),
    amount: { ...range(least, most), unit: UNITS[(unit ?? '').toLowerCase()] ?? 'reps' },
  })),
  word('sets', `${RANGE}xfatigue`, ([low, high]) => ({
    sets: range(low, high),
    amount: null,
    toFatigue: true,
  })),
  word('fatigue', 'fatigue', () => ({ toFatigue: true })),
  word('hold', `hold${N}s?`, ([value]) => ({ holdSeconds: number(value) })),
  without('hold', 'nohold', { holdSeconds: null }),
  word('rest', `rest${N}(min|s|)`, ([value, unit]) => ({
    restSeconds: number(value) * (unit?.toLowerCase() === 'min' ? 60 : 1),
  })),
  without('rest', 'norest', { restSeconds: null }),
  word('tempo', String.raw`(?:tempo)?(\d{1,2}-\d{1,2}-\d{1,2})`, ([tempo]) => ({ tempo: tempo ?? null })),
  without('tempo', 'notempo', { tempo: null }),
  word('load', `${N}(kg|lb|rm)`, ([value, unit]) => ({
    load: { value: number(value), unit: LOADS[(unit ?? '').toLowerCase()] ?? 'kg' },
  })),
  word('load', 'band', () => ({ load: { value: null, unit: 'band' } })),
  word('load', 'bw|bodyweight', () => ({ load: { value: null, unit: 'bodyweight' } })),
  without('load', 'noload', { load: null }),
  word('effort', `@?rpe${N}`, ([target]) => ({ effort: { scale: 'RPE', target: number(target) } })),
  word('effort', `@?rir${N}`, ([target]) => ({ effort: { scale: 'RIR', target: number(target) } })),
  without('effort', 'noeffort', { effort: null }),
  word('times a day', `${N}/(?:d|day)`, ([value]) => ({ timesPerDay: number(value) })),
  word('how often', `${N}/(?:w|wk|week)`, ([value]) => ({ ...noTiming, daysPerWeek: number(value) })),
  without('how often', 'daily', { ...noTiming, daysPerWeek: 7 }),
  word('how often', `every${N}d(?:ays?)?`, ([value]) => ({ ...noTiming, everyNDays: number(value) })),
  word('how often', `((?:${weekdayWords.join('|')})(?:[,+](?:${weekdayWords.join('|')}))*)`, (parts) => ({
    ...noTiming,
    weekdays: weekdaysIn(parts[0] ?? ''),
  })),
  without('how often', 'prn|asneeded', { ...noTiming, asNeeded: true }),
  word('pain ceiling', `pain${N}`, ([value]) => ({ painCeilingDuring: number(value) })),
  without('pain ceiling', 'nopain', { painCeilingDuring: null }),
  word('morning ceiling', String.raw`morning(\+?)${N}`, ([above, value]) => ({
    painCeilingNextMorning: { kind: above ? 'relative' : 'absolute', value: number(value) },
  })),
  without('morning ceiling', 'nomorning', { painCeilingNextMorning: null }),
  word('start', `from${DAY}`, ([day]) => ({ startOn: day ?? null })),
  without('start', 'nofrom', { startOn: null }),
  word('end', `until${DAY}`, ([day]) => ({ endOn: day ?? null })),
  without('end', 'nountil', { endOn: null }),
  word('stop rule', 'stop=(.*)', ([text]) => ({ stopRule: text ?? null })),
  without('stop rule', 'nostop', { stopRule: null }),
  word('note', 'note=(.*)', ([text]) => ({ note: text ?? null })),
  without('note', 'nonote', { note: null }),
];

function weekdaysIn(text: string): Weekday[] {
  const names: readonly string[] = weekdayWords;
  return text
    .toLowerCase()
    .split(/[,+]/)
    .flatMap((name) => weekdayNumbers.find((day) => names[day - 1] === name) ?? []);
}

/** What one word of a line says; null where it is no word of a dose. */
export function readWord(text: string): { what: string; said: SaidDose } | null {
  const side = SIDES[text.toLowerCase()];
  if (side) return { what: 'side', said: { side } };
  for (const { what, pattern, read } of words) {
    const found = pattern.exec(text);
    if (found) return { what, said: read(found.slice(1)) };
  }
  return null;
}

/**
 * Whether the dose begins with this word. A word without a figure, such as “band” or “daily”, may still belong to
 * the name of the exercise; only a side cannot.
 */
export const beginsDose = (text: string): boolean =>
  SIDES[text.toLowerCase()] !== undefined || (/[\d=]/.test(text) && readWord(text) !== null);
