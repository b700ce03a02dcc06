import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const NODE = ['--conditions=react-server', '--import', 'tsx'];

export type Product = { origin: string; startSeconds: number; stop: () => Promise<number> };

/** Starts the product as anyone would, on its own store folder and a free port; resolves when it says it is ready. */
export async function startProduct(home: string, args: readonly string[] = []): Promise<Product> {
  const began = performance.now();
  const child = spawn(process.execPath, [...NODE, 'bin/start.ts', ...args], {
    env: { ...process.env, SOLEUS_HOME: home, PORT: '0', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await readyAddress(child);
  return { origin, startSeconds: seconds(began), stop: () => stop(child) };
}

async function readyAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The product has no output to read');
  for await (const line of createInterface({ input: child.stdout })) {
    const said = /Soleus is ready: (\S+)/.exec(line);
    if (said?.[1]) {
      child.stdout.resume();
      return said[1];
    }
  }
  throw new Error('The product ended before it was ready');
}

async function stop(child: ChildProcess): Promise<number> {
  const began = performance.now();
  child.kill('SIGTERM');
  await once(child, 'exit');
  return seconds(began);
}

/** The connection address of a running store, by the command that people use. */
export async function databaseUrl(home: string, role: 'app' | 'owner'): Promise<string> {
  const child = spawn(process.execPath, [...NODE, 'bin/db-url.ts', '--role', role], {
    env: { ...process.env, SOLEUS_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let address = '';
  child.stdout.on('data', (chunk: Buffer) => {
    address += chunk.toString();
  });
  await once(child, 'close');
  return address.trim();
}

const seconds = (since: number): number => Math.round(performance.now() - since) / 1000;
