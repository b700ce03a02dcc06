import { sql } from 'drizzle-orm';
import type { ScopedTx } from '../scope';

export type DiaryDayKey = {
  readonly patientId: string;
  readonly episodeId: string;
  readonly localOn: string;
};

/**
 * Counts one day again from its entries, after a correction. The day's row is locked first: an entry that is being
 * added at the same time either waits here and is then added on top, or is already there to be counted.
 */
export async function recountDay(tx: ScopedTx, day: DiaryDayKey): Promise<void> {
  const { clinicId } = tx.scope;
  const { patientId, episodeId, localOn } = day;
  const thisDay = sql`clinic_id = ${clinicId} and patient_id = ${patientId} and episode_id = ${episodeId} and local_on = ${localOn}`;
  await tx.db.execute(sql`select 1 from day_totals where ${thisDay} for update`);
  await tx.db.execute(sql`
    update day_totals set
      (worst_pain, pain_sum, pain_count) = (
        select max(score), coalesce(sum(score), 0), count(*)
        from pain_entries where ${thisDay} and superseded_at is null),
      (done_count, part_count, not_done_count) = (
        select count(*) filter (where l.outcome = 'done'), count(*) filter (where l.outcome = 'part'),
               count(*) filter (where l.outcome = 'not-done')
        from exercise_logs l
        join program_items i on i.clinic_id = l.clinic_id and i.patient_id = l.patient_id and i.id = l.item_id
        where l.clinic_id = ${clinicId} and l.patient_id = ${patientId} and l.episode_id = ${episodeId}
          and l.local_on = ${localOn} and l.superseded_at is null and not i.as_needed)
    where ${thisDay}`);
}
