import { defineConfig } from '@playwright/test';
import { installedBrowser } from './lib/browser';

const browser = process.env.CHROMIUM_PATH ?? installedBrowser(process.env.PATH);
const launchOptions = {
  args: ['--disable-quic', '--disable-background-networking'],
  ...(browser ? { executablePath: browser } : {}),
};

/**
 * The product is started once, as people start it, on the demo clinics (tests/e2e/support/product.ts). No test
 * is repeated when it fails, and nothing waits for time to pass.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/product.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...(process.env.SOLEUS_URL ? { baseURL: process.env.SOLEUS_URL } : {}),
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // Without its film: each frame of a tall page is painted and pressed for it, and the snapshots show the same.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
  projects: [
    { name: 'people', testMatch: 'support/people.setup.ts' },
    {
      name: 'product',
      testMatch: '**/*.spec.ts',
      testIgnore: '**/*.memory.spec.ts',
      dependencies: ['people'],
    },
    {
      // What proxy.ts does must never be what keeps people out.
      name: 'without proxy',
      testMatch: 'matrix/*.spec.ts',
      use: process.env.SOLEUS_URL_WITHOUT_PROXY ? { baseURL: process.env.SOLEUS_URL_WITHOUT_PROXY } : {},
    },
    {
      // Playwright turns the back/forward cache off, and a test of the back button would then prove nothing.
      name: 'memory',
      testMatch: '**/*.memory.spec.ts',
      dependencies: ['people'],
      use: { launchOptions: { ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] } },
    },
  ],
});
