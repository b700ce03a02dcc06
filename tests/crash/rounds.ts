import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { knownFolder } from '@/db/embedded/folder';
import { clusterProcesses, postmasterPid } from '@/db/embedded/orphans';

export const TARGETS = ['app', 'database', 'both'] as const;
export type Target = (typeof TARGETS)[number];
export type Round = { target: Target; acknowledged: number; lost: number; restartMs: number };
/** So many writes at least before the kill, however busy the machine. */
const ENOUGH = 20;
const PATIENCE_MS = 20_000;

type Ids = readonly string[];
export type Crash = {
  home: string;
  script: string;
  targets: readonly Target[];
  port: number;
  /** Gets ready; what it returns writes until the crash and tells the id of each write that was acknowledged. */
  open: (home: string) => Promise<(acknowledge: (id: string) => void) => Promise<void>>;
  /** Of these ids, those that the store does not hold exactly once. */
  notOnce: (home: string, ids: Ids) => Promise<Ids>;
};

/**
 * One round for each target: start, write, kill -9, start again, look for every acknowledged write. Yields as
 * it goes; the last start is stopped in order and must end with 0.
 */
export async function* crashRounds(crash: Crash): AsyncGenerator<Round> {
  const all: string[] = [];
  let { child } = await start(crash);
  for (const target of crash.targets) {
    const write = await crash.open(crash.home);
    const acknowledged: string[] = [];
    const writing = write((id) => acknowledged.push(id));
    const begun = Date.now();
    while (acknowledged.length < ENOUGH && Date.now() - begun < PATIENCE_MS) await sleep(20);
    await sleep(Math.random() * 500);
    kill(target, child, crash.home);
    await writing;
    all.push(...acknowledged);
    const again = await start(crash);
    child = again.child;
    const lost = await crash.notOnce(crash.home, all);
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

async function tryStart({ home, script, port }: Crash) {
  const line = ['--conditions=react-server', '--import', 'tsx', script];
  const environment = { ...process.env, SOLEUS_HOME: home, PORT: String(port) };
  Reflect.deleteProperty(environment, 'DATABASE_URL');
  const child = spawn(process.execPath, line, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ready = await new Promise<boolean>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (/^ready$|Soleus is ready/m.test(output)) done(true);
      });
    }
    child.once('exit', () => done(false));
  });
  return { child, ready, output };
}
