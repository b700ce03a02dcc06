import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Halt } from '@/lib/halt';
import type { Teardown } from './teardown';

/** Everything that a build is made of: what is not here cannot make a build stale. */
const INPUTS = [
  ...['app', 'features', 'clinical', 'components', 'db', 'lib', 'wording', 'public'],
  ...[
    'proxy.ts',
    'instrumentation.ts',
    'next.config.js',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ],
];

/** Builds the app unless .next holds a build of exactly these sources. */
export async function ensureBuild(root: string, teardown: Teardown): Promise<void> {
  const stamp = join(root, '.next', 'soleus-inputs');
  const inputs = buildInputs(root);
  const isBuilt = existsSync(stamp) && existsSync(join(root, '.next', 'BUILD_ID'));
  if (isBuilt && readFileSync(stamp, 'utf8') === inputs) return;
  console.log('Building (the first time, and after a change of the sources) …');
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await teardown.add(() => void child.kill());
  const { code, output } = await ended(child);
  if (teardown.begun) return;
  if (code !== 0) throw new Halt(`The build failed.\n${output}`);
  // Written last: a build cut off half-way leaves no stamp, and sources changed meanwhile do not match it.
  writeFileSync(stamp, inputs);
}

/** One hash of the contents and paths of all inputs and of the Node version. Times would lie after a checkout. */
export function buildInputs(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of INPUTS.flatMap((input) => filesUnder(root, input))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function filesUnder(root: string, path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, join(path, name)));
}

function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((done) => {
    child.once('error', (error) => done({ code: 1, output: error.message }));
    child.once('close', (code) => done({ code, output }));
  });
}
