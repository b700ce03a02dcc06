import { demoStairsPhoto } from '@/db/seed/demo/stairs-photo.data';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/fixtures';

test('an exercise is copied, changed, shown with a photo, found as one types, and retired', async ({
  as,
}) => {
  const page = await as('owner');
  const name = `Quay wall stretch ${Date.now()}`;
  await page.goto('/library/bent-knee-standing-soleus-stretch');
  await page.getByRole('link', { name: 'Duplicate' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Add to the library' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved yet' })).toContainText('Licence');
  await page.getByLabel('Author of the words').fill('Inés Calloway');
  await page.getByLabel('Licence of the words').selectOption('own-work');
  await page.getByRole('button', { name: 'Add to the library' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  // What the form carries through the browser unchanged makes no new version.
  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await page.getByRole('button', { name: 'Save the new version' }).click();
  await expect(page.getByRole('region', { name: 'Versions' }).getByRole('listitem')).toHaveCount(1);

  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change the exercise');
  await expectAccessible(page);
  const file = { name: 'stairs.jpg', mimeType: 'image/png', buffer: Buffer.from(demoStairsPhoto, 'base64') };
  await page.getByLabel('A photo or a video').setInputFiles(file);
  await page.getByLabel('What it shows').fill('A heel below the edge of a stair');
  await page.getByLabel('Who made it').fill('Inés Calloway');
  await page.getByLabel('Licence of the photo or video').selectOption('own-work');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('not what its name says')).toBeVisible();
  await page.getByLabel('A photo or a video').setInputFiles({ ...file, mimeType: 'image/jpeg' });
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('Photo: A heel below the edge of a stair')).toBeVisible();

  await page.goto('/library');
  await page.getByLabel(/^Find by name/).pressSequentially('quay wall stre');
  await expect(page).toHaveURL(/q=quay/);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('img', { name: 'A heel below the edge of a stair' })).toBeVisible();
  await page.getByRole('button', { name: 'Favourite' }).click();
  await expect(page.getByRole('button', { name: 'Favourite', pressed: true })).toBeVisible();
  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await page.getByRole('button', { name: 'Retire it' }).click();
  await expect(page.getByText('It is not offered any more.')).toBeVisible();
});

test('a file with a bad row is taken in but for it, and the report says why', async ({ as }) => {
  const page = await as('owner');
  await page.goto('/library/import');
  const csv = `name,level,colour\n"Half a row ${Date.now()}",9,red\n`;
  const file = { name: 'ours.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.getByLabel('File of exercises').setInputFiles(file);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText('0 added, 0 changed, 0 as they were, 1 refused.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^2 Half a row/ })).toContainText('Level: A number from 1 to 5');
  await expectAccessible(page);
});
