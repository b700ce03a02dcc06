import { addDays } from '@/clinical/time/days';
import { expectFits } from './support/axe';
import { expect, test } from './support/fixtures';
import { registerPatient } from './support/patient';
import { stateOf } from './support/people';
import { prescribedSince } from './support/prescribed';

const FIVE = [
  'bent-knee-standing-soleus-stretch',
  'seated-calf-raise',
  'straight-knee-gastroc-wall-stretch',
  'ankle-pumps',
  'short-foot-exercise',
];
/** What came back, as it was written: a row for each exercise, a day for each sign; a dot is an empty box. */
const TICKS = ['ddddddddd.dddd', 'ddpdddndddd.dd', 'dddddddddddddd', 'd.d.d.d.d.d.d.', 'nnnndddddddddd'];
const PAIN = ['6', '5', '5', '', '4', '10', '7', '4', '3', '3', '', '2', '0', '1'];
/** Thirty seconds at four keys a second. */
const MOST_PRESSES = 120;

test('a fortnight of five exercises that came back on paper is keyed in by keyboard, within thirty seconds', async ({
  as,
  browser,
  contextOptions,
  baseURL,
}, info) => {
  const page = await as('therapist');
  const patient = await registerPatient(page, `Papier Zurück ${Date.now() % 100_000}`);
  const today = new Date().toISOString().slice(0, 10);
  const program = await prescribedSince(patient, FIVE, addDays(today, -30));
  await page.goto(`/patients/${patient}/programs/${program}/paper`);
  const cells = page.locator('input[data-kind]');
  await expect(cells).toHaveCount(6 * 14);
  await expect(cells.first()).toBeFocused();

  let presses = 0;
  const began = Date.now();
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  for (const row of TICKS) for (const sign of row) await press(sign === '.' ? 'ArrowRight' : sign);
  await expect(page.getByRole('textbox', { name: /^Pain, worst of the day/ }).first()).toBeFocused();
  for (const score of PAIN) {
    for (const digit of score) await press(digit);
    if (score === '' || score === '1') await press('ArrowRight');
  }
  await press('Enter');
  await expect(page.getByRole('status')).toContainText('Saved from paper: 61 sessions, 12 pain scores.');
  const seconds = (Date.now() - began) / 1000;
  info.annotations.push(
    { type: 'keyPressesPaperFortnight', description: String(presses) },
    { type: 'secondsPaperFortnight', description: seconds.toFixed(1) },
  );
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES);

  // Eleven is refused beside its cell before anything is sent, and nothing is lost by it.
  const pain = page.getByRole('textbox', { name: /^Pain, worst of the day/ });
  await pain.first().focus();
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await expect(page.getByText('11 is not on the scale: 0 to 10')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Not saved yet. Put these right:')).toBeVisible();
  await expect(pain.first()).toHaveValue('11');
  await pain.first().fill('8');
  await page.getByRole('button', { name: 'Save the sheet' }).click();
  await expect(page.getByRole('status')).toContainText('Saved from paper: 1 correction.');
  await expectFits(page);

  await page.goto(`/patients/${patient}`);
  await expect(page.getByText('55 of the done ones from paper')).toBeVisible();
  await expect(page.getByText(/From paper: pain of 12 days/)).toBeVisible();
  await page.goto(`/patients/${patient}/diary`);
  await expect(page.getByText('corrected from 6 of 10')).toBeVisible();
  await expect(page.getByText('from paper', { exact: true }).first()).toBeVisible();

  // The fortnight before it, as a plain form of letters and numbers.
  const without = { ...contextOptions, javaScriptEnabled: false, storageState: stateOf('therapist') };
  const where = baseURL ? { baseURL } : {};
  const plain = await (await browser.newContext({ ...without, ...where })).newPage();
  await plain.goto(`/patients/${patient}/programs/${program}/paper?from=${addDays(today, -28)}`);
  const pains = plain.getByRole('textbox', { name: /^Pain, worst of the day/ });
  await plain.locator('input[data-kind="tick"]').first().fill('n');
  await pains.first().fill('11');
  await plain.getByRole('button', { name: 'Save the sheet' }).click();
  await expect(plain.getByText('From 0 to 10').first()).toBeVisible();
  await expect(pains.first()).toHaveValue('11');
  await pains.first().fill('3');
  await plain.getByRole('button', { name: 'Save the sheet' }).click();
  await expect(plain.getByText('Saved from paper: 1 session, 1 pain score.')).toBeVisible();
  await plain.context().close();
});
