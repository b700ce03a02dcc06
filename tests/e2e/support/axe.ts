import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WIDTHS = [1440, 390];
const SCHEMES = ['light', 'dark'] as const;
/** WCAG 2.2 AA with all that it builds on, and axe's own good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that a scheme can change: the rest was asked in light. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Fails on anything that axe finds on the page as it stands, wide and narrow, in light and in dark. Of a long page
 * that is asked whole elsewhere, `part` is what the test has changed.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // As tall as the page: what a sticky bar covers until one scrolls is not covered for good.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(900, height) });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      // Selectors of what passes are most of axe's time on a long page, and nobody reads them.
      const axe = new AxeBuilder({ page }).include(part).options({ resultTypes: ['violations'] });
      const asked = colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules(COLOUR_RULES);
      const { violations } = await asked.analyze();
      const found = violations.flatMap((one) =>
        one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary}`),
      );
      expect(found, `${page.url()} at ${width} px in ${colorScheme}`).toEqual([]);
    }
  }
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: null });
}

/** Fails where the page is wider than its window: nobody should have to scroll sideways to read. */
export async function expectFits(page: Page, width = 390): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 900 });
  const overflow = await page.evaluate(() => {
    // A part that is not laid out while it is out of sight clips what does not fit: it is measured without that.
    const parts = [...document.querySelectorAll<HTMLElement>('main section')].filter(
      (one) => getComputedStyle(one).contentVisibility === 'auto',
    );
    for (const part of parts) part.style.contentVisibility = 'visible';
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    for (const part of parts) part.style.contentVisibility = '';
    return wide;
  });
  expect(overflow, `${page.url()} at ${width} px`).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}
