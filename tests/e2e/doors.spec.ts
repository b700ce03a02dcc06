import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/fixtures';

const PASSWORD = 'seven quiet lanterns drift';

/** A name that no other run used: the store is shared by all tests. */
const fresh = (word: string) => `${word} ${randomBytes(4).toString('hex')}`;

const oneOf = (from: number, count: number) => String(from + ((randomBytes(1)[0] ?? 0) % count));
/** A birth date that hardly anybody shares, so that nobody is taken for a double. */
const anyBirthDate = () => `${oneOf(1930, 70)}-0${oneOf(1, 9)}-1${oneOf(0, 10)}`;

async function fillPerson(page: Page, name: string, bornOn = anyBirthDate()): Promise<void> {
  await page.goto('/patients/new');
  await page.getByLabel('Name, as they say it').fill(name);
  await page.getByLabel('Born').fill(bornOn);
  await page.getByLabel('Therapist').selectOption({ label: 'Dunstan Achebe' });
}

const register = (page: Page) => page.getByRole('button', { name: 'Register', exact: true }).click();

/** Registers somebody at the desk and reads the link that the square code holds. */
async function linkFor(desk: Page, name: string): Promise<string> {
  await fillPerson(desk, name);
  await register(desk);
  await desk.waitForURL('**/access');
  await desk.getByRole('button', { name: 'Make the link' }).click();
  return desk.getByLabel('The link', { exact: true }).inputValue();
}

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('somebody registered at the desk opens their link once and signs in', async ({ as, page }) => {
      const desk = await as('front-desk');
      const link = await linkFor(desk, fresh('Noor'));
      await page.goto(link);
      await expect(page).toHaveTitle('Locked · Soleus');
      const email = `${fresh('noor').replace(' ', '-')}@home.example`;
      await page.getByLabel('E-mail address to sign in with').fill(email);
      await page.getByLabel('New password', { exact: true }).fill('too short');
      await page.getByRole('button', { name: 'Save password' }).click();
      await expect(page.getByText('Please add 6 more characters')).toBeVisible();
      await expect(page.getByLabel('E-mail address to sign in with')).toHaveValue(email);
      await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Save password' }).click();
      await page.waitForURL('**/portal');
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not open');
      await desk.reload();
      await expect(desk.getByText(`Signs in as ${email}`)).toBeVisible();
    });

    test('a patient is found by name without the name coming into the address', async ({ as }) => {
      const desk = await as('front-desk');
      await desk.goto('/patients');
      await desk.getByLabel('Name or birth date').fill('PRIYANKA');
      await desk.getByRole('button', { name: 'Find' }).click();
      await expect(desk.getByRole('link', { name: 'Priyanka Ramanathan' })).toBeVisible();
      expect(desk.url()).not.toMatch(/priyanka/i);
    });

    test('a colleague joins by invitation, and is nobody once the owner ends it', async ({ as, page }) => {
      const owner = await as('owner');
      const name = fresh('Zoë');
      await owner.goto('/clinic/team');
      await owner.getByLabel('Name', { exact: true }).fill(name);
      await owner
        .getByLabel('E-mail', { exact: true })
        .fill(`${fresh('zoe').replace(' ', '-')}@work.example`);
      await owner.getByRole('radio', { name: 'Therapist' }).check();
      await owner.getByRole('button', { name: 'Invite', exact: true }).click();
      await page.goto(await owner.getByLabel('The link', { exact: true }).inputValue());
      await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Save password' }).click();
      await page.waitForURL('**/caseload');
      await owner.goto('/clinic/team');
      const row = owner.getByRole('listitem').filter({ hasText: name });
      await row.getByText('Remove…').click();
      await row.getByRole('button', { name: 'End the membership' }).click();
      await expect(owner.getByText(name)).toHaveCount(0);
      await page.goto('/caseload');
      await expect(page).toHaveURL(/\/sign-in$/);
    });
  });
}

test('three submits in one tick register one patient', async ({ as }) => {
  const desk = await as('front-desk');
  const name = fresh('Thrice');
  await fillPerson(desk, name);
  await desk.evaluate(() => {
    const form = document.querySelector('main form');
    if (form instanceof HTMLFormElement) for (let i = 0; i < 3; i++) form.requestSubmit();
  });
  await desk.waitForURL('**/access');
  await desk.goto('/patients');
  await desk.getByLabel('Name or birth date').fill(name);
  await desk.getByRole('button', { name: 'Find' }).click();
  await expect(desk.getByText(/^1 of \d+ match$/)).toBeVisible();
});

test('the desk is asked before one person gets two records', async ({ as }) => {
  const desk = await as('front-desk');
  const name = fresh('Ottoline');
  await fillPerson(desk, name, '1944-04-04');
  await register(desk);
  await desk.waitForURL('**/access');
  await fillPerson(desk, name, '1944-04-04');
  await register(desk);
  await expect(desk.getByText('Perhaps already here:')).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Someone else: register' }).click();
  await desk.waitForURL('**/access');
});

test('the desk is asked nothing clinical, is sent nothing clinical, and opens no chart', async ({ as }) => {
  const desk = await as('front-desk');
  await desk.goto('/patients');
  const href = await desk.locator('td:first-child > a').first().getAttribute('href');
  expect(href).toMatch(/\/details$/);
  const pages = [];
  for (const path of ['/patients', '/patients/new', href ?? '', (href ?? '').replace('details', 'access')])
    pages.push(await (await desk.request.get(path)).text());
  expect(pages.join(' ')).not.toMatch(/complaint|calf|achilles|pain\b/i);
  expect((await desk.request.get((href ?? '').replace('/details', ''))).status()).toBe(404);
});

test('every dead link is one page: used or invented, malformed or of the other kind', async ({
  as,
  request,
}) => {
  const desk = await as('front-desk');
  const live = await linkFor(desk, fresh('Dead'));
  await desk.getByRole('button', { name: 'Withdraw the link' }).click();
  await expect(desk.getByText(/^Withdrawn/)).toBeVisible();
  const token = live.split('/').at(-1) ?? '';
  const other = token.replace(/.{6}$/, 'AAAAAA');
  const bodies = [];
  for (const path of [
    `/access/${token}`,
    `/access/${other}`,
    '/access/x',
    `/invitation/${token}`,
    '/invitation/%00',
  ]) {
    const answer = await request.get(path);
    bodies.push(`${answer.status()} ${/<main.*<\/main>/s.exec(await answer.text())?.[0]}`);
  }
  expect(new Set(bodies).size).toBe(1);
  expect(bodies[0]).toContain('200 <main');
});

test('what a form says of its faults is heard and reached', async ({ as }) => {
  const therapist = await as('therapist');
  await therapist.goto('/patients/new');
  await therapist.getByLabel('Complaint, in their words').fill('Calf');
  await register(therapist);
  const summary = therapist.getByRole('alert').filter({ hasText: 'Not registered yet' });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Please choose a side');
  await expect(therapist.getByLabel('Complaint, in their words')).toHaveValue('Calf');
  await expectAccessible(therapist);
});

test('the link card is readable by everyone', async ({ as }) => {
  const desk = await as('front-desk');
  await linkFor(desk, fresh('Card'));
  await expect(desk.getByRole('img', { name: 'Square code with the link' })).toBeVisible();
  await expectAccessible(desk);
});
