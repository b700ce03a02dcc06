import { expectFits } from './support/axe';
import { keepFindings } from './support/findings';
import { expect, test } from './support/fixtures';
import { registerPatient } from './support/patient';

const SIX = [
  { code: 'tight-soleus', side: 'left', test: 'knee-to-wall' },
  { code: 'weak-soleus', side: 'left', test: 'single-leg-heel-raise-bent' },
  { code: 'weak-gastrocnemius', side: 'left', test: 'single-leg-heel-raise' },
  { code: 'pelvic-drop', side: 'right', test: 'gait:pelvic-drop' },
  { code: 'weak-intrinsic-foot', side: 'left', test: 'short-foot' },
  { code: 'poor-single-leg-balance', side: 'left', test: 'single-leg-stance' },
] as const;

const MOST_PRESSES = 40;

test('from the chart of a patient with six findings a program of five, with reasons, by keyboard in forty presses', async ({
  as,
}, info) => {
  const page = await as('therapist');
  const patient = await registerPatient(page, `Sechs Befunde ${Date.now() % 100_000}`);
  await keepFindings(patient, SIX, '2026-11-19');
  await page.goto(`/patients/${patient}`);
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  /** Tab by Tab to a control, as somebody without a mouse does. */
  const to = async (control: ReturnType<typeof page.getByRole>) => {
    await control.first().waitFor();
    for (let stop = 0; stop < MOST_PRESSES; stop += 1) {
      if (await control.first().evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
  };
  await to(page.getByRole('link', { name: 'Write a program' }));
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'New program' })).toBeVisible();
  await expect(page.locator('[data-reason]').first()).toBeFocused();
  const items = page.getByRole('region', { name: 'Program' }).getByRole('heading', { level: 3 });
  for (let item = 0; item < 5; item += 1) {
    // A finding proposes, the best proposal stands under the next key, and the next finding after it.
    await press('Enter');
    await expect(page.getByRole('button', { name: /^Add / }).and(page.locator(':focus'))).toBeVisible();
    await press('Enter');
    await expect(items).toHaveCount(item + 1);
  }
  await expect(page.getByText('5 exercises: past four.')).toBeVisible();
  await press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Program, revision 1' })).toBeVisible();
  const given = page.getByRole('region', { name: 'Program, revision 1' }).getByRole('listitem');
  await expect(given).toHaveCount(5);
  for (const row of await given.all()) await expect(row).toContainText('because');
  await expect(page.getByText('Nothing prescribed for:').locator('..')).toContainText('stiff soleus');
  await expectFits(page);
  info.annotations.push({ type: 'keyPressesFiveItems', description: String(presses) });
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
});
