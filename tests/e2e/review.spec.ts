import { expect, test } from './support/fixtures';

const rows = 'table tbody tr';

test('the caseload is read and opened by keyboard alone', async ({ as }) => {
  const page = await as('owner');
  await page.goto('/caseload');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const second = page.locator(rows).nth(1).getByRole('link');
  await expect(second).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator(rows).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('ramanathan');
  await page.keyboard.press('Enter');
  await expect(page.locator(rows)).toHaveCount(1);
  // Names travel in the body of a request, never in an address.
  expect(page.url()).not.toMatch(/raman/i);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Priyanka Ramanathan');
  await expect(page).toHaveTitle(/^Chart/);
});

test('orders and views stand in the address and survive a reload', async ({ as }) => {
  const page = await as('owner');
  await page.goto('/caseload');
  await page.getByRole('link', { name: /^Last log/ }).click();
  await expect(page).toHaveURL(/sort=-?logged/);
  await expect(page.getByRole('columnheader', { name: /^Last log/ })).toHaveAttribute('aria-sort', /.+/);
  await page.getByRole('link', { name: /^Gone quiet/ }).click();
  await expect(page).toHaveURL(/next=quiet/);
  await expect(page.getByText(/^Quiet \d+ days$/).first()).toBeVisible();
  await expect(page.getByText('Nothing waiting', { exact: true })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(/^Quiet \d+ days$/).first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the caseload sorts, searches and opens a chart', async ({ as }) => {
    const page = await as('owner');
    await page.goto('/caseload');
    await page.getByRole('link', { name: 'Patient', exact: true }).click();
    await expect(page).toHaveURL(/sort=name/);
    await page.getByRole('searchbox').fill('nobody of that name');
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page.getByRole('heading', { name: /Nobody matches/ })).toBeVisible();
    await page.getByRole('searchbox').fill('ramanathan');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: 'Priyanka Ramanathan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Priyanka Ramanathan');
  });
});

test('a chart says n of N, keeps its gaps, and leads to the diary and back', async ({ as }) => {
  const page = await as('owner');
  await page.goto('/caseload');
  await page.getByRole('link', { name: 'Priyanka Ramanathan' }).click();
  await expect(page.getByText(/^Pain logged on \d+ of \d+ days/)).toBeVisible();
  await expect(page.getByText(/^Pain told, \d+ of \d+ days$/)).toBeVisible();
  await page.getByRole('link', { name: /^Diary/ }).click();
  await expect(page.getByRole('heading', { name: 'Diary', level: 2 })).toBeVisible();
  await page.getByRole('link', { name: 'Older' }).click();
  await expect(page).toHaveURL(/before=\d{4}-\d\d-\d\d/);
  await page.getByRole('link', { name: 'Newer' }).click();
  await expect(page.getByText('Older')).toBeVisible();
});
