import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startServer } from '@/lib/start-server';

const NODE = ['--conditions=react-server', '--import', 'tsx'];

export type Product = { origin: string; startSeconds: number; stop: () => Promise<number> };

/** Starts the product as anyone would, on its own store folder and a free port; resolves when it says it is ready. */
export async function startProduct(home: string, flags: string[] = []): Promise<Product> {
  const began = performance.now();
  const environment = { ...process.env, SOLEUS_HOME: home, NEXT_TELEMETRY_DISABLED: '1' };
  const server = await startServer(process.cwd(), environment, flags);
  const startSeconds = seconds(began);
  return {
    origin: server.address,
    startSeconds,
    stop: async () => {
      const asked = performance.now();
      await server.stop();
      return seconds(asked);
    },
  };
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
