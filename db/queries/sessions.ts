import { and, eq, isNull, sql } from 'drizzle-orm';
import type { AccountTx } from '../account';
import { type Role, signInSessions } from '../schema/accounts';

export type LiveSession = {
  session_id: string;
  user_id: string;
  last_seen_at: Date;
  absolute_expires_at: Date;
  clinic_id: string;
  clinic_name: string;
  time_zone: string;
  membership_id: string;
  role: Role;
  display_name: string;
  patient_id: string | null;
};

/** Who holds this cookie ($1, hashed), asked on every request: role and clinic come from here, never from the cookie. */
export const LIVE_SESSION = {
  name: 'live_session',
  text: `
  select s.id as session_id, s.user_id, s.last_seen_at, s.absolute_expires_at,
         c.id as clinic_id, c.name as clinic_name, c.time_zone,
         m.id as membership_id, m.role, m.display_name, m.patient_id
  from sign_in_sessions s
  join users u on u.id = s.user_id
  join memberships m on m.clinic_id = s.active_clinic_id and m.id = s.active_membership_id
  join clinics c on c.id = m.clinic_id
  where s.token_hash = $1 and s.revoked_at is null and u.disabled_at is null
    and m.ended_at is null and m.user_id = s.user_id`,
};

export async function insertSession(
  tx: AccountTx,
  session: {
    id: string;
    tokenHash: string;
    userId: string;
    activeClinicId: string;
    activeMembershipId: string;
    lastSeenAt: Date;
    absoluteExpiresAt: Date;
  },
): Promise<void> {
  await tx.db.insert(signInSessions).values({ ...session, createdAt: session.lastSeenAt });
}

export async function touchSession(tx: AccountTx, id: string, lastSeenAt: Date): Promise<void> {
  await tx.db.update(signInSessions).set({ lastSeenAt }).where(eq(signInSessions.id, id));
}

export async function revokeSession(tx: AccountTx, id: string, revokedAt: Date): Promise<void> {
  await tx.db
    .update(signInSessions)
    .set({ revokedAt })
    .where(and(eq(signInSessions.id, id), isNull(signInSessions.revokedAt)));
}

/** Enters another clinic. The session never outlives what the new role allows, counted from signing in. */
export async function switchSession(
  tx: AccountTx,
  id: string,
  to: { activeClinicId: string; activeMembershipId: string; absoluteMs: number },
): Promise<void> {
  const { absoluteMs, ...active } = to;
  const limit = sql`${signInSessions.createdAt} + ${absoluteMs / 1000} * interval '1 second'`;
  await tx.db
    .update(signInSessions)
    .set({ ...active, absoluteExpiresAt: sql`least(${signInSessions.absoluteExpiresAt}, ${limit})` })
    .where(eq(signInSessions.id, id));
}

/** Signs a person out everywhere. */
export async function revokeSessionsOf(tx: AccountTx, userId: string, revokedAt: Date): Promise<void> {
  await tx.db
    .update(signInSessions)
    .set({ revokedAt })
    .where(and(eq(signInSessions.userId, userId), isNull(signInSessions.revokedAt)));
}
