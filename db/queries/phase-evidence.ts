import type { ScopedTx } from '../scope';

export type SignedAnswer = {
  readonly visit_id: string;
  readonly on: string;
  readonly test_code: string;
  readonly method_code: string;
  readonly side: 'left' | 'right' | 'none';
  readonly value: number | null;
  readonly unit: string | null;
  readonly pain: number | null;
  readonly option: string | null;
};

const ANSWERS = `
  select a.id as visit_id, a.examined_on as "on", f.test_code, f.method_code, f.side, f.value::float8 as value, f.unit,
         f.pain::int as pain, f.option
  from assessments a
  join findings f on f.clinic_id = $1 and f.patient_id = $2 and f.assessment_id = a.id
  where a.clinic_id = $1 and a.patient_id = $2 and a.episode_id = $3 and a.status = 'signed'
    and f.test_code = any($4::text[])
  order by a.examined_on, a.created_at, a.id`;

/** What some tests found at the signed visits of an episode, oldest first. A draft is no evidence. */
export function readSignedAnswers(
  tx: ScopedTx,
  patientId: string,
  episodeId: string,
  tests: readonly string[],
) {
  return tx.named<SignedAnswer>('phase_answers', ANSWERS, [tx.scope.clinicId, patientId, episodeId, tests]);
}

export type MeasuredGait = {
  readonly visit_id: string;
  readonly on: string;
  readonly item_code: string;
  readonly side: 'left' | 'right';
  readonly degrees: number;
};

const GAIT = `
  select a.id as visit_id, a.examined_on as "on", g.item_code, g.stance_limb as side, g.degrees::float8 as degrees
  from assessments a
  join gait_notes g on g.clinic_id = $1 and g.patient_id = $2 and g.assessment_id = a.id
  where a.clinic_id = $1 and a.patient_id = $2 and a.episode_id = $3 and a.status = 'signed'
    and g.activity = 'running' and g.method = '2d-video' and g.degrees is not null
    and g.stance_limb in ('left', 'right') and g.item_code = any($4::text[])
  order by a.examined_on, a.created_at, a.id`;

/** Angles that were measured on video in running, at the signed visits of an episode, oldest first. */
export function readMeasuredGait(
  tx: ScopedTx,
  patientId: string,
  episodeId: string,
  items: readonly string[],
) {
  return tx.named<MeasuredGait>('phase_gait', GAIT, [tx.scope.clinicId, patientId, episodeId, items]);
}

const SCREENED = `
  select max(a.examined_on)::text as "on"
  from assessments a
  where a.clinic_id = $1 and a.patient_id = $2 and a.episode_id = $3 and a.status = 'signed'
    and exists (select 1 from flag_answers f
                where f.clinic_id = $1 and f.patient_id = $2 and f.assessment_id = a.id)`;

/** The last signed visit of an episode at which a question of the red-flag screen was answered; null of none. */
export async function lastScreenedOn(
  tx: ScopedTx,
  patientId: string,
  episodeId: string,
): Promise<string | null> {
  const rows = await tx.named<{ on: string | null }>('phase_screened', SCREENED, [
    tx.scope.clinicId,
    patientId,
    episodeId,
  ]);
  return rows[0]?.on ?? null;
}

export type PhaseSessions = { readonly on: string; readonly done: number; readonly told: number };

const SESSIONS = `
  select l.local_on as "on", count(distinct l.slot) filter (where l.outcome = 'done')::int as done,
         count(distinct l.slot)::int as told
  from exercise_logs l
  join program_items i on i.clinic_id = $1 and i.patient_id = $2 and i.id = l.item_id
  join program_revisions r on r.clinic_id = $1 and r.patient_id = $2 and r.id = i.revision_id
  where l.clinic_id = $1 and l.patient_id = $2 and r.program_id = $3 and i.phase = $4 and not i.as_needed
    and l.superseded_at is null
  group by l.local_on
  order by l.local_on`;

/**
 * The days on which something of one phase of a program was logged, with that day's sessions: the first of a day, the
 * second, however many exercises each held. Corrected entries and as-needed items are left out.
 */
export function readPhaseSessions(tx: ScopedTx, patientId: string, programId: string, phase: number) {
  return tx.named<PhaseSessions>('phase_sessions', SESSIONS, [
    tx.scope.clinicId,
    patientId,
    programId,
    phase,
  ]);
}
