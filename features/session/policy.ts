import type { Role } from './types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Limits = { readonly idleMs: number; readonly absoluteMs: number };

/**
 * How long a session lives: staff 60 minutes idle and 12 hours in all (NIST SP 800-63B-4, AAL2: at most 1 h and
 * 24 h). A patient's phone keeps 24 hours and 7 days, a deviation written down in docs/security.md: a diary that
 * asks for a password at every entry is not kept.
 */
export const SESSION_LIMITS: Record<Role, Limits> = {
  owner: { idleMs: 60 * MINUTE, absoluteMs: 12 * HOUR },
  therapist: { idleMs: 60 * MINUTE, absoluteMs: 12 * HOUR },
  'front-desk': { idleMs: 60 * MINUTE, absoluteMs: 12 * HOUR },
  patient: { idleMs: 24 * HOUR, absoluteMs: 7 * 24 * HOUR },
};

export const isSessionLive = (
  session: { role: Role; lastSeenAt: Date; absoluteExpiresAt: Date },
  now: Date,
): boolean =>
  now < session.absoluteExpiresAt &&
  now.getTime() - session.lastSeenAt.getTime() < SESSION_LIMITS[session.role].idleMs;

/** Where each role begins. */
export const HOME: Record<Role, string> = {
  owner: '/caseload',
  therapist: '/caseload',
  'front-desk': '/patients',
  patient: '/portal',
};

const CLINICAL: Record<Role, boolean> = { owner: true, therapist: true, 'front-desk': false, patient: false };

/** Who reads and writes clinical detail. A new role does not compile until it is decided here. */
export const isClinical = (role: Role): boolean => CLINICAL[role];
