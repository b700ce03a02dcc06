import { spawnSync } from 'node:child_process';

/** Whether a program ran and said that all went well. */
export function command(name: string, args: string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  return spawnSync(name, args, { stdio, timeout: 300_000 }).status === 0;
}

/** Installs a package of Debian or Ubuntu where that is possible: as root, and where there is apt-get. */
export function installByApt(name: string): void {
  if (process.getuid?.() !== 0 || !command('apt-get', ['--version'], 'ignore')) return;
  console.log(`Installing Debian’s ${name} …`);
  command('apt-get', ['update', '-q']);
  command('apt-get', ['install', '-q', '-y', '--no-install-recommends', name]);
}
