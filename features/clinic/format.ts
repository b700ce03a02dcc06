import type { StaffRole } from './policy';

export const STAFF_ROLES: readonly { value: StaffRole; label: string; may: string }[] = [
  { value: 'owner', label: 'Owner', may: 'a therapist who also runs the team' },
  { value: 'therapist', label: 'Therapist', may: 'charts, assessments, programs' },
  { value: 'front-desk', label: 'Front desk', may: 'registers and hands over access; nothing clinical' },
];

export const roleWord = (role: StaffRole): string =>
  STAFF_ROLES.find((known) => known.value === role)?.label ?? role;

/** The day of an instant, by the clinic's calendar: "22 Nov 2026". */
export function dayWords(instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return format.format(instant);
}
