import type { ScopedTx } from '../scope';

export type ChartCounts = {
  readonly signed: number;
  readonly draftId: string | null;
  readonly programId: string | null;
  readonly revision: number | null;
  readonly loggedDays: number;
};

type CountsRow = {
  signed: number;
  draft_id: string | null;
  program_id: string | null;
  revision: number | null;
  logged_days: number;
};

const COUNTS = `
  select
    (select count(*)::int from assessments
      where clinic_id = $1 and patient_id = $2 and episode_id = $3 and status = 'signed') as signed,
    (select id from assessments
      where clinic_id = $1 and patient_id = $2 and episode_id = $3 and status = 'draft') as draft_id,
    (select count(*)::int from day_totals
      where clinic_id = $1 and patient_id = $2 and episode_id = $3) as logged_days,
    g.id as program_id, g.revision
  from (values (1)) one(row)
  left join lateral (
    select p.id, (select max(r.number) from program_revisions r
                   where r.clinic_id = $1 and r.program_id = p.id) as revision
    from programs p
    where p.clinic_id = $1 and p.patient_id = $2 and p.episode_id = $3 and p.status <> 'ended'
  ) g on true`;

/** What the tabs of a chart count, of one episode: signed assessments, the open program, days with a log. */
export async function countChart(tx: ScopedTx, patientId: string, episodeId: string): Promise<ChartCounts> {
  const [row] = await tx.named<CountsRow>('chart_counts', COUNTS, [tx.scope.clinicId, patientId, episodeId]);
  if (!row) throw new Error('The counts of a chart are always one row');
  return {
    signed: row.signed,
    draftId: row.draft_id,
    programId: row.program_id,
    revision: row.revision,
    loggedDays: row.logged_days,
  };
}
