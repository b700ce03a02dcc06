import { minutesPerDay } from '@/clinical/dose/burden';
import type { Dose } from '@/clinical/dose/dose';
import { type DueKind, dueKindOn, nextDueOn } from '@/clinical/dose/schedule';
import { addDays, type Day, weekdayOf } from '@/clinical/time/days';

type Told = {
  readonly id: string;
  readonly threadId: string;
  readonly localOn: Day;
  readonly slot: number;
  readonly outcome: 'done' | 'part' | 'not-done';
  readonly loggedAt: Date;
};

type Planned = {
  readonly id: string;
  readonly threadId: string;
  readonly dose: Dose;
  /** From here every n days counts. */
  readonly startedOn: Day;
};

/** One session of the day: what was told of it, or null. Nothing said is not "not done". */
export type Mark = Told['outcome'] | null;

export type TodayItem<Item extends Planned> = Item & {
  readonly kind: DueKind;
  /** What was told today, by session. */
  readonly told: readonly Told[];
  readonly marks: readonly Mark[];
  /** The session that would be told next; null when the day's are all told. */
  readonly nextSlot: number | null;
  /** Days of this week, today included, on which some of it was done. */
  readonly daysThisWeek: number;
};

/** The Monday of a day's week. */
export const weekStart = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** An item with what was told of it: `told` holds the sessions since the week's Monday, of any item. */
export function withTold<Item extends Planned>(
  item: Item,
  told: readonly Told[],
  today: Day,
): TodayItem<Item> {
  const own = told.filter(({ threadId }) => threadId === item.threadId);
  const now = own.filter(({ localOn }) => localOn === today);
  const done = own.filter(({ localOn, outcome }) => localOn <= today && outcome !== 'not-done');
  const length = Math.max(item.dose.timesPerDay, ...now.map(({ slot }) => slot));
  const marks = Array.from(
    { length },
    (_, at): Mark => now.find(({ slot }) => slot === at + 1)?.outcome ?? null,
  );
  const open = marks.indexOf(null);
  return {
    ...item,
    kind: dueKindOn(item.dose, today, item.startedOn),
    told: now,
    marks,
    nextSlot: open < 0 ? null : open + 1,
    daysThisWeek: new Set(done.map(({ localOn }) => localOn)).size,
  };
}

/** On a plan of so many days a week, whichever they are: this week's days are done. */
const isWeekEnough = ({ kind, dose, daysThisWeek, told }: TodayItem<Planned>): boolean =>
  kind === 'any-day' && told.length === 0 && dose.daysPerWeek !== null && daysThisWeek >= dose.daysPerWeek;

export type DayPlan<Item extends Planned> = {
  readonly due: readonly TodayItem<Item>[];
  readonly weekEnough: readonly TodayItem<Item>[];
  readonly asNeeded: readonly TodayItem<Item>[];
  /** Of what is due today, rests included; an estimate, at least 1 where anything is due. */
  readonly minutes: number;
  /** Items of which every session of the day is told. */
  readonly toldCount: number;
  /** The first due item with a session that nobody told yet. */
  readonly next: TodayItem<Item> | null;
  /** When nothing is due: the nearest day that asks for something. */
  readonly nextDay: { readonly on: Day; readonly item: Item } | null;
};

/** What the day asks for, in the order of the program. */
export function dayPlan<Item extends Planned>(
  items: readonly Item[],
  told: readonly Told[],
  today: Day,
): DayPlan<Item> {
  const all = items.map((item) => withTold(item, told, today));
  const asked = all.filter(({ kind }) => kind === 'due' || kind === 'any-day');
  const weekEnough = asked.filter(isWeekEnough);
  const due = asked.filter((item) => !isWeekEnough(item));
  const minutes = due.reduce((sum, { dose }) => sum + minutesPerDay(dose), 0);
  return {
    due,
    weekEnough,
    asNeeded: all.filter(({ kind }) => kind === 'as-needed'),
    minutes: due.length === 0 ? 0 : Math.max(1, Math.round(minutes)),
    toldCount: due.filter(({ nextSlot }) => nextSlot === null).length,
    next: due.find(({ nextSlot }) => nextSlot !== null) ?? null,
    nextDay: due.length > 0 ? null : nextDayOf(items, addDays(today, 1)),
  };
}

function nextDayOf<Item extends Planned>(items: readonly Item[], from: Day): { on: Day; item: Item } | null {
  return items.reduce<{ on: Day; item: Item } | null>((nearest, item) => {
    const on = nextDueOn(item.dose, from, item.startedOn);
    return on !== null && (nearest === null || on < nearest.on) ? { on, item } : nearest;
  }, null);
}
