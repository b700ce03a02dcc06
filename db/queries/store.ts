import type { AccountTx } from '../account';
import { clinics } from '../schema/accounts';

/** What a store holds: no clinic yet, the invented ones only, or somebody's own. */
export type StoreState = 'empty' | 'demo' | 'own';

export async function storeState({ db }: AccountTx): Promise<StoreState> {
  // false sorts first: one clinic of somebody's own makes the store theirs.
  const [clinic] = await db.select({ isDemo: clinics.isDemo }).from(clinics).orderBy(clinics.isDemo).limit(1);
  if (!clinic) return 'empty';
  return clinic.isDemo ? 'demo' : 'own';
}
