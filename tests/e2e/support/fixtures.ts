import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type PersonKey, stateOf } from './people';

type Fixtures = {
  /** A page in which this person is signed in. */
  as: (person: PersonKey) => Promise<Page>;
  /** Fails the test for what a page refused or threw; covers every context that the test opens itself. */
  watch: (context: BrowserContext) => Promise<void>;
  /** What the pages refused or threw so far. */
  heard: string[];
  quiet: undefined;
};

/** Every test fails on a violation of the content security policy and on an error that nobody caught. */
export const test = base.extend<Fixtures>({
  heard: async ({ browserName: _ }, use) => {
    const heard: string[] = [];
    await use(heard);
    expect(heard, 'what the pages refused or threw').toEqual([]);
  },

  watch: async ({ heard }, use) => {
    await use(async (context) => {
      context.on('weberror', (error) => heard.push(`${error.error()}`));
      await context.exposeBinding('heardBySoleusTests', (_source, text: string) => heard.push(text));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report: unknown = Reflect.get(window, 'heardBySoleusTests');
          const where = `${event.sourceFile}:${event.lineNumber}`;
          if (typeof report === 'function')
            report(`${event.effectiveDirective} refused ${event.blockedURI} in ${where} ${event.sample}`);
        });
      });
    });
  },

  quiet: [
    async ({ context, watch }, use) => {
      await watch(context);
      await use(undefined);
    },
    { auto: true },
  ],

  as: async ({ browser, watch, contextOptions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (person) => {
      const context = await browser.newContext({ ...contextOptions, storageState: stateOf(person) });
      opened.push(context);
      await watch(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect };
