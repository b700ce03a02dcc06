import { expect, type Page } from '@playwright/test';

/** Registers a patient with an episode by hand, as a therapist does, and gives the id. */
export async function registerPatient(page: Page, name: string): Promise<string> {
  const day = 1 + (name.length % 28);
  await page.goto('/patients/new');
  await page.getByLabel('Name, as they say it').fill(name);
  await page.getByLabel('Born').fill(`19${50 + (name.length % 40)}-03-${String(day).padStart(2, '0')}`);
  await page.getByLabel('Complaint, in their words').fill('Calf, ache on longer runs');
  await page.getByRole('radio', { name: /^left/i }).check({ force: true });
  await page.getByLabel('Since').fill('2026-01-05');
  await page.getByRole('button', { name: /^Register/ }).click();
  const anyway = page.getByRole('button', { name: /^Someone else/ });
  await expect(anyway.or(page.getByRole('heading', { level: 1, name }))).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const id = /patients\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  if (!id) throw new Error(`No chart after registering: ${page.url()}`);
  return id;
}
