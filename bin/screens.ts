import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { knownFolder } from '@/db/embedded/folder';
import { readSecrets } from '@/db/embedded/secrets';
import { storeUrl } from '@/db/embedded/store';
import { installedBrowser } from '@/lib/browser';
import { startServer } from '@/lib/start-server';
import { contactSheet, type Picture } from './screens/contact-sheet';
import { drawFigureSheets } from './screens/figure-sheets';
import { idsOf } from './screens/ids';
import { PAGES } from './screens/pages.data';
import { enter, PEOPLE, type Role, withDraft } from './screens/people';

const HELP = `npm run screens [-- NAME …]

Starts Soleus on the demo clinics, in a folder of its own, and writes a picture of every page for every role, at
390 and 1440 px, in light and dark, into screens/, with screens/contact-sheet.html and .png. With names (such as
"chart"), only the pages whose name holds one of them. Without a name, or with "figures", the figures of all exercises
follow on sheets of their own.`;

const WIDTHS = [390, 1440];
const SCHEMES = ['light', 'dark'] as const;
const isRole = (name: string): name is Role => name in PEOPLE;

async function draw(names: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'soleus-screens-'));
  // As root, the database runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const home = join(folder, 'store');
  const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, ...environment } = process.env;
  const opened: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true })];
  try {
    const server = await startServer(process.cwd(), { ...environment, SOLEUS_HOME: home });
    opened.push(server.stop);
    const path = process.env.CHROMIUM_PATH ?? installedBrowser(process.env.PATH);
    const browser = await chromium.launch(path ? { executablePath: path } : {});
    opened.push(() => browser.close());
    const { passwords } = readSecrets(home);
    const store = storeUrl(knownFolder(home) ?? home, 'soleus_app', passwords);
    const ids = await withDraft(browser, server.address, () => idsOf(store, PEOPLE.patient));
    const wanted = PAGES.filter((one) => names.length === 0 || names.some((name) => one.name.includes(name)));
    rmSync('screens', { recursive: true, force: true });
    mkdirSync('screens');
    const pictures: Picture[] = [];
    for (const role of Object.keys(PEOPLE).filter(isRole)) {
      const context = await enter(browser, server.address, role);
      const page = await context.newPage();
      for (const { name, path: pathOf } of wanted.filter((one) => one.roles.includes(role))) {
        for (const width of WIDTHS) {
          for (const scheme of SCHEMES) {
            await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
            await page.emulateMedia({ colorScheme: scheme });
            const answer = await page.goto(pathOf(ids));
            if (answer?.status() !== 200) console.error(`${name} for ${role}: ${answer?.status()}`);
            const file = `${name}-${role}-${width}-${scheme}.png`;
            await page.screenshot({ path: join('screens', file), fullPage: true });
            pictures.push({ file, page: name, role, width, scheme });
          }
        }
      }
      await context.close();
    }
    writeFileSync('screens/contact-sheet.html', contactSheet(pictures));
    const sheet = await browser.newPage({ viewport: { width: 2400, height: 1200 } });
    await sheet.goto(pathToFileURL('screens/contact-sheet.html').href);
    await sheet.screenshot({ path: 'screens/contact-sheet.png', fullPage: true });
    const sheets =
      names.length === 0 || names.includes('figures')
        ? await drawFigureSheets(browser, server.address, 'screens')
        : 0;
    console.log(`${pictures.length} pictures and ${sheets} sheets of figures in screens/`);
  } finally {
    for (const close of opened.reverse()) await close();
  }
}

if (process.argv.includes('--help')) console.log(HELP);
else await draw(process.argv.slice(2));
