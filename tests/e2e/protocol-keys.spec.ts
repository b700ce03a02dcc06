import { expectFits } from './support/axe';
import { keepFindings } from './support/findings';
import { expect, test } from './support/fixtures';
import { registerPatient } from './support/patient';

const SIX = [
  { code: 'tight-soleus', side: 'left', test: 'knee-to-wall' },
  { code: 'weak-soleus', side: 'left', test: 'single-leg-heel-raise-bent' },
  { code: 'soleus-strain-pattern', side: 'left', test: 'calf-palpation' },
  { code: 'pelvic-drop', side: 'right', test: 'gait:pelvic-drop' },
  { code: 'weak-intrinsic-foot', side: 'left', test: 'short-foot' },
  { code: 'poor-single-leg-balance', side: 'left', test: 'single-leg-stance' },
] as const;

const MOST_PRESSES = 8;

test('from the chart of a patient with six findings a program by one protocol, by keyboard in eight presses', async ({
  as,
}, info) => {
  const page = await as('therapist');
  const patient = await registerPatient(page, `Protokoll ${Date.now() % 100_000}`);
  await keepFindings(patient, SIX, '2026-11-19');
  await page.goto(`/patients/${patient}`);
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  const use = page.getByRole('link', { name: 'Use a protocol' });
  await press('Tab');
  await press('Enter');
  for (let stop = 0; stop < MOST_PRESSES; stop += 1) {
    if (await use.evaluate((element) => element === document.activeElement)) break;
    await press('Tab');
  }
  await press('Enter');
  // The protocol that answers most of what was found stands first, and is under the next key.
  const best = page.getByRole('link', { name: 'Soleus strain, four phases' });
  await expect(best).toBeFocused();
  await expect(page.getByRole('listitem').filter({ has: best })).toContainText(
    'left weak or easily tired soleus',
  );
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Soleus strain, four phases' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Give this protocol' })).toBeFocused();
  await expectFits(page);
  await press('Enter');
  const program = page.getByRole('region', { name: 'Program, revision 1' });
  await expect(program).toBeVisible();
  await expect(program.getByRole('heading', { level: 3 })).toHaveText([
    /Phase 1 · Settle and switch on/,
    /Phase 2 · Build/,
    /Phase 3 · Strong and springy/,
    /Phase 4 · Return and protect/,
  ]);
  const given = program.getByRole('listitem').filter({ hasText: 'because' });
  expect(await given.count()).toBeGreaterThanOrEqual(5);
  await expect(given.filter({ hasText: 'left weak or easily tired soleus' })).not.toHaveCount(0);
  await expect(program.getByRole('link', { name: 'Soleus strain, four phases' })).toBeVisible();
  info.annotations.push({ type: 'keyPressesProtocol', description: String(presses) });
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
});
