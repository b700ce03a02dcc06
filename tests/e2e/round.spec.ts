import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { type Server, startServer } from '@/lib/start-server';
import { root } from '../support/tree';
import { expect, test } from './support/fixtures';
import { choose, press, type } from './support/keyboard';

// The whole round once, on an empty store, by people who were added by hand: set up, invite, register, hand over,
// examine, prescribe, log, review.

const PASSWORD = 'quiet meadow under winter stars';
const THERAPIST = 'theo@quay.example';
const PATIENT = 'pia@patients.example';
const STRETCH = 'Bent-knee standing soleus stretch';
const SETTING_UP_MS = 120_000;
const ROUND_MS = 180_000;

// The second test goes on where the first one ends.
test.describe.configure({ mode: 'serial' });

let folder: string;
let soleus: Server;

test.beforeAll(async () => {
  test.setTimeout(SETTING_UP_MS);
  folder = mkdtempSync(join(tmpdir(), 'soleus-round-'));
  chmodSync(folder, 0o711);
  const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, ...environment } = process.env;
  soleus = await startServer(root, { ...environment, SOLEUS_HOME: join(folder, 'store') }, ['--empty']);
});

test.afterAll(async () => {
  await soleus.stop();
  rmSync(folder, { recursive: true });
});

type Watch = (context: BrowserContext) => Promise<void>;

async function newPerson(browser: Browser, watch: Watch): Promise<Page> {
  const context = await browser.newContext({ baseURL: soleus.address, reducedMotion: 'reduce' });
  await watch(context);
  return context.newPage();
}

const answer = (within: Page, question: string, value: string) =>
  within.getByRole('radiogroup', { name: question }).getByRole('radio', { name: value, exact: true });

async function setUp(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page).toHaveURL(/\/set-up$/);
  const code = /with this code: (\S+)/.exec(soleus.said)?.[1] ?? '';
  await page.getByRole('textbox', { name: 'Set-up code' }).fill(code);
  await page.getByRole('textbox', { name: 'Clinic' }).fill('Quay Street');
  await page.getByLabel('Time zone').selectOption('Europe/Lisbon');
  await page.getByLabel('Your name').fill('Olga Owner');
  await page.getByLabel('E-mail').fill('olga@quay.example');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Same again').fill(PASSWORD);
  await page.getByRole('button', { name: 'Open the clinic' }).click();
  await expect(page.getByRole('heading', { name: 'Caseload', level: 1 })).toBeVisible();
}

async function inviteTherapist(page: Page): Promise<string> {
  await page.goto('/clinic/team');
  await page.getByLabel('Name', { exact: true }).fill('Theo Therapist');
  await page.getByLabel('E-mail').fill(THERAPIST);
  await answer(page, 'Role', 'Therapist').check();
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  return page.getByRole('textbox', { name: 'The link' }).inputValue();
}

async function openLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('textbox', { name: 'New password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Save password' }).click();
}

/** Registers with a complaint, and gives the patient's link. */
async function register(page: Page): Promise<string> {
  await page.goto('/patients/new');
  await page.getByLabel('Name, as they say it').fill('Pia Patient');
  await page.getByLabel('Born').fill('1998-02-02');
  await page.getByLabel('E-mail, if they have one').fill(PATIENT);
  await page.getByLabel('Complaint, in their words').fill('Deep calf ache on long runs');
  await answer(page, 'Side', 'Left').check();
  await page.getByLabel('Since').fill('2026-01-05');
  await page.getByRole('button', { name: 'Register' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  return page.getByRole('textbox', { name: 'The link' }).inputValue();
}

async function openChart(page: Page): Promise<void> {
  await page.goto('/caseload');
  await page.getByRole('link', { name: 'Pia Patient' }).click();
  await expect(page.getByRole('heading', { name: 'Pia Patient', level: 1 })).toBeVisible();
}

async function examine(page: Page): Promise<void> {
  await openChart(page);
  await page.getByRole('link', { name: 'Start assessment' }).click();
  await page.getByRole('button', { name: 'Start assessment' }).click();
  await answer(page, 'Response, left, knee bent', 'reproduces the familiar symptom').check();
  await answer(page, 'Pain, left, knee bent, 0 to 10', '5').check();
  await answer(page, 'Pain, left, knee straight, 0 to 10', '1').check();
  await page.getByRole('button', { name: 'Review and sign' }).click();
  await page.getByRole('radio', { name: 'keep', exact: true }).check();
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'not asked' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /signed/ })).toBeVisible();
}

async function prescribe(page: Page): Promise<void> {
  await openChart(page);
  await page.getByRole('link', { name: 'Write a program' }).click();
  await page.getByLabel(/^Find by name/).fill(STRETCH);
  await page.getByRole('button', { name: `Add ${STRETCH}` }).click();
  await expect(page.getByRole('region', { name: 'Program' })).toContainText(
    /because.*short or stiff soleus/i,
  );
  await page.getByRole('button', { name: 'Give the program' }).click();
  await expect(page.getByRole('heading', { name: 'Program, revision 1' })).toBeVisible();
}

async function keepDiary(page: Page): Promise<void> {
  await page.goto('/portal');
  await page.getByRole('link', { name: /^How much pain/ }).click();
  await answer(page, 'Pain from 0 to 10', '6').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved: 6 out of 10.')).toBeVisible();
  await page.goto('/portal');
  await page.getByRole('link', { name: new RegExp(`^${STRETCH}`) }).click();
  await answer(page, 'How did it go?', 'I did it as planned').check();
  await answer(page, 'What was the most pain while you did it?', '2').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await expect(page.getByText('1 of 2 times today')).toBeVisible();
}

test('from an empty store to a reviewed diary, by people who were added by hand', async ({
  browser,
  watch,
}) => {
  test.setTimeout(ROUND_MS);
  const owner = await newPerson(browser, watch);
  await setUp(owner);
  const therapist = await newPerson(browser, watch);
  await openLink(therapist, await inviteTherapist(owner));
  await expect(therapist.getByRole('heading', { name: 'Caseload', level: 1 })).toBeVisible();
  const patient = await newPerson(browser, watch);
  await openLink(patient, await register(therapist));
  await expect(patient.getByRole('heading', { name: 'No plan yet' })).toBeVisible();
  await examine(therapist);
  await prescribe(therapist);
  await keepDiary(patient);

  await therapist.goto('/caseload');
  const row = therapist.getByRole('row').filter({ hasText: 'Pia Patient' });
  await expect(row).toContainText('6');
  await expect(row).toContainText('1 of 2');
  await openChart(therapist);
  await expect(therapist.getByText(/Pain 6 of 10/)).toBeVisible();
  await expect(therapist.getByText(/done.*pain during 2 of 10/)).toBeVisible();
});

test('and once more by keyboard alone', async ({ browser, watch }) => {
  test.setTimeout(ROUND_MS);
  const page = await newPerson(browser, watch);
  await page.goto('/sign-in');
  await type(page, page.getByLabel('E-mail'), THERAPIST);
  await type(page, page.getByLabel('Password', { exact: true }), PASSWORD);
  await page.keyboard.press('Enter');

  // The caseload's own keys: / to the search, the arrow to the row, Enter into the chart.
  await expect(page.getByRole('heading', { name: 'Caseload', level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Name or complaint' })).toBeFocused();
  await page.keyboard.type('pia');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Pia Patient' })).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Pia Patient' }));
  await expect(page.getByRole('heading', { name: 'Pia Patient', level: 1 })).toBeVisible();

  await press(page, page.getByRole('link', { name: 'Start assessment' }));
  await press(page, page.getByRole('button', { name: 'Start assessment' }));
  await expect(page.getByRole('heading', { level: 1, name: /draft/ })).toBeVisible();
  await choose(page, page.getByRole('radiogroup', { name: 'Pain, left, knee bent, 0 to 10' }), '3');
  await press(page, page.getByRole('button', { name: 'Review and sign' }));
  await press(page, page.getByRole('button', { name: 'Sign assessment' }));
  await expect(page.getByRole('alert').filter({ hasText: 'not asked' })).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Sign assessment' }));
  await expect(page.getByRole('heading', { level: 1, name: /signed/ })).toBeVisible();

  await press(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Caseload' }));
  await expect(page.getByRole('heading', { name: 'Caseload', level: 1 })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Pia Patient' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Pia Patient', level: 1 })).toBeVisible();
  await press(page, page.getByRole('navigation', { name: 'Chart' }).getByRole('link', { name: /^Program/ }));
  await press(page, page.getByRole('link', { name: 'Change…' }));
  await press(page, page.getByText('Side, dose and reason'));
  await type(page, page.getByLabel(/^Rest/), '0');
  await type(page, page.getByLabel(/^Reason for the change/), 'Longer rest, by keyboard');
  await press(page, page.getByRole('button', { name: 'Give revision 2' }));
  await expect(page.getByRole('heading', { name: 'Program, revision 2' })).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Sign out' }));

  await type(page, page.getByLabel('E-mail'), PATIENT);
  await type(page, page.getByLabel('Password', { exact: true }), PASSWORD);
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('link', { name: /^How much pain/ }));
  await choose(page, page.getByRole('radiogroup', { name: 'Pain from 0 to 10' }), '4');
  await press(page, page.getByRole('button', { name: 'Save' }));
  await expect(page.getByText('Saved: 4 out of 10.')).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Today' }));
  await press(page, page.getByRole('link', { name: new RegExp(`^${STRETCH}`) }));
  await choose(page, page.getByRole('radiogroup', { name: 'How did it go?' }), 'I did it as planned');
  await press(page, page.getByRole('button', { name: 'Save' }));
  await press(page, page.getByRole('link', { name: 'Back to Today' }));
  await expect(page.getByText('2 of 2 times today')).toBeVisible();
});
