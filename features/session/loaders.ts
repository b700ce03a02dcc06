import 'server-only';
import { cache } from 'react';
import { withAccount } from '@/db/account';
import { type OpenMembership, openMemberships } from '@/db/queries/accounts';
import { isMigrated } from '@/db/queries/readiness';
import { storeState } from '@/db/queries/store';
import { now } from '@/lib/clock';
import { env } from '@/lib/env';
import { databaseFault, log } from '@/lib/log';
import { HOME } from './policy';
import { mayOpenSetUp } from './set-up/policy';
import type { Viewer } from './types';
import { currentViewer } from './viewer';

// Only for the switch in the frame of every page: entering a clinic asks anew, and a new sign-in forgets.
const clinicsOf = new Map<string, { clinics: OpenMembership[]; until: number }>();
const CLINICS_KEPT_MS = 60_000;
const CLINICS_MOST = 1_000;

/** The clinics that this person may switch to, the present one included. */
export const loadClinicsOf = cache(async (viewer: Viewer): Promise<OpenMembership[]> => {
  const known = clinicsOf.get(viewer.sessionId);
  if (known && known.until > now().getTime()) return known.clinics;
  const clinics = await withAccount((tx) => openMemberships(tx, viewer.userId));
  if (clinicsOf.size >= CLINICS_MOST) clinicsOf.clear();
  clinicsOf.set(viewer.sessionId, { clinics, until: now().getTime() + CLINICS_KEPT_MS });
  return clinics;
});

/** Whether the database answers and has this build's migrations. No detail: the answer is public. */
export async function isReady(): Promise<boolean> {
  try {
    return await withAccount(isMigrated);
  } catch (error) {
    log.warn(databaseFault(error), 'not ready');
    return false;
  }
}

/** Where this person begins: sign-in, set-up on an empty store, or the first page of their role. */
export async function loadHome(): Promise<string> {
  const viewer = await currentViewer();
  if (viewer) return HOME[viewer.role];
  const store = await withAccount(storeState);
  return mayOpenSetUp(store, env().SOLEUS_SETUP_CODE) ? '/set-up' : '/sign-in';
}
