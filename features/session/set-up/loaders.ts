import 'server-only';
import { withAccount } from '@/db/account';
import { storeState } from '@/db/queries/store';
import { env } from '@/lib/env';
import { mayOpenSetUp } from './policy';

/** What set-up needs to draw its form; null when it does not exist (any more). */
export async function loadSetUp(): Promise<{ timeZones: readonly string[] } | null> {
  const state = await withAccount(storeState);
  if (!mayOpenSetUp(state, env().SOLEUS_SETUP_CODE)) return null;
  const zones = Intl.supportedValuesOf('timeZone');
  return { timeZones: zones.includes('UTC') ? zones : [...zones, 'UTC'] };
}
