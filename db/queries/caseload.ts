import { addDays } from '@/clinical/time/days';
import { type NextAction, nextActions, QUIET_AFTER_DAYS } from '@/clinical/triage/next-action';
import type { ScopedTx } from '../scope';
import { packedDay, type ToldDay, unpackDay } from './caseload-days';
import { type Cursor, keyset } from './keyset';

const CASELOAD_PAGE = 50;
export const caseloadSorts = ['next', 'name', 'pain', 'adherence', 'logged', 'seen'] as const;
export type CaseloadSort = (typeof caseloadSorts)[number];
export type EpisodeSide = 'left' | 'right' | 'both' | 'middle';

export type CaseloadView = {
  readonly sort: { readonly by: CaseloadSort; readonly descending: boolean };
  readonly side: EpisodeSide | null;
  readonly next: NextAction | null;
  /** Folded words (`sortNameOf`) that begin a word of the name, or stand in the complaint. */
  readonly find: string | null;
  /** The patient at whose row the page before this one ended, or the page after it began. */
  readonly cursor: Cursor | null;
};

/** One patient of the caseload. Every null is "not known" or "none"; counts of nothing are null too. */
export type CaseloadRecord = {
  readonly id: string;
  readonly full_name: string;
  readonly born_on: string;
  readonly side: EpisodeSide | null;
  readonly complaint: string | null;
  readonly started_on: string | null;
  readonly seen_count: number;
  readonly seen_on: string | null;
  readonly draft_on: string | null;
  readonly program_status: 'active' | 'paused' | null;
  readonly began_on: string | null;
  readonly logged_on: string | null;
  readonly logged_at: Date | null;
  readonly pain: number | null;
  readonly pain_on: string | null;
  /** Sessions expected in 14 days, by clinical/adherence; null when nothing was. */
  readonly expected: number | null;
  /** "days ago from,to" of each stretch of these 14 days on which a program asked for sessions. */
  readonly asked: string | null;
  /** Each logged day of 28. */
  readonly days: readonly ToldDay[];
  readonly action: number;
  /** "flag code,side" of each open red flag, oldest first; null for none. */
  readonly flags: string | null;
};

export type CaseloadPage = {
  readonly rows: readonly CaseloadRecord[];
  /** Patients of the whole caseload, and how many of them wait for what. */
  readonly total: number;
  readonly waiting: Readonly<Partial<Record<NextAction, number>>>;
  readonly hasMore: boolean;
};

/**
 * The clinic as its policy names it. A parameter would be a second condition beside the policy's: the planner then
 * asks for each of the eleven tables and each patient whether the two agree.
 */
const CLINIC = `current_setting('app.clinic_id')::uuid`;

// $1 membership, $2 today in the clinic's time zone; the rest depends on the view.
const MINE = `
  select distinct c.patient_id as id from care_team c
  where c.clinic_id = ${CLINIC} and c.membership_id = $1 and c.ended_on is null`;

/** Laterals of one patient `f`: each reads a few rows by an index that leads with clinic and patient. */
const EPISODE = `
  select e.id as episode_id, e.side, e.complaint, e.started_on from episodes e
  where e.clinic_id = ${CLINIC} and e.patient_id = f.id and e.closed_on is null
  order by e.started_on desc, e.id desc limit 1`;

const VISITS = `
  select count(*) filter (where a.status = 'signed' and a.episode_id = e.episode_id)::int as seen_count,
         max(a.examined_on) filter (where a.status = 'signed') as seen_on,
         max(a.examined_on) filter (where a.status = 'draft') as draft_on
  from assessments a where a.clinic_id = ${CLINIC} and a.patient_id = f.id`;

const PROGRAM = `
  select g.status as program_status,
         (select min(r.effective_from) from program_revisions r
           where r.clinic_id = ${CLINIC} and r.program_id = g.id) as began_on
  from programs g
  where g.clinic_id = ${CLINIC} and g.patient_id = f.id and g.episode_id = e.episode_id and g.status <> 'ended'`;

const LOGGED = `
  select t.local_on as logged_on, max(t.last_logged_at) as logged_at from day_totals t
  where t.clinic_id = ${CLINIC} and t.patient_id = f.id
  group by t.local_on order by t.local_on desc limit 1`;

const pain = (more: string) => `
  select t.worst_pain::int as pain, t.local_on as pain_on from day_totals t
  where t.clinic_id = ${CLINIC} and t.patient_id = f.id and t.episode_id = f.episode_id and t.worst_pain is not null
    ${more}
  order by t.local_on desc limit 1`;

/** The rule of clinical/adherence/sessions.ts, where the rows are; a test holds the two together. */
const EXPECTED = `
  select nullif(round(sum(s.days * s.per_week / 7)), 0)::int as expected,
         string_agg(concat($2::date - s.starts, ',', $2::date - s.ends), ';')
           filter (where s.days > 0 and s.per_week > 0) as asked
  from (
    select greatest(r.starts, $2::date - 13) as starts, r.ends, r.per_week,
           greatest(0, r.ends - greatest(r.starts, $2::date - 13) + 1) as days
    from (
      select v.effective_from as starts, v.expected_per_week as per_week,
             least(lead(v.effective_from) over (partition by v.program_id order by v.number) - 1,
                   g.ended_on, $2::date) as ends
      from programs g join program_revisions v on v.clinic_id = ${CLINIC} and v.program_id = g.id
      where g.clinic_id = ${CLINIC} and g.patient_id = f.id and g.episode_id = f.episode_id and g.status <> 'paused'
    ) r
  ) s`;

const DAYS = `
  select count(t.worst_pain) = 0 as painless, string_agg(${packedDay('t', '$2::date')}::text, ',') as days
  from day_totals t
  where t.clinic_id = ${CLINIC} and t.patient_id = f.id and t.episode_id = f.episode_id
    and t.local_on between $2::date - 27 and $2::date`;

/** By the partial index of open flags: nothing is read for who has none. */
const FLAGS = `
  select string_agg(concat(r.flag_code, ',', r.side), ';' order by r.raised_at) as flags
  from red_flags r where r.clinic_id = ${CLINIC} and r.patient_id = f.id and r.resolved_at is null`;

const DONE = `
  select least(sum(t.done_count)::int, n.expected)::numeric / n.expected as adherence
  from day_totals t
  where t.clinic_id = ${CLINIC} and t.patient_id = f.id and t.episode_id = f.episode_id
    and t.local_on between $2::date - 13 and $2::date`;

/** The rule of clinical/triage/next-action.ts as the place in its order, where the rows are. */
const ACTION = `case
    when v.draft_on is not null then ${place('sign-draft')}
    when e.episode_id is null then ${place('add-episode')}
    when v.seen_count = 0 then ${place('assess')}
    when g.program_status is null then ${place('prescribe')}
    when g.program_status = 'paused' then ${place('paused')}
    when g.began_on is not null and $2::date - greatest(l.logged_on, g.began_on) >= ${QUIET_AFTER_DAYS} then ${place('quiet')}
    else ${place('on-course')} end`;

function place(action: NextAction): number {
  return nextActions.indexOf(action);
}

/** What each order compares, and the laterals that only this order needs before the page is cut. */
const KEYS: Readonly<Record<CaseloadSort, { key: string; more: string }>> = {
  next: { key: 'f.action', more: '' },
  name: { key: 'null::int', more: '' },
  pain: { key: 'p.pain', more: `left join lateral (${pain('')}) p on true` },
  adherence: {
    key: 'd.adherence',
    more: `left join lateral (${EXPECTED}) n on true left join lateral (${DONE}) d on true`,
  },
  logged: { key: 'f.logged_at', more: '' },
  seen: { key: 'f.seen_on', more: '' },
};

export type Statement = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

/** The one statement of a caseload page, by name, so that each connection plans it once. */
export function caseloadStatement(
  who: { membershipId: string },
  today: string,
  view: CaseloadView,
): Statement {
  const values: unknown[] = [who.membershipId, today];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const { by, descending } = view.sort;
  const { key, more } = KEYS[by];
  const wanted = [
    view.side === null ? null : `k.side = ${bind(view.side)}`,
    view.next === null ? null : `k.action = ${bind(place(view.next))}`,
    view.find === null ? null : found(bind(view.find)),
  ].filter((one) => one !== null);
  const page = keyset({ keyed: by !== 'name', descending }, view.cursor?.side ?? null);
  const cursor = view.cursor
    ? `left join (select key, sort_name, id from keyed where id = ${bind(view.cursor.id)}) c on true`
    : '';
  const text = `
with mine as materialized (${MINE}),
facts as (
  select f.id, f.sort_name, f.full_name, f.born_on, e.*, v.*, g.*, l.*, ${ACTION} as action
  from mine join patients f on f.clinic_id = ${CLINIC} and f.id = mine.id
  left join lateral (${EPISODE}) e on true
  left join lateral (${VISITS}) v on true
  left join lateral (${PROGRAM}) g on true
  left join lateral (${LOGGED}) l on true
),
keyed as materialized (select f.*, ${key} as key from facts f ${more}),
page as materialized (
  select k.*, row_number() over (order by ${page.order}) as place
  from keyed k ${cursor}
  where ${[...wanted, page.where].join(' and ')}
  order by ${page.order} limit ${CASELOAD_PAGE + 1}
)
select (select count(*)::int from mine) as total,
       (select string_agg(concat(w.action, ':', w.n), ',') from
         (select action, count(*) as n from keyed group by action) w) as waiting,
       f.id, f.full_name, f.born_on, f.side, f.complaint, f.started_on, f.seen_count, f.seen_on, f.draft_on,
       f.program_status, f.began_on, f.logged_on, f.logged_at, f.action,
       p.pain, p.pain_on, n.expected, n.asked, d.days, o.flags
from (values (1)) one(row)
left join page f on true
left join lateral (${EXPECTED}) n on true
left join lateral (${DAYS}) d on true
left join lateral (${pain('and d.painless and t.local_on < $2::date - 27')}) p on true
left join lateral (${FLAGS}) o on true
order by f.place`;
  const name = ['caseload', by, descending ? 'down' : 'up', view.cursor?.side ?? 'first']
    .concat(view.side ? 'side' : [], view.next ? 'next' : [], view.find ? 'find' : [])
    .join('_');
  return { name, text, values };
}

const found = (words: string) =>
  `(strpos(' ' || k.sort_name, ' ' || ${words}) > 0 or strpos(lower(k.complaint), ${words}) > 0)`;

// Without a patient there is still one row, which carries the counts.
type Found = Omit<CaseloadRecord, 'days'> & { days: string | null };
type Row = (Found | { readonly id: null }) & { total: number; waiting: string | null };

/** A page of one's own patients, at most 50, with what is waiting in the whole caseload: one statement, and the last of its transaction. */
export async function readCaseload(tx: ScopedTx, today: string, view: CaseloadView): Promise<CaseloadPage> {
  const { name, text, values } = caseloadStatement(tx.scope, today, view);
  const all = await tx.namedLast<Row>(name, text, values);
  const { total = 0, waiting = null } = all[0] ?? {};
  const found = all.filter((row) => row.id !== null);
  const cut = found.slice(0, CASELOAD_PAGE).map((row) => recordOf(row, today));
  return {
    rows: view.cursor?.side === 'before' ? cut.reverse() : cut,
    total,
    waiting: Object.fromEntries(
      (waiting?.split(',') ?? []).flatMap((entry) => {
        const [at, n] = entry.split(':').map(Number);
        const action = at === undefined ? undefined : nextActions[at];
        return action ? [[action, n]] : [];
      }),
    ),
    hasMore: found.length > CASELOAD_PAGE,
  };
}

/** The statement looks for an older pain only where these days tell none. */
function recordOf(row: Found, today: string): CaseloadRecord {
  const days = row.days?.split(',').map((packed) => unpackDay(Number(packed))) ?? [];
  const latest = latestPain(days);
  if (latest === null) return { ...row, days };
  return { ...row, days, pain: latest.worst, pain_on: addDays(today, -latest.ago) };
}

function latestPain(days: readonly ToldDay[]): ToldDay | null {
  let latest: ToldDay | null = null;
  for (const day of days) if (day.worst !== null && (!latest || day.ago < latest.ago)) latest = day;
  return latest;
}
