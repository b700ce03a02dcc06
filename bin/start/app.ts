import { setTimeout as sleep } from 'node:timers/promises';
import { closePool } from '@/db/client';
import type { Listener } from './listener';
import type { Teardown } from './teardown';

/** What does not close by then is left to the end of the process. */
const CLOSE_MS = 500;

/**
 * Loads Next into this process and opens the door to it. Registered to be closed in reverse: requests end, then
 * the app that answers them, then its connections.
 */
export async function serveApp(
  listener: Listener,
  site: { dev: boolean; root: string; host: string; origin: string; trustProxy: boolean },
  teardown: Teardown,
): Promise<void> {
  await teardown.add(() => inTime(closePool()));
  // Not before: Next and React choose by the environment that the steps before this one have set.
  const { default: next } = await import('next');
  const { dev, root: dir, host: hostname } = site;
  const app = next({ dev, dir, hostname, port: listener.port, httpServer: listener.server });
  await app.prepare();
  await teardown.add(() => inTime(app.close()));
  await teardown.add(listener.drain);
  listener.serve(app.getRequestHandler(), site.origin, site.trustProxy);
}

const inTime = (work: Promise<void>) => Promise.race([work, sleep(CLOSE_MS, undefined, { ref: false })]);
