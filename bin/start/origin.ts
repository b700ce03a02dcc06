import type { IncomingMessage } from 'node:http';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
const UNTRUSTED = ['forwarded', 'x-real-ip', 'x-forwarded-port', 'x-forwarded-server', 'x-original-url'];

/**
 * Whether a request that may change something comes from one of our own pages. Browsers send Origin with
 * every such request, so a missing one is refused as well: Next alone would let it through to an action.
 */
export function isOwnRequest(request: IncomingMessage, origin: string): boolean {
  if (SAFE.includes(request.method ?? '')) return true;
  return request.headers.origin === origin && request.headers['sec-fetch-site'] !== 'cross-site';
}

/**
 * The address as the app shall see it, whatever the client claims: Next compares a server action's origin with
 * X-Forwarded-Host, and the sign-in throttle counts by X-Forwarded-For. Behind a trusted proxy the last
 * address of that header is the one that the proxy itself saw.
 */
export function setTrustedHeaders(request: IncomingMessage, origin: string, trustProxy: boolean): void {
  const { host, protocol } = new URL(origin);
  for (const name of UNTRUSTED) delete request.headers[name];
  const claimed = [request.headers['x-forwarded-for'] ?? ''].flat().join(',').split(',').at(-1)?.trim();
  request.headers.host = host;
  request.headers['x-forwarded-host'] = host;
  request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  request.headers['x-forwarded-for'] = (trustProxy && claimed) || request.socket.remoteAddress || '';
}

/** Where to send a page that was asked for as localhost: sign-in works under one address only. */
export function canonicalUrl(request: IncomingMessage, origin: string): string | null {
  const { port, hostname } = new URL(origin);
  const path = request.url ?? '/';
  const aliases = ['localhost', '127.0.0.1', '[::1]'];
  const asked = request.headers.host ?? '';
  if (!aliases.includes(hostname) || asked === new URL(origin).host) return null;
  if (!SAFE.includes(request.method ?? '') || !path.startsWith('/') || path.startsWith('/api/')) return null;
  return aliases.some((alias) => asked === `${alias}:${port}`) ? `${origin}${path}` : null;
}
