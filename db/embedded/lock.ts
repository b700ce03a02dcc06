import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { EXIT, errorCode, Halt } from '@/lib/halt';

const holderShape = z.object({ pid: z.number(), address: z.string().nullable(), leaving: z.boolean() });
/** Who uses a store now; the address is null while it starts. */
export type Holder = z.infer<typeof holderShape>;
export type Lock = { announce: (address: string) => void; release: () => Promise<void> };

const LEAVING_MS = 10_000;

/**
 * One process per store. The lock is a socket that the kernel frees when we die, however we die, and that
 * tells a second comer who we are. On Linux it has no file at all. One that is already stopping is waited for.
 */
export async function lockStore(folder: string, isLeaving: () => boolean = () => false): Promise<Lock> {
  let address: string | null = null;
  const answer = () => JSON.stringify({ pid: process.pid, address, leaving: isLeaving() } satisfies Holder);
  const begun = Date.now();
  for (;;) {
    const server = await tryListen(lockName(folder), answer);
    if (server) {
      return {
        announce: (given) => {
          address = given;
        },
        release: () => new Promise((done) => server.close(() => done())),
      };
    }
    const holder = await storeHolder(folder);
    const isWorthWaiting = holder?.leaving && Date.now() - begun < LEAVING_MS;
    if (isWorthWaiting) await sleep(50);
    // Elsewhere than on Linux the socket is a file, which a killed process leaves behind.
    else if (holder || process.platform === 'linux')
      throw new Halt(alreadyRunning(folder, holder), EXIT.running);
    else rmSync(lockName(folder), { force: true });
  }
}

/** Null where another process listens already. */
async function tryListen(name: string, answer: () => string): Promise<Server | null> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(answer());
  });
  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(name, done);
    });
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return null;
    throw error;
  }
  return server.unref();
}

/** Asks the process that holds a store who it is; null when nobody does. */
export function storeHolder(folder: string): Promise<Holder | null> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(lockName(folder));
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => done(null));
    socket.on('close', () => done(holderShape.safeParse(parse(answer)).data ?? null));
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function alreadyRunning(folder: string, holder: Holder | null): string {
  const who = holder ? `process ${holder.pid}` : 'a process that does not answer';
  const where = holder?.address ? `, at ${holder.address}` : holder ? ', which is still starting' : '';
  return `Soleus is already running on the data in ${folder}: ${who}${where}.`;
}

function lockName(folder: string): string {
  const real = realpathSync(folder);
  const name = `soleus-${createHash('sha256').update(real).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(real, 'lock.sock');
}
