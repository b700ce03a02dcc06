import { type SheetItem, type SheetRevision, sheetDays, sheetRows } from '@/clinical/dose/sheet';
import { dayName } from '@/clinical/time/day-words';
import { type Day, weekdayOf } from '@/clinical/time/days';
import type { Keyed, Outcome, PainCell, SessionCell, SessionRow, Sheet, SheetDay, Source } from './types';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const weekday = (on: Day): string => WEEKDAYS[weekdayOf(on) - 1] ?? '';
const dayInFull = (on: Day): string => `${weekday(on)} ${dayName(on)}`;

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  done: 'done',
  part: 'in part',
  'not-done': 'not done',
};

/** As a cell shows it; the same signs may be typed. */
export const outcomeSigns: Readonly<Record<Outcome, string>> = { done: '✓', part: '½', 'not-done': '✗' };

export const sourceWords: Readonly<Record<Source, string>> = {
  portal: 'logged online',
  paper: 'from paper',
  told: 'told at a visit',
};

/** The field that holds the entry which the page showed in another field. */
export const knownField = (field: string): string => `was.${field}`;

/** "Calf stretch, left, 2 of 2, Fri 20 Nov" */
export const cellName = ({ name, side, slot, slots }: SessionRow, on: Day): string =>
  `${name}, ${side}${slots > 1 ? `, ${slot} of ${slots}` : ''}, ${dayInFull(on)}`;

export const painName = (on: Day): string => `Pain, worst of the day, ${dayInFull(on)}`;

type NamedItem = SheetItem & { readonly name: string };

type Program = {
  readonly revisions: readonly SheetRevision<NamedItem>[];
  /** Of its first revision. */
  readonly began: Day;
  readonly endedOn: Day | null;
};

type Told = {
  readonly sessions: ReadonlyArray<{
    readonly id: string;
    readonly threadId: string;
    readonly localOn: Day;
    readonly slot: number;
    readonly outcome: Outcome;
    readonly source: Source;
  }>;
  /** Newest first, of this episode, corrected ones left out. */
  readonly pain: ReadonlyArray<{
    readonly id: string;
    readonly localOn: Day;
    readonly score: number;
    readonly source: Source;
  }>;
};

/** A fortnight of a program with what is told of it already. */
export function sheetOf(program: Program, told: Told, from: Day, today: Day): Sheet {
  const days = sheetDays(from).map((on): SheetDay => {
    const closed = on > today || on < program.began || (program.endedOn !== null && on > program.endedOn);
    return { on, name: dayInFull(on), weekday: weekday(on), date: dayName(on), closed };
  });
  const sessions = sheetRows(program, from, today).map(({ item, slot, slots, cells }): SessionRow => {
    const key = `${item.threadId}.${slot}`;
    return {
      key,
      name: item.name,
      side: item.dose.side,
      slot,
      slots,
      cells: cells.map(({ on, itemId, asked }): SessionCell => {
        const entry = told.sessions.find(
          (one) => one.threadId === item.threadId && one.slot === slot && one.localOn === on,
        );
        const field = itemId === null ? null : `s.${key}.${on}`;
        return { on, field, itemId, slot, asked, told: entry ?? null };
      }),
    };
  });
  const pain = days.map(({ on, closed }): PainCell => {
    const all = told.pain.filter((one) => one.localOn === on);
    const paper = all.find(({ source }) => source === 'paper') ?? null;
    return {
      on,
      field: closed ? null : `p.${on}`,
      others: all.filter((one) => one !== paper).map(({ score }) => score),
      paper,
    };
  });
  return { from, days, sessions, pain };
}

export type SheetStep =
  | {
      readonly kind: 'add-session';
      readonly cell: SessionCell;
      readonly itemId: string;
      readonly outcome: Outcome;
      readonly name: string;
    }
  | { readonly kind: 'correct-session'; readonly id: string; readonly outcome: Outcome }
  | { readonly kind: 'add-pain'; readonly on: Day; readonly score: number }
  | { readonly kind: 'correct-pain'; readonly id: string; readonly score: number }
  | { readonly kind: 'withdraw'; readonly what: 'session' | 'pain'; readonly id: string };

type Settled = {
  readonly steps: readonly SheetStep[];
  /** What stands otherwise than it was keyed in, in sentences. */
  readonly kept: readonly string[];
  /** By field. */
  readonly faults: Readonly<Record<string, string>>;
};

const NOTHING: Settled = { steps: [], kept: [], faults: {} };
const step = (one: SheetStep): Settled => ({ ...NOTHING, steps: [one] });
const keep = (sentence: string): Settled => ({ ...NOTHING, kept: [sentence] });

/**
 * What a keyed sheet changes. A cell that says what stands already changes nothing, so that a sheet sent twice, or
 * from two tabs, is one. What was told online stands; an entry from paper is corrected or taken back only by who saw
 * it.
 */
export function settle(
  sheet: Sheet,
  keyed: {
    readonly sessions: ReadonlyMap<string, Keyed<Outcome>>;
    readonly pain: ReadonlyMap<string, Keyed<number>>;
  },
): Settled {
  const cells = sheet.sessions.flatMap((row) =>
    row.cells.map((cell) => [cell.field, { cell, name: cellName(row, cell.on) }] as const),
  );
  const sessionAt = new Map(cells);
  const painAt = new Map(sheet.pain.map((cell) => [cell.field, cell]));
  const parts = [
    ...[...keyed.sessions].map(([field, given]) => {
      const at = sessionAt.get(field);
      return at
        ? settleSession(at.cell, at.name, given)
        : notHere(field, given, 'Not prescribed on this day');
    }),
    ...[...keyed.pain].map(([field, given]) => {
      const cell = painAt.get(field);
      return cell ? settlePain(cell, given) : notHere(field, given, 'Outside the program, or not come yet');
    }),
  ];
  return {
    steps: parts.flatMap(({ steps }) => steps),
    kept: parts.flatMap(({ kept }) => kept),
    faults: Object.assign({}, ...parts.map(({ faults }) => faults)),
  };
}

const notHere = (field: string, { value }: Keyed<unknown>, why: string): Settled =>
  value === null ? NOTHING : { ...NOTHING, faults: { [field]: why } };

function settleSession(cell: SessionCell, name: string, { value, known }: Keyed<Outcome>): Settled {
  const { told, itemId } = cell;
  if (!told) {
    if (value === null || itemId === null) return NOTHING;
    if (known !== null) return keep(`${name}: taken back meanwhile, and not entered again.`);
    return step({ kind: 'add-session', cell, itemId, outcome: value, name });
  }
  if (value === told.outcome) return NOTHING;
  if (told.source === 'paper' && known === told.id)
    return step(
      value === null
        ? { kind: 'withdraw', what: 'session', id: told.id }
        : { kind: 'correct-session', id: told.id, outcome: value },
    );
  return value === null ? NOTHING : keep(`${name}: ${standing(told.outcome, told.source, value)}`);
}

/** Why what stands still stands. */
function standing(stands: Outcome, source: Source, keyed: Outcome): string {
  const whose = source === 'paper' ? 'keyed in meanwhile' : sourceWords[source];
  return `“${outcomeWords[stands]}” (${whose}) stands, “${outcomeWords[keyed]}” was not entered.`;
}

function settlePain({ on, paper, others }: PainCell, { value, known }: Keyed<number>): Settled {
  if (!paper) {
    if (value === null || others.includes(value)) return NOTHING;
    if (known !== null) return keep(`${painName(on)}: taken back meanwhile, and not entered again.`);
    const added = step({ kind: 'add-pain', on, score: value });
    if (others.length === 0) return added;
    return {
      ...added,
      kept: [`${painName(on)}: ${others.join(' and ')} told otherwise, ${value} on paper; both are kept.`],
    };
  }
  if (value === paper.score) return NOTHING;
  if (known === paper.id)
    return step(
      value === null
        ? { kind: 'withdraw', what: 'pain', id: paper.id }
        : { kind: 'correct-pain', id: paper.id, score: value },
    );
  return value === null
    ? NOTHING
    : keep(`${painName(on)}: ${paper.score} (keyed in meanwhile) stands, ${value} was not entered.`);
}

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** "Saved: 52 sessions and 13 pain scores from paper." */
export function savedWords(steps: readonly SheetStep[]): string {
  const many = (kinds: readonly SheetStep['kind'][]) =>
    steps.filter(({ kind }) => kinds.includes(kind)).length;
  const parts = [
    [many(['add-session']), 'session'],
    [many(['add-pain']), 'pain score'],
    [many(['correct-session', 'correct-pain']), 'correction'],
    [many(['withdraw']), 'entry taken back'],
  ] as const;
  const told = parts.flatMap(([n, what]) =>
    n === 0 ? [] : what === 'entry taken back' ? `${n} taken back` : count(n, what),
  );
  return told.length === 0 ? 'Nothing new on this sheet.' : `Saved from paper: ${told.join(', ')}.`;
}
