import type { Locator, Page } from '@playwright/test';
import { answer, saved } from './support/assessments';
import { expectAccessible, expectFits } from './support/axe';
import { expect, test } from './support/fixtures';
import { registerPatient } from './support/patient';

// Guarantee: what is painted, chosen by key or named in words is one and the same area, of one side, at every visit.

const areas = (page: Page) => page.getByRole('region', { name: 'Symptom areas' });
const area = (page: Page, name: string) => areas(page).getByRole('group', { name: `Area, ${name}` });
const drawing = (page: Page, name: string) =>
  areas(page).getByRole('button', { name: `Mark on the drawing, ${name}` });

async function startDraft(page: Page, patientId: string): Promise<void> {
  await page.goto(`/patients/${patientId}/assessments/new`);
  await page.getByRole('button', { name: 'Start assessment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /draft/ })).toBeVisible();
}

/** Presses, goes through the given parts of the drawing (0 to 1 across and down), and lets go. */
async function drag(page: Page, figure: Locator, through: readonly (readonly [number, number])[]) {
  await figure.scrollIntoViewIfNeeded();
  const box = await figure.locator('svg').first().boundingBox();
  if (!box) throw new Error('No drawing');
  for (const [at, [across, down]] of through.entries()) {
    await page.mouse.move(box.x + across * box.width, box.y + down * box.height, {
      steps: at === 0 ? 1 : 12,
    });
    if (at === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review and sign' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /review/ })).toBeVisible();
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'not asked' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /signed/ })).toBeVisible();
}

test('areas are painted, chosen by key and named in words, and asked about again at the next visit', async ({
  as,
}) => {
  test.slow();
  const page = await as('therapist');
  const patient = await registerPatient(page, `Berta Körperkarte ${Date.now() % 10_000}`);
  await startDraft(page, patient);

  // With a mouse: from behind, the patient's right is on the right of the picture. One stroke, two areas.
  await drag(page, drawing(page, 'whole body from behind'), [
    [0.62, 0.47],
    [0.62, 0.54],
  ]);
  await expect(area(page, 'right gluteus medius')).toBeVisible();
  await expect(area(page, 'right gluteus maximus')).toBeVisible();
  // The calf leads to the leg in detail, of the same side, where the same place is marked.
  await drag(page, drawing(page, 'whole body from behind'), [[0.42, 0.83]]);
  await expect(area(page, 'left gastrocnemius medial head, belly')).toBeVisible();
  const leg = areas(page).getByRole('img', { name: /^Left lower leg, back, surface/ });
  await expect(leg).toHaveAccessibleName(/Marked: Gastrocnemius medial head, belly/);

  // By keyboard: arrows go from region to region and say where they are.
  await drawing(page, 'whole body from in front').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const under = areas(page)
    .getByRole('status')
    .filter({ hasText: /^(left|right) / });
  const spoken = (await under.first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(under.first()).toHaveText(`${spoken}, marked`);
  const byKey = area(
    page,
    `${spoken.charAt(0)}${spoken.slice(1).replace(/ ([A-Z])/, (letter) => letter.toLowerCase())}`,
  );
  await expect(byKey).toBeVisible();
  await byKey.getByRole('button', { name: /^Remove/ }).click();
  await expect(byKey).toBeHidden();

  // In words.
  const find = areas(page).getByLabel('Find or add a region');
  await find.fill('sacr');
  await find.press('Enter');
  await expect(areas(page).getByText(/is more than one place, or none/)).toBeVisible();
  await find.fill('low back, midline (lumbar spine)');
  await find.press('Enter');
  await expect(area(page, 'low back, midline (lumbar spine)')).toBeVisible();
  await find.fill('right achilles insertion');
  await find.press('Enter');

  const hip = area(page, 'right gluteus medius');
  await hip.getByLabel(/^Quality/).selectOption('aching');
  await hip.getByLabel(/^Depth/).selectOption('deep');
  await answer(hip, 'Intensity, 0 to 10, right gluteus medius', '4').check();
  await answer(area(page, 'right achilles insertion'), /^Intensity/, '3').check();

  await areas(page).getByRole('button', { name: 'Erase', exact: true }).click();
  await areas(page)
    .getByRole('button', { name: 'Erase on the drawing, whole body from behind' })
    .scrollIntoViewIfNeeded();
  await drag(
    page,
    areas(page).getByRole('button', { name: 'Erase on the drawing, whole body from behind' }),
    [[0.61, 0.545]],
  );
  await expect(area(page, 'right gluteus maximus')).toBeHidden();
  await saved(page);
  await expectFits(page);
  await expectAccessible(page, '#areas');
  await page.reload();
  await expect(hip.getByLabel(/^Depth/)).toHaveValue('deep');
  await expect(answer(hip, 'Intensity, 0 to 10, right gluteus medius', '4')).toBeChecked();
  await sign(page);
  const read = page.getByRole('region', { name: 'Symptom areas' });
  await expect(read).toContainText('right gluteus medius: aching, deep, 4 of 10');
  await expect(read).toContainText('low back, midline (lumbar spine)');

  // The next visit: what hurt waits, and what is left blank is not gone.
  await startDraft(page, patient);
  await expect(area(page, 'right gluteus medius')).toContainText('aching 4');
  await answer(area(page, 'right gluteus medius'), 'Intensity, 0 to 10, right gluteus medius', '0').check();
  await answer(area(page, 'right achilles insertion'), /^Intensity/, '2').check();
  await find.fill('left achilles insertion');
  await find.press('Enter');
  await saved(page);
  await sign(page);
  const both = page.getByRole('region', { name: 'Body map, two dates' });
  const row = (name: string) => both.getByRole('row').filter({ hasText: name });
  await expect(row('Gluteus medius')).toContainText('gone');
  await expect(row('Gastrocnemius medial head')).toContainText('not asked again');
  const insertions = row('Achilles insertion');
  await expect(insertions.filter({ has: page.getByTitle('Right') })).toContainText('same');
  await expect(insertions.filter({ has: page.getByTitle('Left') })).toContainText('new');
  await expectFits(page);
  await expectAccessible(page);
});

test('a pin keeps its place across visits, with its signs, threshold and what was done', async ({ as }) => {
  test.slow();
  const page = await as('therapist');
  const patient = await registerPatient(page, `Pia Punktkarte ${Date.now() % 10_000}`);
  await startDraft(page, patient);
  const pins = page.getByRole('region', { name: 'Trigger points' });
  await pins.getByRole('button', { name: 'whole body, behind' }).click();
  await drag(page, pins.getByRole('button', { name: 'Set a pin, whole body from behind' }), [[0.62, 0.47]]);
  const pin = pins.getByRole('group', { name: 'Pin, right G1' });
  await expect(pin).toContainText('Gluteus medius');
  await answer(pin, /^Tenderness, right G1/, '6').check();
  for (const question of ['taut band', 'sensitive spot', 'referred symptom', 'recognised by the patient'])
    await answer(pin, `${question}, right G1`, 'yes').check();
  await pin.getByText(/^More/).click();
  await answer(pin, 'nodule in the band, right G1', 'yes').check();
  await pin.getByLabel('Refers to').fill('Sacroiliac joint');
  await pin.getByLabel('Pressure threshold, readings').fill('30 35 34');
  await expect(page.getByText('In newtons or kilopascals?')).toBeVisible();
  await pin.getByLabel('Unit').selectOption('N');
  await expect(pin).toContainText('34.5 N, 3.5 kg/cm² with a 1 cm² tip (mean of the last 2 of 3)');
  await pin.getByLabel('Done to it').selectOption('Pressure on a trigger point');
  await pin.getByLabel('For how long').fill('60');
  await answer(pin, 'Tenderness after it, 0–10', '4').check();
  await saved(page);
  await expectFits(page);
  await expectAccessible(page, '#pins');

  await page.getByRole('button', { name: 'Review and sign' }).click();
  const read = page.getByRole('region', { name: 'Trigger points' });
  await expect(read).toContainText('right gluteus medius');
  await expect(read).toContainText(
    'nodule; refers to sacroiliac joint; pressure threshold 34.5 N, 3.5 kg/cm² with a 1 cm² tip (mean of the last 2 of 3); pressure on a trigger point for 60 s: tenderness 6 before, 4 after',
  );
  for (const keep of await page.getByRole('radio', { name: 'keep', exact: true }).all()) await keep.check();
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /signed/ })).toBeVisible();

  await startDraft(page, patient);
  await expect(pin).toContainText('6');
  await expect(pin).toContainText('none of 4 answered');
  await answer(pin, /^Tenderness, right G1/, '0').check();
  await answer(pin, 'sensitive spot, right G1', 'no').check();
  await answer(pin, 'taut band, right G1', 'no').check();
  await answer(pin, 'referred symptom, right G1', 'no').check();
  await pins.getByRole('button', { name: /whole body, behind/ }).click();
  await expect(pins.getByRole('img', { name: /Whole body from behind/ })).toHaveAccessibleName(
    /G1, right Gluteus medius/,
  );
  await saved(page);
  await sign(page);
  const both = page.getByRole('region', { name: 'Body map, two dates' });
  await expect(both.getByRole('row').filter({ hasText: 'G1, gluteus medius' })).toContainText('gone');
});

test('on a page that reads from right to left the figures do not mirror', async ({ as }) => {
  const page = await as('therapist');
  const patient = await registerPatient(page, `Rita Rechtslinks ${Date.now() % 10_000}`);
  await startDraft(page, patient);
  const front = areas(page).getByRole('img', { name: /^Whole body from in front/ });
  const places = () =>
    front.evaluate((svg) => {
      const box = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].map((text) => {
        const at = text.getBoundingClientRect();
        return [text.textContent, Math.round(((at.left - box.left) / box.width) * 100)] as const;
      });
    });
  const before = await places();
  const [first, second] = before;
  expect(first?.[0]).toBe('Right');
  expect(second?.[0]).toBe('Left');
  expect(first?.[1] ?? 100).toBeLessThan(second?.[1] ?? 0);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await places()).toEqual(before);
  await drag(page, drawing(page, 'whole body from in front'), [[0.4, 0.6]]);
  await expect(areas(page).getByRole('group', { name: /^Area, right / })).toHaveCount(1);
});
