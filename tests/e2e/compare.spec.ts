import type { Page } from '@playwright/test';
import { expectAccessible, expectFits } from './support/axe';
import { expect, test } from './support/fixtures';

/** The assessments of the demonstration's runner, newest first. */
async function assessmentsOf(page: Page, name: string): Promise<string[]> {
  await page.goto('/patients');
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('link', { name: 'Assessments' }).first().click();
  await expect(page.getByRole('link', { name: 'Compare two assessments' })).toBeVisible();
  const links = page.getByRole('link', { name: /^Assessment \d+$/ });
  return links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
}

test('two assessments stand side by side, each value with its method, each change with its error', async ({
  as,
}) => {
  const page = await as('therapist');
  await assessmentsOf(page, 'Priyanka Ramanathan');
  await page.getByRole('link', { name: 'Compare two assessments' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Two assessments' })).toBeVisible();
  const table = page.getByRole('table', { name: 'Signs on two dates' });
  const wall = table.getByRole('row').filter({ hasText: 'knee to wall' });
  await expect(wall).toContainText('Toe to wall, tape');
  await expect(wall).toContainText(/MDC 1\.9 cm \(Powden 2015\)/);
  await expect(wall.getByRole('img', { name: /cm, (real change|within error)/ })).toBeVisible();
  await page.getByLabel('Side').selectOption('Both sides');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/side=both/);
  await expect(wall).toHaveCount(2);
  await expectFits(page);
  await expectAccessible(page);
});

test('a signed assessment reads as prose, and goes on paper as a report and a letter', async ({ as }) => {
  const page = await as('therapist');
  const [newest = ''] = await assessmentsOf(page, 'Priyanka Ramanathan');
  await page.goto(newest);
  const prose = page.getByRole('region', { name: 'In words' });
  await expect(prose.getByRole('region', { name: 'Objective' })).toContainText(/left pain \d+ of 10/);
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const report = page.getByRole('article', { name: 'Report' });
  await expect(report).toContainText('Harbour Lane Clinic');
  await expect(report.getByRole('region', { name: 'Objective' })).toContainText('cm from toe to wall, tape');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(report).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.goto(`${newest}/letter`);
  const letter = page.getByRole('article', { name: 'The letter' });
  await page.getByLabel('To (name and address, by hand)').fill('Dr Ada Grünwald\nHigh Street 1');
  await expect(letter).toContainText('Dr Ada Grünwald');
  await page.getByLabel('What is asked').fill('Please see her soon.');
  await expect(letter).toContainText('Please see her soon.');
  await expectFits(page);
  await expectAccessible(page, 'article');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('What is asked')).toBeHidden();
  await expect(letter).toContainText('Please see her soon.');
});
