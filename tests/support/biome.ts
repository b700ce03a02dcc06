import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const biome = join(root, 'node_modules/.bin/biome');
const CONFIGURATION = ['biome.json', 'walls.json', 'tests/walls', '.gitignore', 'package.json'];

/** What the linter said about one line: the rule (`plugin` for a rule of ours) and its message. */
export type Complaint = { file: string; line: number; rule: string; message: string };

/**
 * Lints made-up files under the product's own configuration, in a folder of their own, and gives every
 * complaint. Biome's exit code is not asked: most of these files are wrong on purpose.
 */
export function lint(files: Map<string, string>): Complaint[] {
  const folder = mkdtempSync(join(tmpdir(), 'soleus-walls-'));
  try {
    for (const name of CONFIGURATION) cpSync(join(root, name), join(folder, name), { recursive: true });
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const flags = ['lint', '--reporter=github', '--max-diagnostics=none', '.'];
    const run = spawnSync(biome, flags, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.error) throw run.error;
    const said = run.stdout.split('\n').flatMap((line) => read(line, folder));
    if (said.length === 0 && run.status !== 0) throw new Error(`Biome did not run: ${run.stderr}`);
    return said;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read(line: string, folder: string): Complaint[] {
  const parts = /^::(?:error|warning) title=([^,]+),file=([^,]+),line=(\d+),[^:]*::(.*)$/.exec(line);
  const [, rule, path, at, message] = parts ?? [];
  if (!rule || !path || message === undefined) return [];
  return [{ rule, message, line: Number(at), file: path.replace(`${folder}/`, '') }];
}
