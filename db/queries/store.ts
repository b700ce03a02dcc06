import { sql } from 'drizzle-orm';
import type { AccountTx } from '../account';
import { clinics } from '../schema/accounts';

/** What a store holds: no clinic yet, the invented ones, or somebody's own. */
export type StoreState = 'empty' | 'demo' | 'own';

export async function storeState({ db }: AccountTx): Promise<StoreState> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int`, demo: sql<boolean | null>`bool_and(${clinics.isDemo})` })
    .from(clinics);
  if (!row?.count) return 'empty';
  return row.demo ? 'demo' : 'own';
}
