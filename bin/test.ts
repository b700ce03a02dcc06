import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainBrowser } from './test/browser';
import { type Counts, oneCount, playwrightCounts, vitestCounts } from './test/counts';
import { obtainPoppler } from './test/poppler';
import { runNode } from './test/step';

const HELP = `npm test [-- --fast]

Runs everything that keeps Soleus honest: lint and walls, unused code, types, unit tests, database tests, the
production build and the end-to-end tests. Ends with one line: N passed, N failed.

  --fast   without database, build and browser (npm run check)

  CHROMIUM_PATH        the browser to use (else one that is installed, else one that is fetched)
  DATABASE_URL,        a PostgreSQL 15 to 18 of your own; the owner needs CREATEDB. Databases are made for the
  DATABASE_OWNER_URL   tests and dropped after them (default: the PostgreSQL that Soleus brings)`;

type Step = { name: string; fast: boolean; run: () => Promise<Counts> };

const fast = process.argv.includes('--fast');
const reports = mkdtempSync(join(tmpdir(), 'soleus-reports-'));
const report = (name: string) => join(reports, `${name}.json`);
const check = async (...commands: [file: string, ...args: string[]][]) => {
  for (const [file, ...args] of commands) {
    const code = await runNode(`node_modules/${file}`, args);
    if (code !== 0) return oneCount(code);
  }
  return oneCount(0);
};
const tests = async (project: string) => {
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`];
  const code = await runNode('node_modules/vitest/vitest.mjs', ['run', '--project', project, ...output]);
  return vitestCounts(report(project), code);
};
const built = { ok: false };
let stopped = false;

const STEPS: Step[] = [
  { name: 'Lint and walls', fast: true, run: () => check(['@biomejs/biome/bin/biome', 'check', '.']) },
  { name: 'Unused code', fast: true, run: () => check(['knip/bin/knip.js']) },
  {
    name: 'Types',
    fast: true,
    run: () =>
      check(['next/dist/bin/next', 'typegen'], ['typescript/bin/tsc', '--noEmit', '--incremental', 'false']),
  },
  { name: 'Unit tests', fast: true, run: () => tests('unit') },
  { name: 'Database tests', fast: false, run: () => tests('db') },
  {
    name: 'Production build',
    fast: false,
    run: async () => {
      const code = await runNode('--conditions=react-server', ['--import', 'tsx', 'bin/build.ts']);
      built.ok = code === 0;
      return oneCount(code);
    },
  },
  {
    name: 'End to end',
    fast: false,
    run: async () => {
      if (!built.ok) throw new Error('Not run: there is no build.');
      obtainPoppler();
      const code = await runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
        CHROMIUM_PATH: obtainBrowser(),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report('e2e'),
      });
      return playwrightCounts(report('e2e'), code);
    },
  },
];

async function run(): Promise<Counts> {
  const total: Counts = { passed: 0, failed: 0 };
  const wrong: string[] = [];
  for (const step of STEPS.filter((one) => one.fast || !fast)) {
    if (stopped) break;
    console.log(`\n── ${step.name}`);
    const began = performance.now();
    const counts = await step.run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`── ${step.name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (counts.failed > 0) wrong.push(step.name);
  }
  if (wrong.length > 0) console.log(`\nLook at: ${wrong.join(', ')}`);
  return total;
}

if (process.argv.includes('--help')) {
  console.log(HELP);
} else {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stopped = true;
    });
  }
  const { passed, failed } = await run().finally(() => rmSync(reports, { recursive: true, force: true }));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && !stopped ? 0 : 1;
}
