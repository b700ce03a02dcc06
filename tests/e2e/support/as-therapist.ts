import type { Client } from 'pg';
import { connected } from '../../support/database-url';

const NIL = '00000000-0000-0000-0000-000000000000';

/** Whose rows a test writes: the demo's clinic, and its therapist as their author. */
export type Author = { readonly clinicId: string; readonly membershipId: string };

/** Writes into the demo's clinic in one transaction, as the app's own role and in the therapist's name. */
export async function asTherapist(work: (client: Client, author: Author) => Promise<void>): Promise<void> {
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
    await work(client, { clinicId: member.clinic_id, membershipId: member.id });
    await client.query('commit');
  });
}

/** A patient's open episode. */
export async function episodeOf(client: Client, clinicId: string, patientId: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'select id from episodes where clinic_id = $1 and patient_id = $2 and closed_on is null',
    [clinicId, patientId],
  );
  const [episode] = rows;
  if (!episode) throw new Error('A patient without an open episode');
  return episode.id;
}
