import { expectAccessible } from './support/axe';
import { expect, test } from './support/fixtures';
import { registerPatient } from './support/patient';

test('a program that waits is begun, and moves on to its next phase only with a reason', async ({ as }) => {
  const page = await as('therapist');
  const patient = await registerPatient(page, 'Phoebe Stufenweg');
  await page.goto(`/patients/${patient}/programs/new`);
  await page.getByLabel(/^Find by name/).fill('foam rolling the calf');
  await page.getByLabel(/^Find by name/).press('Enter');
  await page.getByRole('button', { name: 'Add Foam rolling the calf' }).click();
  await page.getByRole('radio', { name: 'left', exact: true }).check({ force: true });
  await page.getByLabel('Or in your words').fill('tight after runs');
  for (const [name, waits] of [
    ['Settle', ''],
    ['Build', 'Walks without a limp.'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a phase' }).click();
    await page
      .getByLabel(/^Phase \d$/)
      .last()
      .fill(name);
    await page
      .getByLabel(/^Waits for/)
      .last()
      .fill(waits);
  }
  await page.getByLabel('Asked for now').selectOption('0');
  await page.getByRole('button', { name: 'Give the program' }).click();

  await expect(page.getByRole('heading', { name: 'Now: waiting' })).toBeVisible();
  await page.getByRole('button', { name: 'Begin Phase 1 · Settle' }).click();

  const stand = page.getByRole('region', { name: 'Now: phase 1 · Settle' });
  await expect(stand).toContainText('day 1');
  await expect(stand.getByRole('listitem')).toContainText('not known');
  await expect(stand.getByRole('listitem')).toContainText('Only a person can tell');
  await expectAccessible(page);
  await stand.getByRole('button', { name: 'Move on to Phase 2 · Build' }).click();
  await expect(stand).toContainText('say why it moves on all the same');
  await stand.getByLabel(/^Why it moves on/).fill('Seen walking evenly today');
  await stand.getByRole('button', { name: 'Move on to Phase 2 · Build' }).click();

  await expect(page.getByRole('heading', { name: 'Now: phase 2 · Build' })).toBeVisible();
  const history = page.getByRole('region', { name: 'Revisions' });
  await expect(history).toContainText('Phase 1 · Settle → Phase 2 · Build');
  await expect(history).toContainText('Seen walking evenly today');
  await expect(history).toContainText('0 of 1 criteria met then');
});
