import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import type { DiaryEntry, PainEntry, SessionEntry } from '@/db/queries/chart-diary';
import { groupBy } from '@/lib/group-by';
import { count, dayWords, sideWords, timeOfDay } from '../../format';
import type { DiaryDay, DiaryLine } from '../types';

/** A diary by day, newest first. A corrected entry stands within the one that corrects it. */
export function diaryDays(entries: readonly DiaryEntry[], today: string): DiaryDay[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const replaced = new Set(entries.flatMap((entry) => (entry.corrects_id ? [entry.corrects_id] : [])));
  const shown = entries.filter((entry) => !replaced.has(entry.id));
  return [...groupBy(shown, (entry) => entry.local_on)].map(([on, all]) => ({
    on,
    title: dayWords(on, today),
    lines: all.map((entry) => lineOf(entry, earlierOf(entry, byId))),
  }));
}

/** The first so many lines, under their days. */
export function firstLines(days: readonly DiaryDay[], lines: number): DiaryDay[] {
  let left = lines;
  return days.flatMap((day) => {
    const shown = day.lines.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ ...day, lines: shown }] : [];
  });
}

/** What this entry corrected, newest first; a chain that leads out of the page ends there. */
function earlierOf(entry: DiaryEntry, byId: ReadonlyMap<string, DiaryEntry>): DiaryEntry[] {
  const found: DiaryEntry[] = [];
  let id = entry.corrects_id;
  while (id !== null) {
    const earlier = byId.get(id);
    if (!earlier || found.includes(earlier)) break;
    found.push(earlier);
    id = earlier.corrects_id;
  }
  return found;
}

function lineOf(entry: DiaryEntry, earlier: readonly DiaryEntry[]): DiaryLine {
  const line = entry.kind === 'pain' ? painLine(entry) : sessionLine(entry);
  // Withdrawn without a new value: the old one stays to be read, struck through.
  const withdrawn = entry.superseded ? [saidIn(entry)] : [];
  return {
    ...line,
    id: entry.id,
    value: entry.superseded ? '' : line.value,
    was: [...withdrawn, ...earlier.map(saidIn)],
    note: entry.note,
    // When paper was keyed in says nothing of when it was felt.
    source:
      entry.source === 'paper'
        ? sources.paper
        : `${timeOfDay(entry.at, entry.time_zone)}, ${sources[entry.source]}`,
  };
}

const saidIn = (entry: DiaryEntry): string =>
  entry.kind === 'pain' ? painLine(entry).value : sessionLine(entry).value;

type Said = Pick<DiaryLine, 'side' | 'what' | 'value' | 'more'>;

function painLine(entry: PainEntry): Said {
  const place = entry.place_code
    ? (symptomRegionWithCode(entry.place_code)?.plain ?? entry.place_code)
    : null;
  const side = entry.place_side;
  return {
    side,
    what: 'Pain',
    value: `${entry.score} of 10`,
    more: place ? `${place}${side ? `, ${sideWords[side]}` : ''}` : '',
  };
}

const outcomes = { done: 'done', part: 'done in part', 'not-done': 'not done' } as const;

function sessionLine(entry: SessionEntry): Said {
  const sets =
    entry.sets_done === null
      ? ''
      : entry.sets_asked === null
        ? `, ${count(entry.sets_done, 'set')}`
        : `, ${entry.sets_done} of ${count(entry.sets_asked, 'set')}`;
  const why = entry.why_not ? `: ${whyNotWords[entry.why_not] ?? 'another reason'}` : '';
  return {
    side: entry.side,
    what: entry.name,
    value: `${outcomes[entry.outcome]}${why}${entry.outcome === 'not-done' ? '' : sets}`,
    more: entry.pain_during === null ? '' : `pain during ${entry.pain_during} of 10`,
  };
}

const sources = { portal: 'portal', paper: 'from paper', told: 'told at a visit' } as const;

/** The reasons of the portal's list, as they stand in a chart. */
const whyNotWords: Readonly<Record<string, string>> = {
  hurt: 'it hurt',
  forgot: 'forgot',
  noTime: 'no time',
  unsure: 'not sure how',
  better: 'feels better already',
  noKit: 'no equipment',
  ill: 'ill',
  away: 'away',
  tired: 'too tired',
  worried: 'worried it does harm',
  noHelp: 'no one to help',
  other: 'another reason',
};
