import { addDays, type Day, eachDay, earlierOf, laterOf } from '../time/days';
import type { Dose } from './dose';
import { dueKindOn } from './schedule';

/** Days on one sheet of paper. */
export const SHEET_DAYS = 14;

export interface SheetItem {
  id: string;
  /** The same prescription through its revisions. */
  threadId: string;
  phase: number;
  dose: Dose;
}

export interface SheetRevision<Item extends SheetItem = SheetItem> {
  number: number;
  /** A paused one asks for nothing, although it holds its items. */
  kind: 'change' | 'paused' | 'resumed';
  effectiveFrom: Day;
  /** From 1; 0 while the program waits for its first. */
  currentPhase: number;
  /** In their order. */
  items: readonly Item[];
}

/** One session of one item on one day. `itemId`: what was prescribed then; null where nothing can be told of it. */
export interface SheetCell {
  on: Day;
  itemId: string | null;
  /** due, or on a day of the patient's choice, or as needed; a day off may be told of too. */
  asked: boolean;
}

export interface SheetRow<Item extends SheetItem = SheetItem> {
  /** As it was prescribed last within these days. */
  item: Item;
  /** Which of the day's sessions, from 1. */
  slot: number;
  /** Sessions a day. */
  slots: number;
  cells: readonly SheetCell[];
}

/** The days of a sheet from its first one. */
export const sheetDays = (from: Day): Day[] => eachDay(from, addDays(from, SHEET_DAYS - 1));

/** The first day of the sheet that ended yesterday, or with the program; never before the program. */
export function usualSheet(began: Day, endedOn: Day | null, today: Day): Day {
  const after = endedOn === null ? today : earlierOf(today, addDays(endedOn, 1));
  return laterOf(began, addDays(after, -SHEET_DAYS));
}

/** The revision that held on a day: the newest that had taken effect; undefined before the first. */
function inForce<Item extends SheetItem>(
  revisions: readonly SheetRevision<Item>[],
  day: Day,
): SheetRevision<Item> | undefined {
  return revisions.reduce<SheetRevision<Item> | undefined>(
    (newest, one) => (one.effectiveFrom <= day && one.number > (newest?.number ?? 0) ? one : newest),
    undefined,
  );
}

/**
 * What a sheet of paper holds: a row for each session of each item, a cell for each of its days. Items of another
 * phase stand last, with a row of empty cells. Nothing can be told of a day that has not come (after `today`), after
 * the program's end, in a pause, or on which the item was not prescribed.
 */
export function sheetRows<Item extends SheetItem>(
  program: { revisions: readonly SheetRevision<Item>[]; endedOn: Day | null },
  from: Day,
  today: Day,
): SheetRow<Item>[] {
  const days = sheetDays(from);
  const held = days.map((on) => {
    const over = on > today || (program.endedOn !== null && on > program.endedOn);
    return { on, revision: over ? undefined : inForce(program.revisions, on) };
  });
  const startedOn = startsOf(program.revisions);
  const newestFirst = [...new Set(held.flatMap(({ revision }) => revision ?? []))].reverse();
  const threads = new Map<string, Item>();
  for (const { items } of newestFirst)
    for (const item of items) if (!threads.has(item.threadId)) threads.set(item.threadId, item);

  const rows = [...threads.values()].flatMap((item): SheetRow<Item>[] => {
    const given = held.map(({ on, revision }) => ({ on, item: askedItem(revision, item.threadId) }));
    const slots = Math.max(0, ...given.map((one) => one.item?.dose.timesPerDay ?? 0));
    return Array.from({ length: Math.max(1, slots) }, (_, at) => ({
      item,
      slot: at + 1,
      slots: Math.max(1, slots),
      cells: given.map((one) => cellOf(one, at + 1, startedOn.get(item.threadId) ?? from)),
    }));
  });
  const isEmpty = (row: SheetRow<Item>) => row.cells.every(({ itemId }) => itemId === null);
  return [...rows.filter((row) => !isEmpty(row)), ...rows.filter(isEmpty)];
}

/** From here every n days counts: the first revision that held a prescription. */
function startsOf(revisions: readonly SheetRevision[]): Map<string, Day> {
  const starts = new Map<string, Day>();
  for (const { effectiveFrom, items } of revisions)
    for (const { threadId } of items)
      starts.set(threadId, earlierOf(starts.get(threadId) ?? effectiveFrom, effectiveFrom));
  return starts;
}

function askedItem<Item extends SheetItem>(
  revision: SheetRevision<Item> | undefined,
  threadId: string,
): Item | undefined {
  if (!revision || revision.kind === 'paused') return undefined;
  return revision.items.find((one) => one.threadId === threadId && one.phase === revision.currentPhase);
}

function cellOf({ on, item }: { on: Day; item: SheetItem | undefined }, slot: number, start: Day): SheetCell {
  if (!item || slot > item.dose.timesPerDay) return { on, itemId: null, asked: false };
  return { on, itemId: item.id, asked: dueKindOn(item.dose, on, start) !== 'rest' };
}
