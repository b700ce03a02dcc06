import type { ScopedTx } from '../scope';

type Common = {
  readonly id: string;
  readonly local_on: string;
  readonly at: Date;
  readonly time_zone: string;
  readonly note: string | null;
  readonly source: 'portal' | 'paper' | 'told';
  readonly corrects_id: string | null;
  /** Corrected since: it keeps its value and is shown struck through. */
  readonly superseded: boolean;
};

export type PainEntry = Common & {
  readonly kind: 'pain';
  readonly score: number;
  readonly place_code: string | null;
  readonly place_side: 'left' | 'right' | 'both' | 'middle' | null;
};

export type SessionEntry = Common & {
  readonly kind: 'session';
  readonly name: string;
  readonly side: 'left' | 'right' | 'both' | 'each' | 'alternate';
  readonly outcome: 'done' | 'part' | 'not-done';
  readonly slot: number;
  readonly sets_done: number | null;
  readonly sets_asked: number | null;
  readonly amount_done: number | null;
  readonly amount_unit: string | null;
  readonly pain_during: number | null;
  readonly why_not: string | null;
};

export type DiaryEntry = PainEntry | SessionEntry;

// $1 clinic, $2 patient, $3 episode, $4 to $5 the days, both included, $6 the most of each kind (null for all)
const PAIN = `
  select 'pain' as kind, id, local_on, recorded_at as at, time_zone, note, source, corrects_id,
         superseded_at is not null as superseded, score::int as score, place_code, place_side
  from pain_entries
  where clinic_id = $1 and patient_id = $2 and episode_id = $3 and local_on between $4 and $5
  order by local_on desc, recorded_at desc, id desc limit $6::int`;

const SESSIONS = `
  select 'session' as kind, l.id, l.local_on, l.logged_at as at, l.time_zone, l.note, l.source, l.corrects_id,
         l.superseded_at is not null as superseded, i.exercise ->> 'name' as name, l.side, l.outcome,
         l.slot::int as slot, l.sets_done::int as sets_done, i.sets_max::int as sets_asked,
         l.amount_done::float8 as amount_done, i.amount_unit, l.pain_during::int as pain_during, l.why_not
  from exercise_logs l
  join program_items i on i.clinic_id = $1 and i.patient_id = $2 and i.id = l.item_id
  where l.clinic_id = $1 and l.patient_id = $2 and l.episode_id = $3 and l.local_on between $4 and $5
  order by l.local_on desc, l.logged_at desc, l.id desc limit $6::int`;

/**
 * What was told of some days of an episode, newest day first; corrected entries are among them. With `most`, only so
 * many of the newest of each kind: a day may hold thousands, and an overview shows seven.
 */
export async function readDiary(
  tx: ScopedTx,
  patientId: string,
  episodeId: string,
  days: { readonly from: string; readonly to: string },
  most: number | null = null,
): Promise<DiaryEntry[]> {
  const values = [tx.scope.clinicId, patientId, episodeId, days.from, days.to, most];
  const pain = await tx.named<PainEntry>('chart_pain_entries', PAIN, values);
  const sessions = await tx.named<SessionEntry>('chart_session_entries', SESSIONS, values);
  return [...pain, ...sessions].sort(
    (one, other) => order(other.local_on, one.local_on) || other.at.getTime() - one.at.getTime(),
  );
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const LOGGED = {
  before: `
    select local_on as day from day_totals
    where clinic_id = $1 and patient_id = $2 and episode_id = $3 and local_on < $4
    order by local_on desc limit $5`,
  after: `
    select local_on as day from day_totals
    where clinic_id = $1 and patient_id = $2 and episode_id = $3 and local_on > $4
    order by local_on limit $5`,
};

/** The logged days on one side of a day, nearest first. */
export async function readLoggedDays(
  tx: ScopedTx,
  patientId: string,
  episodeId: string,
  side: 'before' | 'after',
  day: string,
  limit: number,
): Promise<string[]> {
  const values = [tx.scope.clinicId, patientId, episodeId, day, limit];
  const rows = await tx.named<{ day: string }>(`chart_logged_${side}`, LOGGED[side], values);
  return rows.map((row) => row.day);
}
