import type { Page } from '@playwright/test';
import { calfExamination, interactionsPerFinding, recordedBy } from '../../bin/bench/examination';
import { expectAccessible, expectFits } from './support/axe';
import { expect, test } from './support/fixtures';
import { registerPatient } from './support/patient';

/** A draft of a patient of this test's own: a demo person may have one already. */
async function openDraft(page: Page, name: string, template: string): Promise<void> {
  const patientId = await registerPatient(page, `${name} ${Date.now() % 100_000}`);
  await page.goto(`/patients/${patientId}/assessments/new`);
  await page.getByLabel('Template').selectOption(template);
  await page.getByRole('button', { name: 'Start assessment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /draft/ })).toBeVisible();
  // Its script comes after the fields; nobody types into a line that is not there yet.
  await expect(command(page)).toBeVisible();
}

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();
const command = (page: Page) => page.getByRole('textbox', { name: /^Shorthand/ });

/** What the form holds, as it would be sent. */
const fieldsOf = (page: Page): Promise<[string, string][]> =>
  page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form:has(#tests)');
    return form
      ? [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
      : [];
  });

/** Counts what was recorded by the fields that hold it: values of tests, rows of the lists. */
function recordedIn(fields: readonly [string, string][]) {
  const filled = fields.filter(([, value]) => value !== '').map(([name]) => name);
  const rows = (list: string, part: string) =>
    filled.filter((name) => name.startsWith(`${list}.`) && name.endsWith(`.${part}`)).length;
  const ofTests = filled.filter((name) => /^test\.[^.]+\.(left|right|none)\.[^.]+$/.test(name));
  const ofPair = filled.filter((name) => /^pair\..*\.(pain|degrees|cm)$/.test(name));
  return {
    findings: ofTests.length + ofPair.length,
    points: rows('pin', 'tenderness'),
    gait: rows('gait', 'item'),
    areas: rows('area', 'intensity'),
  };
}

test('a complete initial calf examination by keyboard alone, at most two interactions for each finding', async ({
  as,
}, info) => {
  test.slow();
  const page = await as('therapist');
  await openDraft(page, 'Kasimir Kurztext', 'Initial calf');
  for (const stroke of calfExamination) {
    if ('press' in stroke) await page.keyboard.press(stroke.press);
    else {
      await page.keyboard.type(stroke.type);
      // What is understood stands there before Enter.
      await expect(page.getByText('Enter adds it.')).toBeAttached();
    }
  }
  await expect(command(page)).toHaveValue('');
  await saved(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Calf squeeze test' })).toBeVisible();
  expect(recordedIn(await fieldsOf(page))).toEqual(recordedBy(calfExamination));
  const speed = interactionsPerFinding(calfExamination);
  info.annotations.push({ type: 'interactionsPerFinding', description: speed.toFixed(2) });
  expect(speed).toBeLessThanOrEqual(2);

  const tests = page.getByRole('region', { name: 'Other tests' });
  await expect(tests).toContainText('left 12 reps less');
  await expect(tests).toContainText('Possible: low calf endurance, left.');
  await expectFits(page);

  await page.getByRole('button', { name: 'Review and sign' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /review/ })).toBeVisible();
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'question' }).first()).toBeVisible();
});

test('the command line names what it does not understand, and takes back what it did', async ({ as }) => {
  // With axe on a long page at two widths in two schemes.
  test.slow();
  const page = await as('therapist');
  await openDraft(page, 'Zita Zeilenweise', 'Blank');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press(';');
  await expect(command(page)).toBeFocused();
  await page.keyboard.type('ktx L 8');
  await expect(page.getByText(/Did you mean .*ktw/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(command(page)).toHaveValue('ktx L 8');
  await page.keyboard.press('Escape');
  await page.keyboard.type('thomp L + R -');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Calf squeeze test' });
  const result = card.getByRole('radiogroup', { name: 'Calf squeeze test, Result, left' });
  await expect(result.getByRole('radio', { name: 'positive' })).toBeChecked();
  await expect(card).toContainText('Points toward');
  await page.keyboard.press('ArrowUp');
  await expect(command(page)).toHaveValue('thomp L + R -');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  // A digit answers the scale that has the focus, T is ten.
  const pain = card.getByRole('radiogroup', { name: 'Pain, Calf squeeze test, left, 0 to 10' });
  await pain.getByRole('radio').first().focus();
  await page.keyboard.press('4');
  await expect(pain.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await page.keyboard.press('t');
  await expect(pain.getByRole('radio', { name: '10', exact: true })).toBeChecked();
  await saved(page);
  await page.keyboard.press(':');
  await page.keyboard.type('ktw L 8.5 R 11; blue');
  await expect(page.getByText('“blue”')).toBeVisible();
  await expectFits(page);
  await expectAccessible(page, '#tests, [aria-label="Shorthand"]');
});

test('a test is added by name and taken away, a clinic’s own template begins the next assessment', async ({
  as,
}) => {
  const page = await as('therapist');
  const name = `Quick look ${Date.now() % 100_000}`;
  await page.goto('/clinic/templates');
  const ownName = page.getByLabel('Name, new template');
  // Folded away where the clinic has templates already.
  if (!(await ownName.isVisible())) await page.getByText('New template', { exact: true }).click();
  await ownName.fill(name);
  await page.getByLabel('Test 1, new template', { exact: true }).fill('no such thing');
  await page.getByRole('button', { name: 'Make template' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'No such test' })).toBeVisible();
  await page.getByLabel('Test 1, new template', { exact: true }).fill('slump');
  await page.getByRole('button', { name: 'Make template' }).click();
  await expect(page.getByText(name).first()).toBeVisible();
  await expectFits(page);
  await expectAccessible(page);

  await openDraft(page, 'Ibrahim Haddad', name);
  const tests = page.getByRole('region', { name: 'Other tests' });
  await expect(tests.getByRole('heading', { level: 3 })).toHaveText(['Slump test']);
  await tests.getByLabel('Add a test').fill('MTP1');
  await tests.getByLabel('Add a test').press('Enter');
  await expect(tests.getByRole('heading', { level: 3 })).toHaveCount(2);
  await tests.getByRole('button', { name: 'Remove Slump test' }).click();
  await expect(tests.getByRole('heading', { level: 3 })).toHaveCount(1);
  await saved(page);
});
