import type { Role } from '../types';

export const ROLE_WORDS: Record<Role, string> = {
  owner: 'Therapist and clinic owner',
  therapist: 'Therapist',
  'front-desk': 'Front desk',
  patient: 'Patient',
};

/** The short line under a demo person's name. */
export function staffLine(role: Role, patients: number, clinicCount: number): string {
  if (role === 'front-desk') return 'Front desk. Registers and hands over access, sees no clinical detail';
  const count = patients === 1 ? '1 patient' : `${patients} patients`;
  return clinicCount > 1
    ? `${ROLE_WORDS[role]} at ${clinicCount} clinics. ${count} here`
    : `${ROLE_WORDS[role]}. ${count}`;
}
