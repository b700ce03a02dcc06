import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the chart by its name and starts an assessment (or goes on with the draft). */
export async function startAssessment(page: Page, name: string): Promise<void> {
  await page.goto('/patients');
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('link', { name: /Start assessment|Go on with the draft/ }).click();
  const start = page.getByRole('button', { name: 'Start assessment' });
  const draft = page.getByRole('heading', { level: 1, name: /draft/ });
  await expect(start.or(draft)).toBeVisible();
  if (await start.isVisible()) await start.click();
  await expect(draft).toBeVisible();
}

/** One answer of a scale or a choice: its radio lies under the words, so the words are pressed. */
export const answer = (page: Page | Locator, question: string | RegExp, value: string) =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: value, exact: true });

export const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();
