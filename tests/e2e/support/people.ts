import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '@/db/seed/demo/clinics.data';

/**
 * Who the demo clinics lend to the tests: one of each role, and strangers to the first patient. The first patient
 * is the access matrix's own, whose writes nobody else counts; the runner is for everything else.
 */
export const PEOPLE = {
  owner: 'ines@harbourlane.example',
  therapist: 'dunstan@harbourlane.example',
  'front-desk': 'aroha@harbourlane.example',
  patient: 'callum@patients.example',
  'other-patient': 'ibrahim@patients.example',
  runner: 'priyanka@patients.example',
  neighbour: 'lotte@lindenhof.example',
} as const;

export type PersonKey = keyof typeof PEOPLE;

/** Signs in as people do, and waits for the first page of their own. For tests that end the session. */
export const signIn = (page: Page, person: PersonKey): Promise<void> => signInWith(page, PEOPLE[person]);

/** The same for someone whom no other test signs in as. */
export async function signInWith(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** Where the setup project keeps a person's cookies, so that a test need not sign in again. */
export function stateOf(person: PersonKey): string {
  const folder = process.env.SOLEUS_PEOPLE;
  if (!folder) throw new Error('SOLEUS_PEOPLE is set by tests/e2e/support/product.ts');
  return join(folder, `${person}.json`);
}
