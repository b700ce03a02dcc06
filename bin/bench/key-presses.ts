import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const FOLDER = 'tests/e2e';

const annotation = z.object({ type: z.string(), description: z.string().optional() });
const test = z.object({ annotations: z.array(annotation), status: z.string() });
const spec = z.object({ tests: z.array(test) });
const suite = z.object({
  specs: z.array(spec).default([]),
  get suites() {
    return z.array(suite).default([]);
  },
});
const report = z.object({ suites: z.array(suite) });

type Suite = z.output<typeof suite>;
const testsIn = ({ specs, suites }: Suite): z.output<typeof test>[] => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap(testsIn),
];

/**
 * Runs end-to-end tests that count their key presses, and gives what they counted by the name of the count. A spec that
 * is not there counts nothing; a test that fails ends the bench.
 */
export async function countKeyPresses(specs: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const files = specs.map((name) => `${FOLDER}/${name}`).filter((path) => existsSync(path));
  const folder = mkdtempSync(join(tmpdir(), 'soleus-keys-'));
  const list = join(folder, 'report.json');
  try {
    const run = spawn(
      process.execPath,
      [
        'node_modules/@playwright/test/cli.js',
        'test',
        ...files,
        '--project',
        'product',
        '--reporter',
        'json',
      ],
      { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: list } },
    );
    const [code] = await once(run, 'close');
    if (code !== 0) throw new Error(`${files.join(', ')} failed: npx playwright test says how`);
    const { suites } = report.parse(JSON.parse(readFileSync(list, 'utf8')));
    const counted = suites.flatMap(testsIn).flatMap(({ annotations }) => annotations);
    return new Map(counted.map(({ type, description }) => [type, Number(description)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
