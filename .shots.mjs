import { chromium } from '@playwright/test';
const [base, out, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-quic','--disable-background-networking'] });
const ctx = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await ctx.newPage();
page.on('console', m => { if (m.type()==='error') console.log('console', m.text().slice(0,300)); });
page.on('pageerror', e => console.log('pageerror', e.message.slice(0,300)));
await page.goto(base + '/sign-in');
await page.fill('input[name=email]', process.env.WHO || 'ines@harbourlane.example');
await page.fill('input[type=password]', 'harbour lane walks slowly');
await page.locator('main form:has(input[type=password]) button[type=submit]').first().click();
await page.waitForURL(u => !u.pathname.includes('sign-in'));
for (const spec of paths) {
  const [name, path] = spec.split('=', 2).length === 2 ? [spec.slice(0, spec.indexOf('=')), spec.slice(spec.indexOf('=')+1)] : [spec, spec];
  for (const [w, scheme] of (process.env.SIZES ? JSON.parse(process.env.SIZES) : [[1440,'light'],[1440,'dark'],[720,'light'],[390,'light']])) {
    await page.setViewportSize({ width: w, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const r = await page.goto(base + path);
    await page.waitForTimeout(300);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    console.log(name, w, scheme, r.status(), 'overflow', over);
    await page.screenshot({ path: `${out}/${name}-${w}-${scheme}.png`, fullPage: true });
  }
}
await browser.close();
