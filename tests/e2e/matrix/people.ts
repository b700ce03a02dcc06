import { DEMO_PASSWORD } from '@/db/seed/demo/clinics.data';
import { untouched } from '@/lib/form-state';
import { PEOPLE } from '../support/people';
import { askAction } from './ask';
import { builtActions } from './routes';

export const WHO = [
  'nobody',
  'owner',
  'therapist',
  'front-desk',
  'patient',
  'other-patient',
  'neighbour',
] as const;
export type Who = (typeof WHO)[number];

/** Signs in over plain HTTP, as the form does, and gives the cookie: empty for nobody. */
export async function cookieOf(base: string, who: Who): Promise<string> {
  if (who === 'nobody') return '';
  const action = builtActions().find((one) => one.name.endsWith('/actions#signIn'));
  if (!action) throw new Error('There is no action signIn in this build');
  const form = new FormData();
  form.set('email', PEOPLE[who]);
  form.set('password', DEMO_PASSWORD);
  const { answer, cookie } = await askAction({ base, path: '/sign-in', cookie: '' }, action.id, [
    untouched,
    form,
  ]);
  if (!cookie || !answer.startsWith('to ')) throw new Error(`${who} could not sign in: ${answer}`);
  return cookie;
}
