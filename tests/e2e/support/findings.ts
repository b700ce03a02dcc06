import { newId } from '@/lib/id';
import { connected } from '../../support/database-url';

type Kept = { readonly code: string; readonly side: 'left' | 'right'; readonly test: string };

/** A signed examination of a patient's open episode that kept these findings, written as the app's own role. */
export async function keepFindings(patientId: string, kept: readonly Kept[], on: string): Promise<void> {
  const store = process.env.SOLEUS_STORE;
  if (!store) throw new Error('SOLEUS_STORE is set by tests/e2e/support/product.ts');
  await connected(store, async (client) => {
    const all = `set local app.door = 'account'; set local app.clinic_id = '${NIL}'; set local app.patient_id = 'staff'`;
    await client.query('begin');
    await client.query(all);
    const { rows } = await client.query<{ clinic_id: string; id: string }>(
      `select clinic_id, id from memberships where email = 'dunstan@harbourlane.example'`,
    );
    const [member] = rows;
    if (!member) throw new Error('The demo has lost its therapist');
    await client.query(`set local app.door = 'clinic'; set local app.clinic_id = '${member.clinic_id}'`);
    const own = [member.clinic_id, patientId, member.id];
    const episode = await client.query<{ id: string }>(
      'select id from episodes where clinic_id = $1 and patient_id = $2 and closed_on is null',
      own.slice(0, 2),
    );
    const visit = newId();
    await client.query(
      `insert into assessments (clinic_id, patient_id, created_by, id, episode_id, examined_on)
       values ($1, $2, $3, $4, $5, $6)`,
      [...own, visit, episode.rows[0]?.id, on],
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
    await client.query('commit');
  });
}

const NIL = '00000000-0000-0000-0000-000000000000';
