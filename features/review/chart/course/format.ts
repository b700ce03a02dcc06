import { expectedIn, type PlanSpan } from '@/clinical/adherence/sessions';
import { doseSideInWords, doseWords } from '@/clinical/dose/dose-words';
import { painMedian } from '@/clinical/pain/trend';
import { addDays, type Day, daysBetween, eachDay, earlierOf, laterOf } from '@/clinical/time/days';
import type { AdherenceState, SessionWeek } from '@/components/charts/series';
import type { CourseDay, CourseRevision, PaperDay, PrescribedItem, Visit } from '@/db/queries/chart-course';
import { groupBy } from '@/lib/group-by';
import { count, dayWords } from '../../format';
import type { BeforeVisit, Course, ItemChange } from '../types';

export const COURSE_DAYS = 84;

/** A younger episode is drawn over this many days, so that its first log is not a line of one point. */
const LEAST_DAYS = 28;

/** The first day drawn: of the episode, at most twelve weeks ago. What lies before is not "no log". */
export const courseStart = (startedOn: Day, today: Day): Day =>
  laterOf(addDays(today, 1 - COURSE_DAYS), earlierOf(startedOn, addDays(today, 1 - LEAST_DAYS)));

/** From the episode's start to today: pain by day, visits, revisions with what they changed, sessions by week. */
export function courseOf(
  days: readonly CourseDay[],
  paper: readonly PaperDay[],
  visits: readonly Visit[],
  revisions: readonly CourseRevision[],
  from: Day,
  today: Day,
): Course {
  const onPaper = new Set(paper.filter((day) => day.pain > 0).map(({ on }) => on));
  const weeks = Math.ceil((daysBetween(from, today) + 1) / 7);
  const weekStarts = Array.from({ length: weeks }, (_, week) => addDays(from, week * 7));
  return {
    from,
    to: today,
    days: days.map(({ on, worst }) => (onPaper.has(on) ? { on, worst, paper: true } : { on, worst })),
    visits: [...new Set(visits.map((visit) => visit.examined_on))].map((on) => ({ on })),
    // One that takes effect later has no place on days that were.
    revisions: revisions
      .filter((revision) => revision.effective_from <= today)
      .map((revision) => ({
        from: revision.effective_from,
        name: `Rev ${revision.number}`,
        changed: revision.reason ?? count(revision.items, 'exercise'),
      })),
    weeks:
      revisions.length === 0
        ? []
        : weekStarts.map((start) => weekOf(start, today, { days, paper, revisions })),
  };
}

type Told = {
  readonly days: readonly CourseDay[];
  readonly paper: readonly PaperDay[];
  readonly revisions: readonly CourseRevision[];
};

function weekOf(from: Day, today: Day, { days, paper, revisions }: Told): SessionWeek {
  const to = earlierOf(addDays(from, 6), today);
  const due = expectedSessions(revisions, { from, to }) ?? 0;
  return { from, done: doneIn(days, from, to), due, paper: doneIn(paper, from, to) };
}

const doneIn = (days: ReadonlyArray<{ on: Day; done: number }>, from: Day, to: Day): number =>
  days.reduce((sum, day) => sum + (day.on >= from && day.on <= to ? day.done : 0), 0);

/** Sessions that the episode's programs asked for, each by its own revisions; a paused one asks for none. */
function expectedSessions(
  revisions: readonly CourseRevision[],
  window: { from: Day; to: Day },
): number | null {
  const programs = groupBy(
    revisions.filter((one) => one.status !== 'paused'),
    (one) => one.program_id,
  );
  const asked = [...programs.values()].map((all) =>
    expectedIn(all.map(spanOf), { ...window, endedOn: all[0]?.ended_on ?? null }),
  );
  const known = asked.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

const spanOf = (revision: CourseRevision): PlanSpan => ({
  effectiveFrom: revision.effective_from,
  expectedPerWeek: revision.expected_per_week,
});

/** What a strip of at most so many days draws. */
const STRIP_DAYS = 14;

/**
 * What happened since the last visit before today. Without a visit it counts from the episode's first day, at most
 * over the twelve weeks that are shown.
 */
export function beforeVisit(
  known: {
    days: readonly CourseDay[];
    paper: readonly PaperDay[];
    visits: readonly Visit[];
    revisions: readonly CourseRevision[];
    items: readonly PrescribedItem[];
    startedOn: Day;
  },
  today: Day,
): BeforeVisit {
  const earlier = known.visits.filter((visit) => visit.examined_on < today);
  const visit = earlier.at(-1) ?? known.visits.at(-1);
  const first = addDays(today, 1 - COURSE_DAYS);
  const since = earlierOf(today, laterOf(first, visit?.examined_on ?? known.startedOn));
  const length = daysBetween(since, today) + 1;
  const inside = known.days.filter((day) => day.on >= since && day.on <= today);
  const told = known.days.flatMap(({ on, worst }) =>
    worst === null ? [] : [{ on, worst, mean: worst, n: 1 }],
  );
  const expected = expectedSessions(known.revisions, { from: since, to: today });
  const done = doneIn(known.days, since, today);
  const last = known.days.at(-1);
  return {
    since,
    sinceWhat: visit ? `since the visit, ${dayWords(since, today)}` : `since ${dayWords(since, today)}`,
    days: length,
    loggedDays: inside.length,
    pain: painMedian(told, today, length),
    painBefore: painMedian(told, addDays(since, -1), length),
    done: expected === null ? done : Math.min(done, expected),
    expected,
    fromPaper: doneIn(known.paper, since, today),
    marks: marksOf(inside, known.revisions, laterOf(since, addDays(today, 1 - STRIP_DAYS)), today),
    toldNotDone: inside.reduce((sum, day) => sum + day.not_done, 0),
    lastLog: last ? dayWords(last.on, today) : 'none in twelve weeks',
    change: newestChange(known.revisions, known.items),
  };
}

function marksOf(
  days: readonly CourseDay[],
  revisions: readonly CourseRevision[],
  from: Day,
  today: Day,
): AdherenceState[] {
  const toldOn = new Map(days.map((day) => [day.on, day]));
  return eachDay(from, today).map((on): AdherenceState => {
    const told = toldOn.get(on);
    if (told && told.done + told.part + told.not_done > 0) {
      if (told.done > 0 && told.part + told.not_done === 0) return 'done';
      return told.done + told.part > 0 ? 'part' : 'told-not-done';
    }
    const asked = revisions.some(
      (one) =>
        one.status !== 'paused' &&
        one.expected_per_week > 0 &&
        one.effective_from <= on &&
        (one.ended_on === null || on <= one.ended_on),
    );
    // Today is still open: nothing logged yet is not "not logged".
    return asked && on < today ? 'not-logged' : 'nothing-due';
  });
}

/** The newest revision against the one before it. A first revision changed nothing: it began. */
function newestChange(
  revisions: readonly CourseRevision[],
  items: readonly PrescribedItem[],
): BeforeVisit['change'] {
  const newest = revisions.at(-1);
  if (!newest) return null;
  const before = revisions.find(
    (one) => one.program_id === newest.program_id && one.number === newest.number - 1,
  );
  const now = items.filter((item) => item.revisionId === newest.id);
  const was = before ? items.filter((item) => item.revisionId === before.id) : [];
  const { number, reason, effective_from: on } = newest;
  return { number, reason, on, items: before ? changesBetween(was, now) : [] };
}

function changesBetween(was: readonly PrescribedItem[], now: readonly PrescribedItem[]): ItemChange[] {
  const before = new Map(was.map((item) => [item.threadId, item]));
  const after = new Set(now.map((item) => item.threadId));
  const line = (item: PrescribedItem, words: string): ItemChange => ({
    id: item.threadId,
    name: item.name,
    side: item.dose.side,
    words,
  });
  const changed = now.flatMap((item) => {
    const known = before.get(item.threadId);
    if (!known) return [line(item, `new: ${amountOf(item)}`)];
    const words = doseChange(known, item);
    return words === null ? [] : [line(item, words)];
  });
  const gone = was.filter((item) => !after.has(item.threadId)).map((item) => line(item, 'taken out'));
  return [...changed, ...gone];
}

const amountOf = ({ dose, category }: PrescribedItem): string =>
  doseWords(dose, category ?? undefined).amount.replace(/\.$/, '');

/** The part of the dose that differs, before and after; null when nothing does. */
function doseChange(was: PrescribedItem, now: PrescribedItem): string | null {
  const [before, after] = [was, now].map(({ dose, category }) => ({
    side: doseSideInWords(dose.side),
    ...doseWords(dose, category ?? undefined),
  }));
  if (!before || !after) return null;
  const parts = (['side', 'amount', 'frequency', 'limits'] as const)
    .filter((part) => before[part] !== after[part])
    .map((part) => `${plain(before[part])} → ${plain(after[part])}`);
  return parts.length === 0 ? null : parts.join('; ');
}

const plain = (words: string): string => (words === '' ? 'none' : words.replace(/\.$/, ''));
