import type { Page } from '@playwright/test';
import { expectAccessible, expectFits } from './support/axe';
import { expect, test } from './support/fixtures';
import { stateOf } from './support/people';

const NOTE = '<script>alert(1)</script> after the stairs';

/** The number on the pad, as a thumb finds it. */
const number = (page: Page, name: 'score' | 'painDuring', score: number) =>
  page.locator(`label:has(input[name="${name}"][value="${score}"])`);

async function answerPain(page: Page, score: number, note: string) {
  await page.goto('/portal/pain');
  await page.getByText('Add where it is, or a note').click();
  await page.getByLabel('Anything to add?').fill(note);
  await number(page, 'score', score).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: `Saved: ${score} out of 10.` })).toBeVisible();
}

/** Opens an exercise of today, also where its sessions are told already. Gives its name. */
async function openItem(page: Page): Promise<string> {
  await page.goto('/portal');
  const link = page.locator('a[href^="/portal/items/"]').first();
  await page.goto(`${await link.getAttribute('href')}?more=1`);
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

async function tellPart(page: Page, note: string): Promise<string> {
  const name = await openItem(page);
  await page.getByText('I did part of it').click();
  await page.getByLabel('Sets done').fill('1');
  await number(page, 'painDuring', 2).click();
  await page.getByLabel('Anything to add?').fill(note);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
  return name;
}

test('a patient logs pain and an exercise, and the diary has both', async ({ as }) => {
  const page = await as('runner');
  await answerPain(page, 3, `first ${NOTE}`);
  const name = await tellPart(page, 'one set only');
  await page.goto('/portal/diary');
  await expect(page.getByText(`first ${NOTE}`)).toBeVisible();
  const told = page.getByRole('listitem').filter({ hasText: 'one set only' });
  await expect(told).toContainText(name);
  await expect(told).toContainText('Part of it');
  await expect(told).toContainText(/Left|Right|Both|Each side|In turn/);
});

test('nothing is answered before the patient does, and the last score is not shown', async ({ as }) => {
  const page = await as('runner');
  await page.goto('/portal/pain');
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0);
  await expect(page.getByText(/\d+ out of 10/)).toHaveCount(0);
  await openItem(page);
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0);
});

test('a missing score is refused beside the pad; what was typed stays', async ({ as }) => {
  const page = await as('runner');
  await page.goto('/portal/pain');
  await page.getByText('Add where it is, or a note').click();
  await page.getByLabel('Anything to add?').fill(NOTE);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Choose a number from 0 to 10.')).toBeVisible();
  await expect(page.getByLabel('Anything to add?')).toHaveValue(NOTE);
  await number(page, 'score', 2).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Saved: 2 out of 10.' })).toBeVisible();
});

test('three presses in one tick make one entry', async ({ as }) => {
  const page = await as('runner');
  const note = `pressed thrice ${Date.now()}`;
  await page.goto('/portal/pain');
  await page.getByText('Add where it is, or a note').click();
  await page.getByLabel('Anything to add?').fill(note);
  await number(page, 'score', 1).click();
  await page.locator('main form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
    form.requestSubmit();
  });
  await expect(page.getByRole('heading', { name: 'Saved: 1 out of 10.' })).toBeVisible();
  await page.goto('/portal/diary');
  await expect(page.getByText(note)).toHaveCount(1);
});

test('a correction keeps the old value, struck through; a second one of the same entry is said kindly', async ({
  as,
}) => {
  const page = await as('runner');
  const note = `to correct ${Date.now()}`;
  await answerPain(page, 8, note);
  await page.getByRole('link', { name: 'Change my answer' }).click();
  await expect(page.getByRole('heading', { name: 'Correct this entry' })).toBeVisible();
  const address = page.url();
  const stale = await page.context().newPage();
  await stale.goto(address);
  await number(page, 'score', 6).click();
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await expect(page.getByRole('heading', { name: 'Saved: 6 out of 10.' })).toBeVisible();

  await number(stale, 'score', 5).click();
  await stale.getByRole('button', { name: 'Save the correction' }).click();
  await expect(stale.getByText('This entry was corrected before.')).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Already corrected' })).toBeVisible();

  await page.goto('/portal/diary');
  const entry = page.getByRole('listitem').filter({ hasText: note });
  await expect(entry.locator('b')).toHaveText('6 out of 10');
  await expect(entry.locator('s')).toContainText('8 out of 10');
});

test('"it hurt" and a score above the limit are answered with what to do', async ({ as }) => {
  const page = await as('runner');
  await openItem(page);
  await page.getByText('I did not do it').click();
  await page.getByText('It hurt', { exact: true }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/Leave this one out today\./)).toBeVisible();
});

test.describe('without script', () => {
  test('a patient logs pain and an exercise, is told what is missing, and corrects', async ({
    browser,
    contextOptions,
  }) => {
    const context = await browser.newContext({
      ...contextOptions,
      storageState: stateOf('runner'),
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const note = `no script ${Date.now()}`;
    await page.goto('/portal/pain');
    await page.getByText('Add where it is, or a note').click();
    await page.getByLabel('Anything to add?').fill(note);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Choose a number from 0 to 10.')).toBeVisible();
    await expect(page.getByLabel('Anything to add?')).toHaveValue(note);
    await number(page, 'score', 4).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'Saved: 4 out of 10.' })).toBeVisible();

    await page.getByRole('link', { name: 'Change my answer' }).click();
    await number(page, 'score', 5).click();
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await expect(page.getByRole('heading', { name: 'Saved: 5 out of 10.' })).toBeVisible();

    await tellPart(page, `part ${note}`);
    await page.goto('/portal/diary');
    await expect(page.getByRole('listitem').filter({ hasText: `part ${note}` })).toHaveCount(1);
    await expect(page.locator('s').filter({ hasText: note })).toContainText('4 out of 10');
    await context.close();
  });
});

test("another patient's exercise and entries are not there, nor is the portal for staff", async ({ as }) => {
  const own = await as('runner');
  await own.goto('/portal');
  const item = await own.locator('a[href^="/portal/items/"]').first().getAttribute('href');
  await own.goto('/portal/diary');
  const entry = await own.locator('a[href^="/portal/diary/"]').first().getAttribute('href');
  for (const address of [item, entry]) {
    expect((await own.goto(address ?? ''))?.status()).toBe(200);
    for (const stranger of ['other-patient', 'therapist'] as const) {
      const page = await as(stranger);
      expect((await page.goto(address ?? ''))?.status()).toBe(404);
    }
  }
  const staff = await as('therapist');
  for (const place of ['', '/pain', '/diary', '/progress', '/help'])
    expect((await staff.goto(`/portal${place}`))?.status()).toBe(404);
});

test('what a patient logs is in the chart at the next load', async ({ as }) => {
  const page = await as('runner');
  const note = `flare on the hill ${Date.now()}`;
  await answerPain(page, 9, note);
  const therapist = await as('owner');
  await therapist.goto('/caseload');
  const chart = await therapist
    .getByRole('link', { name: /^Priyanka/ })
    .first()
    .getAttribute('href');
  await therapist.goto(`${new URL(chart ?? '', therapist.url()).pathname}/diary`);
  await expect(therapist.getByText(note)).toBeVisible();
});

test('an exercise page is accessible and fits, also at 320 px', async ({ as }) => {
  const page = await as('runner');
  await openItem(page);
  await page.getByText('I did not do it').click();
  await expectAccessible(page);
  await expectFits(page, 320);
});
