import { newId } from '@/lib/id';
import { asTherapist, episodeOf } from './as-therapist';

/** A program that began on a day that is past, once a day each, on the left; gives its id. */
export async function prescribedSince(
  patientId: string,
  slugs: readonly string[],
  on: string,
): Promise<string> {
  const [program, revision] = [newId(), newId()];
  await asTherapist(async (client, { clinicId, membershipId }) => {
    const own = [clinicId, patientId, membershipId];
    await client.query(
      'insert into programs (clinic_id, patient_id, created_by, id, episode_id) values ($1, $2, $3, $4, $5)',
      [...own, program, await episodeOf(client, clinicId, patientId)],
    );
    await client.query(
      `insert into program_revisions (clinic_id, patient_id, created_by, id, program_id, number, effective_from, expected_per_week)
       values ($1, $2, $3, $4, $5, 1, $6, $7)`,
      [...own, revision, program, on, slugs.length * 7],
    );
    for (const [position, slug] of slugs.entries())
      await client.query(
        `insert into program_items (clinic_id, patient_id, created_by, id, revision_id, thread_id, position,
           exercise_slug, exercise_version, exercise, side, sets_min, sets_max, amount_min, amount_max, amount_unit,
           times_per_day, days_per_week)
         select $1, $2, $3, $4, $5, $4, $6, v.slug, v.version, v.content, 'left', 3, 3, 10, 10, 'reps', 1, 7
         from exercises e join exercise_versions v on v.slug = e.slug and v.version = e.current_version
         where e.slug = $7`,
        [...own, newId(), revision, position + 1, slug],
      );
  });
  return program;
}
