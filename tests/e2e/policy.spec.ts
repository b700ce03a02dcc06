import { expectAccessible } from './support/axe';
import { expect, test } from './support/fixtures';

test.describe('the content security policy', () => {
  test('has a fresh nonce for each answer and allows nothing inline', async ({ request }) => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await request.get('/sign-in')).headers()['content-security-policy'] ?? ''),
    );
    expect(new Set(policies).size).toBe(2);
    for (const policy of policies) {
      expect(policy).toMatch(/script-src [^;]*'nonce-[^']{16,}'/);
      expect(policy).not.toMatch(/unsafe-(inline|eval)/);
      expect(policy).toContain("frame-ancestors 'none'");
    }
  });

  test('is kept by the sign-in page on a hard load', async ({ page }) => {
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('is heard of by every test when a page breaks it', async ({ page, heard }) => {
    await page.goto('/sign-in');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => heard.length).toBe(1);
    expect(heard.splice(0)[0]).toMatch(/^style-src(-attr)? refused inline/);
  });
});

test('an error that nobody caught is heard of by every test', async ({ page, heard }) => {
  await page.goto('/sign-in');
  await page.evaluate(() => {
    queueMicrotask(() => {
      throw new Error('on purpose');
    });
  });
  await expect.poll(() => heard.length).toBe(1);
  expect(heard.splice(0)[0]).toContain('on purpose');
});

test('axe finds what is wrong with a page', async ({ page }) => {
  await page.goto('/sign-in');
  await page.evaluate(() => document.body.append(document.createElement('img')));
  await expect(expectAccessible(page)).rejects.toThrow('image-alt');
});

for (const path of ['/sign-in', '/no-such-page', '/api/health', '/api/session']) {
  test(`${path} comes with every header, and no cache keeps it`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cache-control']).toContain('no-store');
    expect(headers['x-powered-by']).toBeUndefined();
  });
}
