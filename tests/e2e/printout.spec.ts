import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/fixtures';
import { registerPatient } from './support/patient';

const NAME = 'زهراء الزاير';

/** Gives a patient one exercise with a reason, and opens it for printing. */
async function openPrintout(page: Page, patient: string): Promise<void> {
  await page.goto(`/patients/${patient}/programs/new`);
  await page.getByLabel(/^Find by name/).fill('seated calf raise with weight');
  await page.getByLabel(/^Find by name/).press('Enter');
  await page.getByRole('button', { name: 'Add Seated calf raise with weight' }).click();
  await page.getByRole('radio', { name: 'left', exact: true }).check({ force: true });
  await page.getByLabel('Or in your words').fill('tires after ten raises');
  await page.getByRole('button', { name: 'Give the program' }).click();
  await page.getByRole('link', { name: 'Print…' }).click();
}

/** What a stranger's program makes of the file: its words, its facts, and how much of each page is black. */
async function readPdf(download: Download) {
  const folder = mkdtempSync(join(tmpdir(), 'soleus-pdf-'));
  try {
    const file = join(folder, 'sheet.pdf');
    await download.saveAs(file);
    const run = (name: string, ...args: string[]) => execFileSync(name, args, { encoding: 'utf8' });
    const words = run('pdftotext', '-layout', file, '-').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
    const facts = run('pdfinfo', file);
    const pages = Number(/^Pages: +(\d+)/m.exec(facts)?.[1]);
    // Grey, 36 dots to the inch: A4 is 298 by 421.
    run('pdftoppm', '-gray', '-r', '36', '-f', '1', '-l', '1', file, join(folder, 'page'));
    const picture = readdirSync(folder).find((name) => name.endsWith('.pgm')) ?? '';
    return { words, facts, pages, ink: inkOf(readFileSync(join(folder, picture))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The share of dark dots in a part of a picture (PGM, binary); edges as shares of the page. */
function inkOf(pgm: Buffer) {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const start = head?.[0].length ?? 0;
  return (left: number, top: number, right: number, bottom: number): number => {
    let dark = 0;
    let all = 0;
    for (let y = Math.round(top * height); y < Math.round(bottom * height); y += 1)
      for (let x = Math.round(left * width); x < Math.round(right * width); x += 1) {
        all += 1;
        if ((pgm[start + y * width + x] ?? 255) < 160) dark += 1;
      }
    return dark / all;
  };
}

test('a program goes home on paper in the patient’s language, and the file reads right from right to left', async ({
  as,
}) => {
  const page = await as('therapist');
  const patient = await registerPatient(page, NAME);
  await page.goto(`/patients/${patient}/details`);
  await page.getByLabel('Reads').selectOption('ar');
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  await openPrintout(page, patient);

  const sheet = page.getByRole('article', { name: 'تمارينك' });
  await expect(sheet).toHaveAttribute('dir', 'rtl');
  await expect(sheet.getByRole('heading', { name: /رفع الكعب جلوسًا مع وزن/ })).toBeVisible();
  await expect(sheet).toContainText('tires after ten raises');
  await expect(sheet.getByRole('columnheader')).toHaveCount(14);
  await expectAccessible(page);

  await page.getByLabel('Type').selectOption('large');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PDF', exact: true }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('program.pdf');
  expect(new URL(download.url()).search).toBe('?paper=a4&type=large');
  const { words, facts, pages, ink } = await readPdf(download);
  expect(words).toContain(NAME);
  expect(words).toContain('tires after ten raises');
  expect(words).toContain('Harbour Lane Clinic');
  expect(facts).toMatch(/Tagged: +yes/);
  expect(facts).not.toContain(NAME);
  expect(pages).toBe(2);
  // The two figures stand beside each other in the upper half, and the margins are empty.
  expect(ink(0.08, 0.2, 0.48, 0.55)).toBeGreaterThan(0.02);
  expect(ink(0.52, 0.2, 0.92, 0.55)).toBeGreaterThan(0.02);
  expect(ink(0, 0, 0.05, 1)).toBe(0);
  expect(ink(0.95, 0, 1, 1)).toBe(0);

  // They do not sign in yet: a link is made when somebody asks for it, and is in no address.
  await page.getByRole('button', { name: 'Put a single-use link on this sheet' }).click();
  await expect(page.getByText('This sheet now opens their pages once')).toBeVisible();
  await expect(sheet.getByRole('img', { name: 'رمز مربع يفتح صفحاتك' })).toBeVisible();
  const linked = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PDF with a single-use link' }).click();
  const withLink = await linked;
  expect(withLink.url()).not.toContain('access');
  expect((await readPdf(withLink)).words).toContain('مرة واحدة فقط');
  await page.goto(`/patients/${patient}/access`);
  await expect(page.getByText(/Not opened yet. Works once/)).toBeVisible();
});
