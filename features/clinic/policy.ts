import type { Role } from '@/features/session/viewer';

export type StaffRole = 'owner' | 'therapist' | 'front-desk';

const RUNS: Record<Role, boolean> = { owner: true, therapist: false, 'front-desk': false, patient: false };

/** Who invites colleagues, gives them roles and ends their membership. */
export const mayRunTeam = (role: Role): boolean => RUNS[role];

export type Fault = 'oneself' | 'last-owner';

/**
 * What stands against ending a membership or taking its owner's role away: nobody locks themselves out, and a
 * clinic never loses its last owner.
 */
export function faultOfLeaving(who: {
  membershipId: string;
  by: string;
  owners: readonly string[];
}): Fault | null {
  if (who.membershipId === who.by) return 'oneself';
  return who.owners.length === 1 && who.owners[0] === who.membershipId ? 'last-owner' : null;
}
