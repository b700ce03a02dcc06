import { expect } from 'vitest';
import { registerPatient } from '@/features/patients/actions';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { destination, form } from '../../support/request';
import { elsewhere, enter } from './links';
import type { Staffed } from './people';

/** A registration as the desk fills it in. */
export const personOf = (staff: Staffed, change: Record<string, string> = {}) => ({
  id: newId(),
  fullName: 'Ann Porter',
  bornOn: '1980-02-29',
  phone: '',
  email: '',
  locale: 'en',
  leadId: staff.therapist.membershipId,
  ...change,
});

export const register = (fields: Record<string, string>) =>
  registerPatient({ ...untouched, perhaps: [] }, form(fields));

/** Registers somebody as this clinic's desk, who stays signed in. */
export async function registerAt(staff: Staffed, change: Record<string, string> = {}): Promise<string> {
  const fields = personOf(staff, { someoneElse: 'yes', ...change });
  elsewhere();
  await enter(staff.desk);
  expect(await destination(register(fields))).toBe(`/patients/${fields.id}/access`);
  return fields.id;
}
