import { newId } from '@/lib/id';
import { asTherapist, episodeOf } from './as-therapist';

type Kept = { readonly code: string; readonly side: 'left' | 'right'; readonly test: string };

/** A signed examination of a patient's open episode that kept these findings, written as the app's own role. */
export function keepFindings(patientId: string, kept: readonly Kept[], on: string): Promise<void> {
  return asTherapist(async (client, { clinicId, membershipId }) => {
    const own = [clinicId, patientId, membershipId];
    const visit = newId();
    await client.query(
      `insert into assessments (clinic_id, patient_id, created_by, id, episode_id, examined_on)
       values ($1, $2, $3, $4, $5, $6)`,
      [...own, visit, await episodeOf(client, clinicId, patientId), on],
    );
    for (const { code, side, test } of kept)
      await client.query(
        `insert into raised_findings (clinic_id, patient_id, created_by, id, assessment_id, finding_code, side, raised_by, strength)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'suggests')`,
        [...own, newId(), visit, code, side, test],
      );
    await client.query(
      `update assessments set status = 'signed', signed_at = now(), signed_by = $3
       where clinic_id = $1 and patient_id = $2 and id = $4`,
      [...own, visit],
    );
  });
}
