import { sql } from 'drizzle-orm';
import type { TestedVisit } from '@/clinical/battery/retest';
import type { ScopedTx } from '../scope';

type Row = {
  readonly id: string;
  readonly examinedOn: string;
  readonly code: string | null;
  readonly side: string | null;
};

/** What was tested at each signed visit of an episode, oldest first, by the names that findings are raised by. */
export async function listTestedVisits(
  tx: ScopedTx,
  patientId: string,
  episodeId: string,
): Promise<TestedVisit[]> {
  const { clinicId } = tx.scope;
  const { rows } = await tx.db.execute<Row>(sql`
    select a.id, a.examined_on::text as "examinedOn", t.code, t.side
    from assessments a
    left join lateral (
      select f.test_code as code, f.side from findings f
      where f.clinic_id = ${clinicId} and f.patient_id = ${patientId} and f.assessment_id = a.id
      union
      select 'gait:' || g.item_code, g.stance_limb from gait_notes g
      where g.clinic_id = ${clinicId} and g.patient_id = ${patientId} and g.assessment_id = a.id
      union
      select 'trigger-point-calf', p.side from trigger_point_scores s
      join trigger_points p on p.clinic_id = ${clinicId} and p.patient_id = ${patientId} and p.id = s.trigger_point_id
      where s.clinic_id = ${clinicId} and s.patient_id = ${patientId} and s.assessment_id = a.id
    ) t on true
    where a.clinic_id = ${clinicId} and a.patient_id = ${patientId} and a.episode_id = ${episodeId}
      and a.status = 'signed'
    order by a.examined_on, a.created_at, a.id`);
  const visits = new Map<
    string,
    { id: string; examinedOn: string; tested: { code: string; side: string }[] }
  >();
  for (const { id, examinedOn, code, side } of rows) {
    const visit = visits.get(id) ?? { id, examinedOn, tested: [] };
    if (code !== null && side !== null) visit.tested.push({ code, side });
    visits.set(id, visit);
  }
  return [...visits.values()];
}
