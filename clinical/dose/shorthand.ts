import type { ShorthandFault } from '../battery/shorthand-entry';
import { faultAt, type Token, tokensOf } from '../battery/shorthand-tokens';
import { beginsDose, readWord, type SaidDose } from './shorthand-words';

/** One exercise of a program as it was typed. */
export interface DoseLine {
  /** As typed, whole. */
  text: string;
  /** What names the exercise; blank where nothing does. */
  name: string;
  said: SaidDose;
  /** The reason that the line gives; null where it gives none. */
  because: string | null;
  faults: ShorthandFault[];
}

const UNDERSTOOD =
  'a side (L, R, both, each, alt), 3x12, 3x30s, hold5, rest20, 3-0-3, 10kg, band, @rpe3, 2/d, 5/wk, mon,wed, every2d, prn, pain5, morning+1, from2026-11-27, note="…", because="…"';

/**
 * Reads the lines of a program: `soleus stretch L 3x30s 2/d 5/wk @rpe3 rest20`. The name stands first and has a word
 * at least; the words of the dose follow in any order. A new line or a semicolon begins the next exercise; a number or a bullet before a
 * line is left out. What a line does not say stays as the library has it.
 */
export function parseDoseLines(text: string): DoseLine[] {
  return tokensOf(text).map((tokens) => {
    const all = withoutBullet(tokens, text);
    const first = all[0] ?? tokens[0];
    const whole = text.slice(first?.from ?? 0, tokens.at(-1)?.to ?? 0);
    const quotedName = first !== undefined && text.charAt(first.from) === '"';
    const at = quotedName
      ? 1
      : all.findIndex((token, place) => place > 0 && (beginsDose(token.text) || isBecause(token)));
    const cut = at === -1 ? all.length : at;
    const name = all
      .slice(0, cut)
      .map((token) => token.text)
      .join(' ');
    return { text: whole, name, ...saidIn(all.slice(cut)) };
  });
}

/** Reads words of a dose alone, without an exercise before them: `3x15 8kg`. */
export function parseDoseWords(text: string): Pick<DoseLine, 'said' | 'faults'> {
  const { said, faults } = saidIn(tokensOf(text).flat());
  return { said, faults };
}

const isBecause = (token: Token): boolean => /^because=/i.test(token.text);

/** A sign in quotes is a name. */
function withoutBullet(tokens: readonly Token[], text: string): readonly Token[] {
  const [first] = tokens;
  if (!first || tokens.length === 1) return tokens;
  return /^(?:[-–*•]|\d+[.)])$/.test(text.slice(first.from, first.to)) ? tokens.slice(1) : tokens;
}

function saidIn(tokens: readonly Token[]): Pick<DoseLine, 'said' | 'because' | 'faults'> {
  let said: SaidDose = {};
  let because: string | null = null;
  const faults: ShorthandFault[] = [];
  const seen = new Set<string>();
  for (const token of tokens) {
    const read = isBecause(token) ? { what: 'reason', said: {} } : readWord(token.text);
    if (!read) faults.push(faultAt(token, `Not understood. Understood: ${UNDERSTOOD}.`));
    else if (seen.has(read.what)) faults.push(faultAt(token, `The ${read.what} is said twice.`));
    else {
      seen.add(read.what);
      if (isBecause(token)) because = token.text.slice('because='.length);
      // “to fatigue” adds to an amount, wherever it stands; an amount alone is not to fatigue.
      said = { ...said, ...read.said, ...(said.toFatigue ? { toFatigue: true } : {}) };
    }
  }
  if (said.amount && said.toFatigue === undefined) said = { ...said, toFatigue: false };
  return { said, because, faults };
}

/**
 * A dose with what a line says of it. What belongs to the old amount only goes with it: a hold and a tempo belong to
 * repetitions.
 */
export function withSaid<Base extends Partial<SaidDose>>(base: Base, said: SaidDose): Base & SaidDose {
  const counted = said.amount === undefined ? base.amount : said.amount;
  const repeated = counted?.unit === 'reps' ? {} : { holdSeconds: null, tempo: null };
  return { ...base, ...repeated, ...said };
}
