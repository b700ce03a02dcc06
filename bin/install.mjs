// Runs before `npm start` and `npm test`, so it may depend on nothing: installs from the lockfile when
// node_modules is missing or holds other versions. Contents are compared, not times: a checkout or a copy
// changes times, and the wrong answer would cost half a minute at every start.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null);

/** Whether what is installed is what the lock says, and nothing that we ask for by name is missing. */
function current() {
  const wanted = read('package-lock.json');
  const installed = read('node_modules/.package-lock.json');
  if (!wanted || !installed) return !wanted;
  const { dependencies, devDependencies } = wanted[''];
  const named = Object.keys({ ...dependencies, ...(withoutDev() ? {} : devDependencies) });
  return (
    named.every((name) => `node_modules/${name}` in installed) &&
    Object.entries(installed).every(([path, { version, integrity }]) => {
      return wanted[path]?.version === version && wanted[path]?.integrity === integrity;
    })
  );
}

const withoutDev = () =>
  process.env.NODE_ENV === 'production' || /\bdev\b/.test(process.env.npm_config_omit ?? '');

if (process.argv.includes('--help')) {
  console.log(
    'node bin/install.mjs: runs `npm ci` when node_modules is missing or differs from package-lock.json.',
  );
} else if (!current()) {
  console.log('Installing the packages that package-lock.json names …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  process.exitCode = status ?? 1;
}

// `exec` hands npm's signals to the start itself (a shell in between would die of them and leave it running).
// The shell of Windows has no such word, so it gets one: run the rest of the line.
if (process.platform === 'win32') writeFileSync('node_modules/.bin/exec.cmd', '@%*\r\n');
