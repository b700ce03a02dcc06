import { expect, type Locator, type Page } from '@playwright/test';

const STOPS = 250;

/** Goes to a control by Tab alone, as somebody without a mouse does; fails where no Tab leads there. */
async function reach(page: Page, control: Locator): Promise<void> {
  await control.first().waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await control.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control.first(), 'reached by Tab').toBeFocused();
}

export async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await reach(page, control);
  await page.keyboard.press(key);
}

export async function type(page: Page, control: Locator, text: string): Promise<void> {
  await reach(page, control);
  await page.keyboard.type(text);
}

/** Answers a radio group: Tab leads into it, arrows move, and Space answers. */
export async function choose(page: Page, group: Locator, value: string): Promise<void> {
  const radios = group.getByRole('radio');
  const wanted = group.getByRole('radio', { name: value, exact: true });
  await reach(page, radios);
  await page.keyboard.press('Space');
  const count = await radios.count();
  for (let step = 0; step < count && !(await wanted.isChecked()); step += 1)
    await page.keyboard.press('ArrowRight');
  await expect(wanted).toBeChecked();
}
