import type { Scope } from '@/db/scope';

export type Role = 'owner' | 'therapist' | 'front-desk' | 'patient';

/** Who is asking, as the database says at this request. */
export type Viewer = {
  readonly userId: string;
  readonly sessionId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  /** IANA name of the clinic's time zone */
  readonly timeZone: string;
  readonly membershipId: string;
  readonly role: Role;
  readonly displayName: string;
  /** For role patient: whose portal this is. */
  readonly patientId: string | null;
  readonly scope: Scope;
};
