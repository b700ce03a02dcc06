import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs the property tests of these folders and counts the random cases that they went through. */
export async function countPropertyCases(folders: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'soleus-cases-'));
  const list = join(folder, 'cases');
  try {
    const run = spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...folders],
      { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, SOLEUS_CASES: list } },
    );
    const [code] = await once(run, 'close');
    if (code !== 0) throw new Error('A property test failed');
    return readFileSync(list, 'utf8')
      .split('\n')
      .reduce((sum, line) => sum + Number(line), 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
