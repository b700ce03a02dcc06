import { dayName } from '@/clinical/time/day-words';
import { daysBetween } from '@/clinical/time/days';
import { dayNumber, dayOf } from './days';
import { linePath, type Point, painPoints, runs, tenth } from './pain-line';
import type { CeilingStep, PainDay, RevisionMark, SessionWeek, VisitMark } from './series';

/** The drawing's own units; at the width it is drawn for, one unit is one CSS pixel. */
export const plot = {
  width: 1000,
  left: 56,
  right: 900,
  visitsY: 22,
  bandTop: 40,
  bandBottom: 60,
  painTop: 104,
  painFloor: 304,
  sessionsTop: 346,
  sessionsFloor: 386,
  axisY: 424,
  height: 432,
} as const;

export type Span = { from: string; to: string };

/** The middle of a day on the one time axis that all panels share. */
function dayX(span: Span, on: string): number {
  const days = daysBetween(span.from, span.to) + 1;
  return tenth(plot.left + ((plot.right - plot.left) * (daysBetween(span.from, on) + 0.5)) / days);
}

/** The edge where a day begins. */
export function dayEdge(span: Span, on: string): number {
  const days = daysBetween(span.from, span.to) + 1;
  return tenth(plot.left + ((plot.right - plot.left) * daysBetween(span.from, on)) / days);
}

/** A day's width. */
export function dayWidth(span: Span): number {
  return tenth((plot.right - plot.left) / (daysBetween(span.from, span.to) + 1));
}

/** Height of a score, 0 to 10; the scale never adapts. */
export function painY(score: number): number {
  return tenth(plot.painFloor - ((plot.painFloor - plot.painTop) * score) / 10);
}

export type Gap = { from: string; to: string; days: number; x1: number; x2: number; text: string };

/** Spells of `least` days and more on which nothing was logged, up to the last day shown. */
export function gaps(days: readonly PainDay[], span: Span, least = 3): Gap[] {
  const logged = new Set(days.filter((day) => day.worst !== null).map((day) => dayNumber(day.on)));
  const found: Gap[] = [];
  const end = dayNumber(span.to);
  let start: number | null = null;
  for (let day = dayNumber(span.from); day <= end + 1; day += 1) {
    const open = day <= end && !logged.has(day);
    if (open && start === null) start = day;
    if (open || start === null) continue;
    const length = day - start;
    if (length >= least) {
      const from = dayOf(start);
      const to = dayOf(day - 1);
      const x1 = dayEdge(span, from);
      const x2 = dayEdge(span, dayOf(day));
      found.push({ from, to, days: length, x1, x2, text: textFor(length, x2 - x1) });
    }
    start = null;
  }
  return found;
}

function textFor(days: number, room: number): string {
  const long = `no log, ${days} d`;
  return wordWidth(long) <= room + 24 ? long : `${days} d`;
}

/** What a line of text takes at 11 px: an estimate on the safe side, wider for scripts with square letters. */
function wordWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? 11 : 5.8), 0);
}

/** Text that fits its room, cut with an ellipsis; empty when not even three letters fit. */
export function cutTo(text: string, room: number): string {
  if (wordWidth(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && wordWidth(letters.join('')) > room - 6) letters.pop();
  return letters.length < 3 ? '' : `${letters.join('').trimEnd()}…`;
}

export type Revision = RevisionMark & { x1: number; x2: number; nameText: string; changedText: string };

/** Each revision's stretch of the band, with as many of its words as fit. One from before the span starts at it. */
export function layoutRevisions(revisions: readonly RevisionMark[], span: Span): Revision[] {
  const ordered = [...revisions]
    .filter((revision) => revision.from <= span.to)
    .sort((one, other) => one.from.localeCompare(other.from));
  return ordered.flatMap((revision, place) => {
    const next = ordered[place + 1]?.from;
    if (next !== undefined && next <= span.from) return [];
    const x1 = revision.from < span.from ? plot.left : dayEdge(span, revision.from);
    const x2 = next === undefined ? plot.right : dayEdge(span, next) - 3;
    // The last one may write on into the margin: what changed last is what is looked for first.
    const end = next === undefined ? plot.width : x2;
    const nameText = cutTo(revision.name, end - x1 - 8);
    const room = end - x1 - 8 - wordWidth(nameText) - 8;
    return [{ ...revision, x1, x2, nameText, changedText: cutTo(revision.changed, room) }];
  });
}

export type Visit = VisitMark & { x: number; text: string };

/** Visits as triangles; a label that would run into the next one is left to the table below. */
export function layoutVisits(visits: readonly VisitMark[], span: Span): Visit[] {
  const inside = visits
    .filter((visit) => visit.on >= span.from && visit.on <= span.to)
    .sort((one, other) => one.on.localeCompare(other.on));
  return inside.map((visit, place) => {
    const x = dayX(span, visit.on);
    const next = inside[place + 1];
    const text = visit.note ? `${dayName(visit.on)}, ${visit.note}` : dayName(visit.on);
    const free = next === undefined || x + 8 + wordWidth(text) < dayX(span, next.on) - 6;
    return { ...visit, x, text: free ? text : '' };
  });
}

export type Week = SessionWeek & { x: number; width: number; dueHeight: number; doneHeight: number };

/** Sessions per week as bars: the outline is what was due, the fill what was done. Weeks without any due are blank. */
export function layoutWeeks(weeks: readonly SessionWeek[], span: Span): Week[] {
  const tallest = Math.max(1, ...weeks.map((week) => Math.max(week.due, week.done)));
  const unit = (plot.sessionsFloor - plot.sessionsTop) / tallest;
  return weeks
    .filter((week) => week.from <= span.to && daysBetween(span.from, week.from) > -7)
    .map((week) => {
      const start = week.from < span.from ? plot.left : dayEdge(span, week.from);
      const after = dayOf(dayNumber(week.from) + 7);
      const end = after > span.to ? plot.right : dayEdge(span, after);
      const inset = Math.min(10, (end - start) / 6);
      return {
        ...week,
        x: tenth(start + inset),
        width: tenth(Math.max(2, end - start - 2 * inset)),
        dueHeight: tenth(week.due * unit),
        doneHeight: tenth(week.done * unit),
      };
    });
}

export type Tick = { on: string; x: number; text: string | null };

/** A line each week; a date under as many of them as leave 60 units between. */
export function layoutTicks(span: Span): Tick[] {
  const days = daysBetween(span.from, span.to) + 1;
  const every = Math.max(1, Math.ceil(60 / ((plot.right - plot.left) / (days / 7))));
  return Array.from({ length: Math.ceil(days / 7) }, (_, week) => {
    const on = dayOf(dayNumber(span.from) + week * 7);
    return { on, x: dayEdge(span, on), text: week % every === 0 ? dayName(on) : null };
  });
}

/** The ceiling as a stepped line, and the one that holds at the end. */
export function layoutCeiling(
  steps: readonly CeilingStep[],
  span: Span,
): { path: string; now: number } | null {
  const ordered = steps
    .filter((step) => step.from <= span.to)
    .sort((one, other) => one.from.localeCompare(other.from));
  const now = ordered.at(-1);
  if (!now) return null;
  const held = ordered.filter(
    (_, place) => (ordered[place + 1]?.from ?? span.to) > span.from || place === ordered.length - 1,
  );
  const path = held
    .map((step, place) => {
      const x = step.from < span.from ? plot.left : dayEdge(span, step.from);
      return place === 0 ? `M${x} ${painY(step.ceiling)}` : `H${x}V${painY(step.ceiling)}`;
    })
    .join('');
  return { path: `${path}H${plot.right}`, now: now.ceiling };
}

/** Labels at the ends of their lines, in their own order, moved apart to `apart` units where they would touch. */
export function spread<Label extends { y: number }>(labels: readonly Label[], apart = 14): Label[] {
  const placed: Label[] = [];
  for (const label of [...labels].sort((one, other) => one.y - other.y)) {
    const above = placed.at(-1);
    placed.push(above && label.y < above.y + apart ? { ...label, y: above.y + apart } : label);
  }
  return placed;
}

export type PainLines = { worst: Point[]; worstPath: string; mornings: Point[]; highest: Point | null };

/** The worst-pain line, broken at gaps, the morning rings, and the highest point (the latest of equals). */
export function layoutPain(days: readonly PainDay[], span: Span): PainLines {
  const first = dayNumber(span.from);
  const x = (day: number) => dayX(span, dayOf(first + day));
  const worst = painPoints(days, span.from, span.to, (day) => day.worst, x, painY);
  const mornings = painPoints(days, span.from, span.to, (day) => day.morning, x, painY);
  const highest = worst.reduce<Point | null>(
    (top, point) => (top === null || point.value >= top.value ? point : top),
    null,
  );
  return { worst, worstPath: linePath(runs(worst)), mornings, highest };
}
