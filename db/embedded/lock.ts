import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { EXIT, errorCode, Halt } from '@/lib/halt';

const holderShape = z.object({ pid: z.number(), address: z.string().nullable() });
/** Who uses a store now; the address is null while it starts. */
export type Holder = z.infer<typeof holderShape>;
export type Lock = { announce: (address: string) => void; release: () => Promise<void> };

/**
 * One process per store. The lock is a socket that the kernel frees when we die, however we die, and that
 * tells a second comer who we are. On Linux it has no file at all.
 */
export async function lockStore(folder: string): Promise<Lock> {
  let address: string | null = null;
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(JSON.stringify({ pid: process.pid, address }));
  });
  const listen = () =>
    new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(lockName(folder), done);
    });
  try {
    await listen();
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    const holder = await storeHolder(folder);
    if (holder || process.platform === 'linux') throw new Halt(alreadyRunning(folder, holder), EXIT.running);
    // Elsewhere the socket is a file, which a killed process leaves behind.
    rmSync(lockName(folder), { force: true });
    await listen();
  }
  server.unref();
  return {
    announce: (given) => {
      address = given;
    },
    release: () => new Promise((done) => server.close(() => done())),
  };
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
