import type { Page } from '@playwright/test';
import { answer, saved, startAssessment } from './support/assessments';
import { expectAccessible, expectFits } from './support/axe';
import { expect, test } from './support/fixtures';
import { registerPatient } from './support/patient';

const CLOT = /^One calf or leg is newly swollen/;

const banner = (page: Page) => page.getByRole('region', { name: 'Open red flags' });
const item = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, level: 3 }) });

async function addExercise(page: Page, words: string, name: string) {
  await page.getByLabel(/^Find by name/).fill(words);
  await page.getByLabel(/^Find by name/).press('Enter');
  await page.getByRole('button', { name: `Add ${name}` }).click();
  await expect(item(page, name)).toBeVisible();
}

test('a yes on the screen shows the fixed wording, stands on the chart, blocks, and is freed by name and reason', async ({
  as,
}) => {
  // The whole life of a flag in one go, with axe on two pages.
  test.slow();
  const page = await as('therapist');
  const patient = await registerPatient(page, 'Felicity Flagstone');
  await startAssessment(page, 'Felicity Flagstone');

  // By keyboard alone: 2 is no and goes on, 1 is yes and goes to the side.
  const screen = page.getByRole('region', { name: 'Red flags', exact: true });
  await screen
    .getByRole('radiogroup', { name: /^New chest pain/ })
    .getByRole('radio')
    .first()
    .focus();
  for (const key of ['2', '2', '1', '1']) await page.keyboard.press(key);
  await expect(
    screen.getByRole('radiogroup', { name: CLOT }).getByRole('radio', { name: 'yes' }),
  ).toBeChecked();
  await expect(
    screen.getByRole('radiogroup', { name: 'Side: Swollen, warm leg' }).getByRole('radio', { name: 'left' }),
  ).toBeChecked();
  await expect(screen).toContainText('Get your leg checked today');
  await expect(screen).toContainText('Do not rub, roll or squeeze the leg');
  await expect(screen).toContainText('Possible clot in a leg, left');
  await expect(screen).toContainText('3 of 19 asked, 1 yes or not sure');
  // The clot score stands open and never clears.
  await screen
    .getByRole('radiogroup', { name: /^Something else explains/ })
    .getByRole('radio', { name: 'yes' })
    .check({ force: true });
  await expect(screen).toContainText('never clears a clot');
  await saved(page);
  await expectAccessible(page, '#flags');
  await expectFits(page);

  await page.goto(`/patients/${patient}`);
  await expect(banner(page)).toContainText('Red flag open: Possible clot in a leg, left');
  await expect(banner(page)).toContainText(
    'Blocks new programs; every exercise of the leg, left and unsided',
  );
  await page.goto(`/patients/${patient}/programs/new`);
  await expect(banner(page)).toBeVisible();
  await addExercise(page, 'seated calf raise with weight', 'Seated calf raise with weight');
  const raise = item(page, 'Seated calf raise with weight');
  await raise.getByRole('radio', { name: 'left', exact: true }).check({ force: true });
  await expect(raise).toContainText('Blocked while a red flag is open: Possible clot in a leg, left.');
  await raise.getByLabel('Or in your words').fill('builds the soleus');
  await page.getByRole('button', { name: 'Give the program' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'No program starts while a red flag is open',
  );

  await page.goto(`/patients/${patient}/flags`);
  await page.getByText('Resolve this flag…').click();
  await page.getByRole('button', { name: 'Resolve the flag' }).click();
  await expect(page.getByText('How was it resolved?')).toBeVisible();
  await answer(page, 'How', 'medical assessment').check({ force: true });
  await page.getByLabel('Who assessed it').fill('Dr Okafor, urgent care');
  await page.getByLabel('When').fill('2026-01-05');
  await page.getByLabel('Outcome').fill('Ultrasound clear');
  await page.getByLabel('Note, in your words').fill('Swelling gone');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Resolve the flag' }).click();
  await expect(page.getByRole('heading', { name: 'No red flag is open' })).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
  const history = page.getByRole('region', { name: 'Resolved' });
  await expect(history).toContainText('Medical assessment: Dr Okafor, urgent care, 5 Jan 2026');
  await expectFits(page);

  await page.goto(`/patients/${patient}/programs/new`);
  await addExercise(page, 'seated calf raise with weight', 'Seated calf raise with weight');
  const free = item(page, 'Seated calf raise with weight');
  await free.getByRole('radio', { name: 'left', exact: true }).check({ force: true });
  await free.getByLabel('Or in your words').fill('builds the soleus');
  await page.getByRole('button', { name: 'Give the program' }).click();
  await expect(page.getByRole('heading', { name: 'Program, revision 1' })).toBeVisible();
});

test('a flag raised by hand warns of a running exercise; the reason stays with it', async ({ as }) => {
  const page = await as('therapist');
  const patient = await registerPatient(page, 'Roland Warnung');
  await page.goto(`/patients/${patient}/flags`);
  await page.getByLabel('Red flag', { exact: true }).selectOption('Low energy and bone health');
  await page.getByRole('button', { name: 'Raise the flag' }).click();
  await expect(page.getByText('Which side?')).toBeVisible();
  await answer(page, 'Side', 'none or not known').check({ force: true });
  await page.getByRole('button', { name: 'Raise the flag' }).click();
  await expect(banner(page)).toContainText('Low energy and bone health');

  await page.goto(`/patients/${patient}/programs/new`);
  await addExercise(page, 'pogo hop', 'Double-leg pogo hops');
  const hop = item(page, 'Double-leg pogo hops');
  await expect(hop).toContainText('A red flag warns: Low energy and bone health');
  await hop.getByLabel('Or in your words').fill('stiffer ankle');
  await page.getByRole('button', { name: 'Give the program' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('reason beside the red flag');
  await hop.getByLabel('Why it is given all the same').fill('Ten hops, agreed with her doctor');
  await page.getByRole('button', { name: 'Give the program' }).click();
  await expect(page.getByRole('heading', { name: 'Program, revision 1' })).toBeVisible();
  await expect(page.getByText('Ten hops, agreed with her doctor')).toBeVisible();
  await expect(page.getByText('would ask a reason now')).toBeVisible();
});

test('treatment and plan are written, and a day that has passed is refused beside its field', async ({
  as,
}) => {
  const page = await as('therapist');
  await registerPatient(page, 'Theo Tretment');
  await startAssessment(page, 'Theo Tretment');
  const given = page.getByRole('region', { name: 'Treatment given' });
  await given.getByText('Add a treatment').click();
  await given.getByLabel('Technique').selectOption('Pressure on a trigger point');
  await given.getByLabel('Structure').selectOption('soleus');
  await answer(given, 'Side', 'left').check({ force: true });
  await given.getByLabel('Dose', { exact: true }).fill('90');
  await answer(given, 'Dose in', 'seconds').check({ force: true });
  await given.getByLabel('Response', { exact: true }).fill('Easier');
  await given.getByRole('button', { name: 'Add to the treatments' }).click();
  await expect(given).toContainText('Pressure on a trigger point, soleus');
  await page.getByRole('textbox', { name: 'Impression' }).fill('Points toward the soleus');
  await page.getByLabel('Next visit').fill('2020-01-01');
  await expect(page.getByText('This day has passed')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Impression' })).toHaveValue('Points toward the soleus');
  await page.getByLabel('Next visit').fill('2030-01-01');
  await saved(page);
  await page.getByRole('button', { name: 'Review and sign' }).click();
  await expect(page.getByText('Pressure on a trigger point, soleus, left, 90 s')).toBeVisible();
  await expect(page.getByText('Next visit: 1 Jan 2030')).toBeVisible();
});
