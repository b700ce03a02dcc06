import type { Browser, BrowserContext } from '@playwright/test';
import { DEMO_PASSWORD } from '@/db/seed/demo/clinics.data';
import type { FoundIds, Ids } from './ids';

/** Whom the pictures are taken as; `nobody` is not signed in. */
export const PEOPLE = {
  nobody: null,
  owner: 'ines@harbourlane.example',
  therapist: 'dunstan@harbourlane.example',
  'front-desk': 'aroha@harbourlane.example',
  patient: 'priyanka@patients.example',
} as const;

export type Role = keyof typeof PEOPLE;

/** A browser window in which this person is signed in, or nobody. */
export async function enter(browser: Browser, baseURL: string, role: Role): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  const email = PEOPLE[role];
  if (!email) return context;
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.close();
  return context;
}

/** Starts an assessment as the therapist does, so that a draft can be drawn too. */
export async function withDraft(
  browser: Browser,
  baseURL: string,
  read: () => Promise<FoundIds>,
): Promise<Ids> {
  const context = await enter(browser, baseURL, 'therapist');
  const page = await context.newPage();
  await page.goto(`/patients/${(await read()).patientId}/assessments/new`);
  await page.getByRole('button', { name: 'Start assessment' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/new'));
  await context.close();
  const { draftId, ...ids } = await read();
  if (!draftId) throw new Error('No draft was started');
  return { ...ids, draftId };
}
