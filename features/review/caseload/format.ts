import { median } from '@/clinical/pain/trend';
import type { Day } from '@/clinical/time/days';
import { flagInWords } from '@/clinical/triage/flag-words';
import { type NextAction, nextActions, quietDays } from '@/clinical/triage/next-action';
import { openFlagsOf } from '@/clinical/triage/open-flags';
import { flagSides } from '@/clinical/triage/red-flag';
import type { AdherenceState } from '@/components/charts/series';
import { writeScores, writeStates } from '@/components/charts/series-text';
import type { CaseloadRecord } from '@/db/queries/caseload';
import type { ToldDay } from '@/db/queries/caseload-days';
import { ageWords, count, dayWords, timeOfDay, weekOf } from '../format';
import type { CaseloadRow } from './types';

/** A record of the database as a row for reading. Pure: the day and the time zone come in. */
export function caseloadRow(record: CaseloadRecord, today: Day, timeZone: string): CaseloadRow {
  const { days: told } = record;
  const done = told.reduce((sum, day) => sum + (day.ago < 14 ? day.done : 0), 0);
  const next = nextActions[record.action] ?? 'on-course';
  return {
    id: record.id,
    name: record.full_name,
    age: ageWords(record.born_on, today),
    side: record.side,
    complaint: record.complaint,
    since: sinceWords(record, today),
    next,
    ...reason(next, record, told, today),
    scores: writeScores(scoresOf(told)),
    pain: record.pain,
    painWhen: record.pain_on ? dayWords(record.pain_on, today) : 'no entry',
    done: record.expected === null ? done : Math.min(done, record.expected),
    expected: record.expected,
    marks: writeStates(marksOf(told, record.asked)),
    lastLog: lastLogWords(record, today, timeZone),
    lastVisit: record.seen_on ? dayWords(record.seen_on, today) : 'none yet',
    flags: flagWords(record.flags),
  };
}

/** "flag code,side;…" */
function flagWords(flags: string | null): string {
  if (flags === null) return '';
  const open = flags.split(';').map((one) => {
    const [flagCode = '', where = ''] = one.split(',');
    return { flagCode, side: flagSides.find((side) => side === where) ?? 'none', regionCode: null };
  });
  return openFlagsOf(open).map(flagInWords).join('; ');
}

function scoresOf(told: readonly ToldDay[]): (number | null)[] {
  const scores = new Array<number | null>(28).fill(null);
  for (const day of told) scores[27 - day.ago] = day.worst;
  return scores;
}

/** A cell a day: what was told; where a program asked and nothing was told, not logged; today is still open. */
function marksOf(told: readonly ToldDay[], asked: string | null): AdherenceState[] {
  const marks = new Array<AdherenceState>(14).fill('nothing-due');
  for (const stretch of asked?.split(';') ?? []) {
    const [from = 0, to = 0] = stretch.split(',').map(Number);
    for (let ago = from; ago >= Math.max(to, 1); ago -= 1) marks[13 - ago] = 'not-logged';
  }
  for (const day of told) {
    if (day.ago > 13 || day.done + day.part + day.notDone === 0) continue;
    const whole = day.done > 0 && day.part + day.notDone === 0;
    marks[13 - day.ago] = whole ? 'done' : day.done + day.part > 0 ? 'part' : 'told-not-done';
  }
  return marks;
}

function sinceWords({ started_on, seen_count }: CaseloadRecord, today: Day): string {
  if (started_on === null) return 'no open episode';
  const seen = seen_count === 0 ? 'not seen yet' : `seen ${count(seen_count, 'time')}`;
  return `week ${weekOf(started_on, today)} · ${seen}`;
}

function lastLogWords({ logged_on, logged_at }: CaseloadRecord, today: Day, timeZone: string): string {
  if (logged_on === null || logged_at === null) return 'none yet';
  const day = dayWords(logged_on, today);
  if (logged_on !== today) return day;
  return `${day} ${timeOfDay(logged_at, timeZone)}`;
}

/** What waits, in words with raw numbers. */
function reason(
  next: NextAction,
  record: CaseloadRecord,
  told: readonly ToldDay[],
  today: Day,
): { rule: string; numbers: string } {
  const on = (day: Day | null) => (day === null ? 'an unknown day' : dayWords(day, today));
  switch (next) {
    case 'sign-draft':
      return { rule: 'Draft assessment to sign', numbers: `Examined ${on(record.draft_on)}` };
    case 'add-episode':
      return { rule: 'No open episode', numbers: 'No complaint is written down' };
    case 'assess':
      return { rule: 'No assessment yet', numbers: `Episode since ${on(record.started_on)}` };
    case 'prescribe':
      return { rule: 'Nothing prescribed', numbers: `Last visit ${on(record.seen_on)}` };
    case 'paused':
      return { rule: 'Program paused', numbers: 'Nothing is expected meanwhile' };
    case 'quiet':
      return quietReason(record, told, today);
    case 'on-course':
      return { rule: 'Nothing waiting', numbers: twoWeeks(told) };
  }
}

function quietReason(record: CaseloadRecord, told: readonly ToldDay[], today: Day) {
  const { program_status: program, began_on: programFrom, logged_on: lastLogOn } = record;
  const days = quietDays({ program, programFrom, lastLogOn }, today) ?? 0;
  const rule = `Quiet ${count(days, 'day')}`;
  const since = programFrom ? dayWords(programFrom, today) : 'its start';
  if (lastLogOn === null) return { rule, numbers: `No log since the program began, ${since}` };
  const logged = `logged ${told.length} of 28 days`;
  return { rule, numbers: `Last log ${dayWords(lastLogOn, today)}, ${logged}` };
}

function twoWeeks(told: readonly ToldDay[]): string {
  const recent = told.filter((day) => day.ago < 14);
  const worst = median(recent.flatMap((day) => (day.worst === null ? [] : [day.worst])));
  const logged = `${recent.length} of 14 days logged`;
  return worst === null ? `No pain told, ${logged}` : `Median worst ${worst}, ${logged}`;
}

const waitingWords: Readonly<Record<NextAction, string>> = {
  'sign-draft': 'To sign',
  'add-episode': 'No episode',
  assess: 'To assess',
  prescribe: 'To prescribe',
  quiet: 'Gone quiet',
  paused: 'Paused',
  'on-course': 'Nothing waiting',
};

/** The name of a view of the caseload. */
export const viewName = (next: NextAction): string => waitingWords[next];
