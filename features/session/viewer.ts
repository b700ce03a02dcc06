import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { mintScope, readAccount, withAccount } from '@/db/account';
import { LIVE_SESSION, type LiveSession, touchSession } from '@/db/queries/sessions';
import { now } from '@/lib/clock';
import { readCookie } from './options';
import { isSessionLive } from './policy';
import type { Role, Viewer } from './types';

export type { Role, Viewer };

/** `last seen` is written at most this often, so that reading does not mean writing. */
const TOUCH_MS = 60_000;

/** Who is asking, or null. Asked of the database once per request; an ended session or membership is nobody. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const tokenHash = await readCookie();
  if (!tokenHash) return null;
  const at = now();
  const [live] = await readAccount<LiveSession>(LIVE_SESSION, [tokenHash]);
  if (!live) return null;
  const { role, last_seen_at: lastSeenAt, absolute_expires_at: absoluteExpiresAt } = live;
  if (!isSessionLive({ role, lastSeenAt, absoluteExpiresAt }, at)) return null;
  if (at.getTime() - lastSeenAt.getTime() > TOUCH_MS)
    await withAccount((tx) => touchSession(tx, live.session_id, at));
  return {
    userId: live.user_id,
    sessionId: live.session_id,
    clinicId: live.clinic_id,
    clinicName: live.clinic_name,
    timeZone: live.time_zone,
    membershipId: live.membership_id,
    role: live.role,
    displayName: live.display_name,
    patientId: live.patient_id,
    scope: mintScope({
      clinicId: live.clinic_id,
      membershipId: live.membership_id,
      patientId: live.patient_id,
    }),
  };
});

/**
 * For pages: the viewer in one of these roles. Nobody is sent to sign in; another role gets "not found", the same
 * answer as for a page that does not exist.
 */
export async function requireViewer(...roles: readonly Role[]): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect('/sign-in');
  if (!roles.includes(viewer.role)) notFound();
  return viewer;
}
