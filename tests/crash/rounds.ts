import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { knownFolder } from '@/db/embedded/folder';
import { clusterProcesses, postmasterPid } from '@/db/embedded/orphans';
import { readSecrets } from '@/db/embedded/secrets';
import { storeUrl } from '@/db/embedded/store';
import { notOnce, writeUntilCrash } from './writers';

export const TARGETS = ['app', 'database', 'both'] as const;
export type Target = (typeof TARGETS)[number];
export type Round = { target: Target; acknowledged: number; lost: number; restartMs: number };
type Crash = { home: string; script: string; args: string[]; targets: readonly Target[]; port: number };

/**
 * One round for each target: start, write, kill -9, start again, look for every acknowledged write. Yields as
 * it goes; the last start is stopped in order and must end with 0.
 */
export async function* crashRounds(crash: Crash): AsyncGenerator<Round> {
  const all: string[] = [];
  let { child } = await start(crash);
  for (const target of crash.targets) {
    const url = appUrl(crash.home);
    const writing = writeUntilCrash(url, 6);
    await sleep(300 + Math.random() * 700);
    kill(target, child, crash.home);
    const acknowledged = await writing;
    all.push(...acknowledged);
    const again = await start(crash);
    child = again.child;
    const lost = await notOnce(appUrl(crash.home), all);
    yield { target, acknowledged: acknowledged.length, lost: lost.length, restartMs: again.milliseconds };
  }
  child.kill('SIGTERM');
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`An orderly stop ended with ${code}`);
}

function kill(target: Target, child: ChildProcess, home: string): void {
  const data = join(knownFolder(home) ?? '', 'pg');
  const victims = {
    app: [child.pid],
    database: [postmasterPid(data)],
    both: [child.pid, ...clusterProcesses(data)],
  };
  for (const pid of victims[target]) {
    try {
      if (pid) process.kill(pid, 'SIGKILL');
    } catch {
      // A worker that ended by itself a moment ago.
    }
  }
}

/** Starts and waits for the line that says ready. A dying predecessor may hold the store for a moment: tried again. */
async function start(crash: Crash): Promise<{ child: ChildProcess; milliseconds: number }> {
  const begun = Date.now();
  for (;;) {
    const { child, ready, output } = await tryStart(crash);
    if (ready) return { child, milliseconds: Date.now() - begun };
    if (child.exitCode !== 3 || Date.now() - begun > 10_000) throw new Error(`No start:\n${output}`);
    await sleep(50);
  }
}

async function tryStart({ home, script, args, port }: Crash) {
  const line = ['--conditions=react-server', '--import', 'tsx', script, ...args];
  const environment = { ...process.env, SOLEUS_HOME: home, PORT: String(port) };
  Reflect.deleteProperty(environment, 'DATABASE_URL');
  const child = spawn(process.execPath, line, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ready = await new Promise<boolean>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (/\bready\b/.test(output)) done(true);
      });
    }
    child.once('exit', () => done(false));
  });
  return { child, ready, output };
}

const appUrl = (home: string) => storeUrl(knownFolder(home) ?? '', 'soleus_app', readSecrets(home).passwords);
