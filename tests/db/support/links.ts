import { insertPatient } from '@/db/queries/patients';
import { withScope } from '@/db/scope';
import { inviteColleague } from '@/features/clinic/actions';
import { changeAccess } from '@/features/patients/actions';
import { signIn } from '@/features/session/sign-in/actions';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { destination, form, freshBrowser } from '../../support/request';
import { type Member, PASSWORD, type Staffed } from './people';

export const NEW = 'quiet harbour seven lanterns';
export const none = { refusal: null, link: null };
let peers = 0;

/** Another browser, on a network that nobody used. */
export const elsewhere = () => freshBrowser(`10.0.${Math.floor(++peers / 250)}.${peers % 250}`);

export const enter = (who: { email: string }, password = PASSWORD) =>
  destination(signIn(untouched, form({ email: who.email, password })));

export async function makePatient(staff: Staffed, email: string | null): Promise<string> {
  const id = newId();
  const person = { id, fullName: 'Pat Doe', bornOn: '1990-02-28', phone: null, locale: 'en' };
  await withScope(staff.desk.scope, (tx) => insertPatient(tx, { ...person, email }));
  return id;
}

export const tokenOf = (address: string | undefined) => address?.split('/').at(-1) ?? '';

/** The secret of a link as the desk hands it over; the browser is another one afterwards. */
export async function accessFor(patientId: string, staff: Staffed): Promise<string> {
  elsewhere();
  await enter(staff.desk);
  const state = await changeAccess(none, form({ id: newId(), patientId }));
  elsewhere();
  return tokenOf(state.link?.address);
}

/** The secret of an invitation as the owner hands it over. */
export async function inviteAs(owner: Member, email: string, role = 'therapist'): Promise<string> {
  elsewhere();
  await enter(owner);
  const state = await inviteColleague(
    { ...untouched, made: null },
    form({ id: newId(), displayName: 'New Colleague', email, role }),
  );
  elsewhere();
  return tokenOf(state.made?.address);
}
