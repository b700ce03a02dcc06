import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Dose } from '@/clinical/dose/dose';
import { programItems } from '../schema/programs';
import type { ScopedTx } from '../scope';
import { doseColumns, doseOf } from './dose-columns';

/** One day of an episode's diary. `worst` is null when no pain was told that day. */
export type CourseDay = {
  readonly on: string;
  readonly worst: number | null;
  readonly done: number;
  readonly part: number;
  readonly not_done: number;
};

// A day of which everything was taken back again is as if nobody had told it; as-needed items count for nothing in
// a total, and are told all the same.
const DAYS = `
  select local_on as "on", worst_pain::int as worst, done_count::int as done, part_count::int as part,
         not_done_count::int as not_done
  from day_totals d
  where clinic_id = $1 and patient_id = $2 and episode_id = $3 and local_on >= $4
    and (pain_count + done_count + part_count + not_done_count > 0
         or exists (select 1 from exercise_logs l
                    where l.clinic_id = $1 and l.patient_id = $2 and l.episode_id = $3
                      and l.local_on = d.local_on and l.superseded_at is null))
  order by local_on`;

/** The logged days of an episode from a day on. */
export function readCourseDays(tx: ScopedTx, patientId: string, episodeId: string, from: string) {
  return tx.named<CourseDay>('chart_days', DAYS, [tx.scope.clinicId, patientId, episodeId, from]);
}

/** How much of one day came back on paper: pain scores, and sessions told as done of items with a schedule. */
export type PaperDay = { readonly on: string; readonly pain: number; readonly done: number };

// Paper is keyed in on its day or later, never before: by that the index of pain is read from the first day on.
const PAPER_DAYS = `
  select "on", sum(pain)::int as pain, sum(done)::int as done from (
    select local_on as "on", 1 as pain, 0 as done from pain_entries
    where clinic_id = $1 and patient_id = $2 and episode_id = $3 and local_on >= $4
      and recorded_at >= $4::date - 1 and source = 'paper' and superseded_at is null
    union all
    select l.local_on, 0, 1 from exercise_logs l
    join program_items i on i.clinic_id = $1 and i.patient_id = $2 and i.id = l.item_id and not i.as_needed
    where l.clinic_id = $1 and l.patient_id = $2 and l.episode_id = $3 and l.local_on >= $4
      and l.source = 'paper' and l.outcome = 'done' and l.superseded_at is null
  ) told group by "on" order by "on"`;

/** The days of an episode, from a day on, of which something was keyed in from paper. */
export function readPaperDays(tx: ScopedTx, patientId: string, episodeId: string, from: string) {
  return tx.named<PaperDay>('chart_paper_days', PAPER_DAYS, [tx.scope.clinicId, patientId, episodeId, from]);
}

export type Visit = { readonly id: string; readonly examined_on: string };

const VISITS = `
  select id, examined_on from assessments
  where clinic_id = $1 and patient_id = $2 and episode_id = $3 and status = 'signed'
  order by examined_on, created_at, id`;

/** The signed examinations of an episode, oldest first. */
export function readVisits(tx: ScopedTx, patientId: string, episodeId: string) {
  return tx.named<Visit>('chart_visits', VISITS, [tx.scope.clinicId, patientId, episodeId]);
}

export type CourseRevision = {
  readonly id: string;
  readonly program_id: string;
  readonly status: 'active' | 'paused' | 'ended';
  readonly ended_on: string | null;
  readonly number: number;
  readonly reason: string | null;
  readonly effective_from: string;
  readonly expected_per_week: number;
  readonly items: number;
};

const REVISIONS = `
  select r.id, r.program_id, p.status, p.ended_on, r.number, r.reason, r.effective_from,
         r.expected_per_week::float8 as expected_per_week,
         (select count(*)::int from program_items i
           where i.clinic_id = $1 and i.patient_id = $2 and i.revision_id = r.id) as items
  from programs p
  join program_revisions r on r.clinic_id = $1 and r.patient_id = $2 and r.program_id = p.id
  where p.clinic_id = $1 and p.patient_id = $2 and p.episode_id = $3
  order by p.created_at, p.id, r.number`;

/** Every revision of an episode's programs, the ended ones too, oldest first. */
export function readCourseRevisions(tx: ScopedTx, patientId: string, episodeId: string) {
  return tx.named<CourseRevision>('chart_revisions', REVISIONS, [tx.scope.clinicId, patientId, episodeId]);
}

export type PrescribedItem = {
  readonly revisionId: string;
  readonly threadId: string;
  readonly name: string;
  readonly category: string | null;
  readonly dose: Dose;
};

/** What some revisions prescribe, to say what changed between them. */
export async function readPrescribed(
  tx: ScopedTx,
  patientId: string,
  revisionIds: readonly string[],
): Promise<PrescribedItem[]> {
  if (revisionIds.length === 0) return [];
  const rows = await tx.db
    .select({
      revisionId: programItems.revisionId,
      threadId: programItems.threadId,
      name: sql<string>`${programItems.exercise} ->> 'name'`,
      category: sql<string | null>`${programItems.exercise} ->> 'category'`,
      ...doseColumns,
    })
    .from(programItems)
    .where(
      and(
        eq(programItems.clinicId, tx.scope.clinicId),
        eq(programItems.patientId, patientId),
        inArray(programItems.revisionId, [...revisionIds]),
      ),
    )
    .orderBy(programItems.position);
  return rows.map((row) => ({ ...row, dose: doseOf(row) }));
}

export type SignRow = {
  readonly assessment_id: string;
  readonly test_code: string;
  readonly method_code: string;
  readonly side: 'left' | 'right' | 'none';
  readonly value: number | null;
  readonly unit: string | null;
  readonly pain: number | null;
};

const SIGNS = `
  select assessment_id, test_code, method_code, side, value::float8 as value, unit, pain::int as pain
  from findings
  where clinic_id = $1 and patient_id = $2 and assessment_id = any($3::uuid[])
    and (value is not null or pain is not null)
  order by id`;

/** The numbers that some examinations found. */
export function readSigns(tx: ScopedTx, patientId: string, assessmentIds: readonly string[]) {
  return tx.named<SignRow>('chart_signs', SIGNS, [tx.scope.clinicId, patientId, assessmentIds]);
}
