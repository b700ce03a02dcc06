import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/fixtures';
import { registerPatient } from './support/patient';
import { stateOf } from './support/people';

const item = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, level: 3 }) });

/** Finds an exercise by what is typed and adds the best answer, by keys alone. */
async function addByKeyboard(page: Page, words: string, name: string) {
  await page.getByLabel(/^Find by name/).fill(words);
  await page.getByLabel(/^Find by name/).press('Enter');
  await expect(page.getByRole('button', { name: `Add ${name}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item(page, name)).toBeVisible();
}

test('a program is written, changed with a reason, paused and ended; the past stays', async ({ as }) => {
  const page = await as('therapist');
  const patient = await registerPatient(page, 'Wilhelmina Programme');
  await page.goto(`/patients/${patient}/programs`);
  await page.getByRole('link', { name: 'Write a program' }).click();
  await addByKeyboard(page, 'seated calf raise with weight', 'Seated calf raise with weight');

  const raise = item(page, 'Seated calf raise with weight');
  await page.getByRole('button', { name: 'Give the program' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Choose a finding or a goal, or write why',
  );
  await raise.getByRole('radio', { name: 'left', exact: true }).check({ force: true });
  await raise.getByLabel('Sets').fill('3');
  await raise.getByLabel(/^Amount/).fill('12');
  await raise.getByLabel('Load', { exact: true }).fill('10');
  await raise.getByLabel('Load in').selectOption('kg');
  await raise.getByLabel('Or in your words').fill('tires after ten raises');
  await expect(raise).toContainText('3 sets of 12');
  await expect(raise).toContainText('10 kg');
  await page.getByRole('button', { name: 'Give the program' }).click();

  await expect(page.getByRole('heading', { name: 'Program, revision 1' })).toBeVisible();
  await expect(page.getByText('tires after ten raises')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Change…' }).click();
  const carried = item(page, 'Seated calf raise with weight');
  await carried.getByText('Side, dose and reason').click();
  await carried.getByLabel('Load', { exact: true }).fill('15');
  await expect(page.getByText('load 10 → 15 kg')).toBeVisible();
  await page.getByRole('button', { name: 'Give revision 2' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Say why the program changes');
  await page.getByLabel(/^Reason for the change/).fill('Two easy weeks');
  await page.getByRole('button', { name: 'Give revision 2' }).click();
  await expect(page.getByRole('heading', { name: 'Program, revision 2' })).toBeVisible();
  const history = page.getByRole('region', { name: 'Revisions' });
  await expect(history).toContainText('Two easy weeks');
  await expect(history).toContainText('load 10 → 15 kg');
  await expect(history).toContainText('first, with 1 exercise');

  await page.getByLabel('Why it pauses, kept with it').fill('Away for a week');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('Paused.')).toBeVisible();
  await expect(history).toContainText('Revision 3, paused');
  await expect(history).toContainText('Away for a week');
  await page.getByText('End the program…').click();
  await page.getByRole('button', { name: 'End it today' }).click();
  await expect(page.getByRole('heading', { name: 'No program now' })).toBeVisible();
});

test('two tabs that change one program: the second is told, and loses nothing', async ({ as }) => {
  const [one, other] = [await as('therapist'), await as('owner')];
  const patient = await registerPatient(one, 'Tabitha Zweifach');
  await one.goto(`/patients/${patient}/programs/new`);
  await addByKeyboard(one, 'foam rolling the calf', 'Foam rolling the calf');
  await item(one, 'Foam rolling the calf')
    .getByRole('radio', { name: 'left', exact: true })
    .check({ force: true });
  await one.getByLabel('Or in your words').fill('tight after runs');
  await one.getByRole('button', { name: 'Give the program' }).click();
  await expect(one.getByRole('heading', { name: 'Program, revision 1' })).toBeVisible();

  const address = await one.getByRole('link', { name: 'Change…' }).getAttribute('href');
  if (!address) throw new Error('No way to change the program');
  for (const [page, reason] of [
    [one, 'first to save'],
    [other, 'second to save'],
  ] as const) {
    await page.goto(address);
    await page.getByText('Side, dose and reason').click();
    await page.getByLabel('Sets').fill(page === one ? '2' : '4');
    await page.getByLabel(/^Reason for the change/).fill(reason);
  }
  await one.getByRole('button', { name: 'Give revision 2' }).click();
  await expect(one.getByRole('heading', { name: 'Program, revision 2' })).toBeVisible();

  await other.getByRole('button', { name: 'Give revision 2' }).click();
  await expect(other.getByRole('main').getByRole('alert')).toContainText(
    'made revision 2 while you were writing',
  );
  await expect(other.getByLabel('Sets')).toHaveValue('4');
  await expect(other.getByRole('region', { name: /^Revision 2, by/ })).toContainText('sets');
  await expect(other.getByRole('region', { name: 'Yours, not given yet' })).toContainText('→ 4');
  await other.getByLabel(/^Give mine as revision 3/).check();
  await other.getByRole('button', { name: 'Give revision 3' }).click();
  await expect(other.getByRole('heading', { name: 'Program, revision 3' })).toBeVisible();
  await expect(other.getByRole('region', { name: 'Revisions' })).toContainText('first to save');
});

test('without script a program is written, by the same form', async ({
  as,
  browser,
  contextOptions,
  baseURL,
}) => {
  const patient = await registerPatient(await as('therapist'), 'Noel Schriftlos');
  const context = await browser.newContext({
    ...contextOptions,
    ...(baseURL ? { baseURL } : {}),
    storageState: stateOf('therapist'),
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`/patients/${patient}/programs/new`);
  await page.getByLabel(/^Find by name/).fill('foam rolling the calf');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('button', { name: 'Add Foam rolling the calf' }).click();
  await page.getByLabel('Sets').fill('');
  await page.getByLabel('Or in your words').fill('tight after runs');
  await page.getByRole('button', { name: 'Give the program' }).click();
  await expect(page.getByText('Give a number of sets').first()).toBeVisible();
  await expect(page.getByLabel('Or in your words')).toHaveValue('tight after runs');
  await page.getByLabel('Sets').fill('2');
  await page.getByRole('radio', { name: 'left', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Give the program' }).click();
  await expect(page.getByRole('heading', { name: 'Program, revision 1' })).toBeVisible();
  await expect(page.getByText('2 sets of')).toBeVisible();
  await context.close();
});

test('the library is found by words and narrowed by what it treats', async ({ as }) => {
  const page = await as('therapist');
  await page.goto('/library');
  await page.getByLabel(/^Find by name/).fill('gastroc');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page).toHaveURL(/q=gastroc/);
  await page.getByRole('checkbox', { name: /^knee straight \d/ }).check({ force: true });
  await expect(page).toHaveURL(/knee=extended/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Straight-knee calf stretch at wall' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Straight-knee calf stretch at wall');
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expectAccessible(page);
});
