import { sql } from 'drizzle-orm';
import type { AccountTx } from '../account';
import { clinics } from '../schema/accounts';

/** Any fixed number: it names this one lock within the database. */
const SET_UP_LOCK = 5_311_402;

/** Waits until no other set-up is under way, and holds the place until the transaction ends. */
export async function holdSetUp(tx: AccountTx): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(${SET_UP_LOCK})`);
}

export async function insertClinic(
  tx: AccountTx,
  clinic: { id: string; name: string; timeZone: string },
): Promise<void> {
  await tx.db.insert(clinics).values(clinic);
}
