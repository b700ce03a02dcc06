import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInputs } from '../../../bin/start/build';
import { root } from '../../support/tree';

const SPARED = ['node_modules', '.git', '.soleus', 'test-results', 'screens', 'proxy.ts'];

/**
 * Copies the checkout and its build to a folder, without proxy.ts: its source, and its entry in the build's list
 * of functions, which is all that Next asks to know whether there is one. The pages, handlers and actions are
 * those of the same build, so what the access matrix finds there it finds of them alone.
 */
export function copyWithoutProxy(folder: string): void {
  for (const name of readdirSync(root)) {
    if (!SPARED.includes(name))
      cpSync(join(root, name), join(folder, name), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !path.startsWith(join(root, '.next', 'cache')),
      });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const server = join(folder, '.next', 'server');
  const list = join(server, 'functions-config-manifest.json');
  const { functions, ...rest }: { functions: Record<string, unknown> } = JSON.parse(
    readFileSync(list, 'utf8'),
  );
  if (!('/_middleware' in functions)) throw new Error('This build has no proxy to take away');
  const { '/_middleware': _gone, ...others } = functions;
  writeFileSync(list, JSON.stringify({ ...rest, functions: others }));
  for (const name of readdirSync(server).filter((one) => one.startsWith('middleware.js')))
    rmSync(join(server, name));
  // The start command builds where the stamp does not fit its sources; this build is meant to be these.
  writeFileSync(join(folder, '.next', 'soleus-inputs'), buildInputs(folder));
}
