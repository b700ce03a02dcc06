import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXIT, Halt } from '@/lib/halt';
import { databaseEnvironment } from './cluster';
import type { DatabaseUser } from './database-user';
import { postmasterFile } from './orphans';

export type Postgres = { pid: number; died: Promise<string>; stop: () => Promise<void> };
type Start = { bin: string; folder: string; data: string; user: DatabaseUser | null };

const LOG_BYTES = 10_000_000;
const HELD = 75;

/**
 * Starts the database and waits until it takes connections, however long its recovery lasts. On Linux it
 * listens on a socket in the store's folder and nowhere else. `died` settles when it ends, asked or not.
 */
export async function startPostgres({ bin, folder, data, user }: Start): Promise<Postgres> {
  const log = openLog(folder);
  const line = [join(bin, 'postgres'), '-D', data, ...(await listenOptions(folder)), ...quietOptions];
  const wrapped = hasWrappers();
  const [command = '', ...args] = wrapped ? [...wrap(folder, user), ...line] : line;
  // A session of its own: Ctrl-C in the terminal must reach the app first, and the database only through it.
  const child = spawn(command, args, {
    ...(wrapped ? null : user),
    cwd: '/',
    env: databaseEnvironment,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const died = ended(child);
  while (!isReady(data, child.pid)) {
    const cause = await Promise.race([died, sleep(10, null)]);
    if (cause === `exit ${HELD}`) throw new Halt(`Another system uses the data in ${folder}.`, EXIT.running);
    if (cause !== null) throw new Halt(`The database did not start (${cause}):\n${logTail(folder)}`);
  }
  return { pid: child.pid ?? 0, died, stop: () => stop(child, died, bin, data) };
}

/** Ends sessions in order ("fast"), and at once where that takes longer than 3 s; the log recovers then. */
async function stop(child: ChildProcess, died: Promise<string>, bin: string, data: string): Promise<void> {
  if (process.platform === 'win32') spawnSync(join(bin, 'pg_ctl'), ['stop', '-m', 'fast', '-D', data]);
  else child.kill('SIGINT');
  const hurry = setTimeout(() => child.kill('SIGQUIT'), 3000);
  await died;
  clearTimeout(hurry);
}

/**
 * setpriv lets the kernel stop the database when we are killed; flock keeps a second database off the data
 * even from another container, where neither our lock nor our process list can see. Both come with nearly
 * every Linux (util-linux) and keep the pid; without them the next start still clears what is left.
 */
function wrap(folder: string, user: DatabaseUser | null): string[] {
  const as = user ? ['--reuid', `${user.uid}`, '--regid', `${user.gid}`, '--clear-groups'] : [];
  const lock = ['--nonblock', '--conflict-exit-code', `${HELD}`, '--no-fork', join(folder, 'run', 'flock')];
  return ['flock', ...lock, 'setpriv', ...as, '--pdeathsig', 'INT', '--'];
}

function hasWrappers(): boolean {
  const folders = databaseEnvironment.PATH?.split(':') ?? [];
  const has = (name: string) => folders.some((folder) => existsSync(join(folder, name)));
  return process.platform === 'linux' && has('flock') && has('setpriv');
}

async function listenOptions(folder: string): Promise<string[]> {
  if (process.platform === 'linux') {
    return ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${join(folder, 'run')}`];
  }
  return [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    `port=${await freePort()}`,
  ];
}

/** A failing statement and the row it failed on hold health data: neither belongs in a log file. */
const quietOptions = [
  ...['-c', 'log_min_error_statement=panic'],
  ...['-c', 'log_error_verbosity=terse'],
  ...['-c', 'log_parameter_max_length_on_error=0'],
];

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function ended(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(signal ?? `exit ${code}`));
  });
}

function isReady(data: string, pid: number | undefined): boolean {
  const lines = postmasterFile(data);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

function openLog(folder: string): number {
  const file = join(folder, 'pg.log');
  if (existsSync(file) && statSync(file).size > LOG_BYTES) renameSync(file, `${file}.old`);
  return openSync(file, 'a', 0o600);
}

const logTail = (folder: string) =>
  readFileSync(join(folder, 'pg.log'), 'utf8').trimEnd().split('\n').slice(-6).join('\n');
