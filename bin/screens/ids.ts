import { Client } from 'pg';

/** The rows that the pictures and the access matrix open: one patient, and what belongs to them. */
const OF_PATIENT = {
  fullName: `select full_name from patients where clinic_id = $1 and id = $2`,
  leadId: `select membership_id from care_team where {own} and part = 'lead' and ended_on is null`,
  episodeId: `select id from episodes where {own} order by started_on desc, id limit 1`,
  assessmentId: `select id from assessments where {own} and status = 'signed' order by examined_on desc limit 1`,
  stillId: `select id from stills where {own} order by id limit 1`,
  stillOf: `select assessment_id from stills where {own} order by id limit 1`,
  mediumId: `select id from exercise_media where clinic_id = $1 and $2::text is not null order by id limit 1`,
  protocolId: `select id from clinic_protocols where clinic_id = $1 and $2::text is not null and shared_at is not null
    order by id limit 1`,
  programId: `select id from programs where {own} and status <> 'ended' order by id limit 1`,
  itemId: `select i.id from program_items i join program_revisions r
    on r.clinic_id = i.clinic_id and r.patient_id = i.patient_id and r.id = i.revision_id
    where i.clinic_id = $1 and i.patient_id = $2 order by r.number desc, i.id limit 1`,
  entryId: `select id from pain_entries where {own} and superseded_at is null order by recorded_at desc limit 1`,
  logId: `select id from exercise_logs where {own} and superseded_at is null order by local_on desc, id limit 1`,
};

/** `strangerId` is the membership of somebody in another clinic; `draftId` an assessment that is not signed yet. */
export type FoundIds = Record<keyof typeof OF_PATIENT | 'patientId' | 'strangerId', string> & {
  draftId: string | null;
};
export type Ids = FoundIds & { draftId: string };

const DRAFT = `select id from assessments where {own} and status = 'draft' order by id limit 1`;
const NO_CLINIC = '00000000-0000-0000-0000-000000000000';

/**
 * Looks up the demo patient with this e-mail address. Reads as the app role through its own doors, since the
 * owner of the tables sees no rows.
 */
export async function idsOf(storeUrl: string, email: string): Promise<FoundIds> {
  const client = new Client({ connectionString: storeUrl });
  await client.connect();
  try {
    const door = (name: string, clinic: string) =>
      client.query(
        `begin; set local app.door = '${name}'; set local app.clinic_id = '${clinic}'; set local app.patient_id = 'staff'`,
      );
    const value = async (text: string, values: string[]) => {
      const query = text.replace('{own}', 'clinic_id = $1 and patient_id = $2');
      const found = await client.query<string[]>({ text: query, values, rowMode: 'array' });
      return found.rows[0]?.[0] ?? null;
    };
    const known = async (name: string, text: string, values: string[]) => {
      const found = await value(text, values);
      if (!found) throw new Error(`${email} has no ${name}`);
      return found;
    };
    await door('account', NO_CLINIC);
    const of = `from memberships where email = $1 and patient_id is not null`;
    const clinicId = await known('clinic', `select clinic_id ${of}`, [email]);
    const patientId = await known('record', `select patient_id ${of}`, [email]);
    const others = `select id from memberships where clinic_id <> $1 and role = 'therapist' order by id limit 1`;
    const strangerId = await known('stranger', others, [clinicId]);
    await client.query('commit');
    await door('clinic', clinicId);
    const own = (name: keyof typeof OF_PATIENT) => known(name, OF_PATIENT[name], [clinicId, patientId]);
    return {
      patientId,
      strangerId,
      fullName: await own('fullName'),
      leadId: await own('leadId'),
      episodeId: await own('episodeId'),
      assessmentId: await own('assessmentId'),
      stillId: await own('stillId'),
      stillOf: await own('stillOf'),
      mediumId: await own('mediumId'),
      protocolId: await own('protocolId'),
      programId: await own('programId'),
      itemId: await own('itemId'),
      entryId: await own('entryId'),
      logId: await own('logId'),
      draftId: await value(DRAFT, [clinicId, patientId]),
    };
  } finally {
    await client.end();
  }
}
