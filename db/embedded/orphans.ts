import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Say } from './say';

const PATIENCE_MS = 20_000;

/**
 * Clears what a killed start left behind: a database that still runs without us (stopped, not adopted, so
 * that the database is always our own child), then the lock and socket files of processes that are gone.
 * The caller holds the store's lock. Only Linux shows which process works in which folder; elsewhere
 * PostgreSQL's own check of its lock file has to do.
 */
export async function clearOrphans(folder: string, data: string, say: Say): Promise<void> {
  if (process.platform !== 'linux') return;
  let orphans = clusterProcesses(data);
  if (orphans.length > 0) {
    const postmaster = orphans.find((pid) => pid === postmasterPid(data));
    say(`Stopping the database that an earlier, killed start left running (${orphans.length} processes).`);
    // Without their postmaster the workers cannot end a session in order: they quit, and recovery follows.
    signal(postmaster ? [postmaster] : orphans, postmaster ? 'SIGINT' : 'SIGQUIT');
    const begun = Date.now();
    while (orphans.length > 0) {
      await sleep(25);
      orphans = clusterProcesses(data);
      if (Date.now() - begun > PATIENCE_MS) signal(orphans, 'SIGKILL');
    }
  }
  rmSync(join(data, 'postmaster.pid'), { force: true });
  for (const name of readdirSync(join(folder, 'run'))) {
    if (name.startsWith('.s.PGSQL.')) rmSync(join(folder, 'run', name), { force: true });
  }
}

/** The processes of the database in this data folder, whoever started them. */
export function clusterProcesses(data: string): number[] {
  const real = realpathSync(data);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && worksIn(name, real))
    .map(Number);
}

/** The process that the database's lock file names, or null. */
export function postmasterPid(data: string): number | null {
  const pid = Number(postmasterFile(data)[0]);
  return pid > 0 ? pid : null;
}

/** The lines of `postmaster.pid`: pid, data, start, port, socket folder, address, memory, status. */
export function postmasterFile(data: string): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function worksIn(pid: string, data: string): boolean {
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`) === data &&
      /\/postgres( \(deleted\))?$/.test(readlinkSync(`/proc/${pid}/exe`))
    );
  } catch {
    return false;
  }
}

function signal(pids: number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It went by itself.
    }
  }
}
