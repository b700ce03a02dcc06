import type { Page } from '@playwright/test';
import pg from 'pg';
import { expect, test } from './support/fixtures';
import { signInWith } from './support/people';

// Guarantee: after sign-out no tab and no history step shows a chart, with the back/forward cache on.

const PATIENT = 'Jörg Süßmilch';
/** Nobody else's tests sign in as him, so that his sessions may be ended. */
const THERAPIST = 'farid@lindenhof.example';

async function openChart(page: Page): Promise<void> {
  await page.getByRole('link', { name: PATIENT }).click();
  await expect(page.getByRole('heading', { name: PATIENT, level: 1 })).toBeVisible();
}

async function expectNoChart(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  // The demonstration's sign-in page names people of its own; what only a chart and a caseload hold is gone.
  await expect(page.getByRole('heading', { name: PATIENT })).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCount(0);
}

test('signing out in one tab empties the other at once, and back and forward stay empty', async ({
  context,
  page,
}) => {
  await signInWith(page, THERAPIST);
  await openChart(page);
  const other = await context.newPage();
  await other.goto('/caseload');
  await openChart(other);
  await other.goBack();
  await expect(other.getByRole('heading', { name: 'Caseload' })).toBeVisible();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expectNoChart(page);
  await expectNoChart(other);

  // Forward once held a chart in the router's memory; back once held the chart and the caseload.
  await other.goForward();
  await expectNoChart(other);
  for (let step = 0; step < 2; step += 1) {
    await page.goBack();
    await expectNoChart(page);
  }
});

test('a page that the back/forward cache brings back asks again who is there', async ({ page }) => {
  await signInWith(page, THERAPIST);
  await openChart(page);
  await page.getByRole('heading', { name: PATIENT, level: 1 }).waitFor();
  // A hard navigation puts the chart into the browser's back/forward cache.
  await page.goto('/about');
  await page.context().clearCookies();
  await page.goBack();
  await expectNoChart(page);
});

test('a session revoked elsewhere empties its tab at the next focus', async ({ page }) => {
  await signInWith(page, THERAPIST);
  await openChart(page);
  await revokeAllSessionsOf(THERAPIST);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expectNoChart(page);
});

test('and a session that still lives keeps its chart at a focus', async ({ page }) => {
  await signInWith(page, THERAPIST);
  await openChart(page);
  const asked = page.waitForResponse('**/api/session');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  expect((await asked).status()).toBe(200);
  await expect(page.getByRole('heading', { name: PATIENT, level: 1 })).toBeVisible();
});

async function revokeAllSessionsOf(email: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.SOLEUS_STORE });
  await client.connect();
  await client.query(
    `begin; set local app.door = 'account'; set local app.clinic_id = '00000000-0000-0000-0000-000000000000'; set local app.patient_id = 'staff'`,
  );
  await client.query(
    `update sign_in_sessions set revoked_at = now() where revoked_at is null and user_id = (select id from users where email_key = $1)`,
    [email],
  );
  await client.query('commit');
  await client.end();
}
