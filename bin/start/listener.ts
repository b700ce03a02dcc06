import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXIT, errorCode, Halt } from '@/lib/halt';
import { canonicalUrl, isOwnRequest, setTrustedHeaders } from './origin';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
export type Listener = {
  server: Server;
  port: number;
  /** The address we listen on, as printed. */
  address: string;
  /** Opens the door: until then every request hears that Soleus is starting. */
  serve: (handler: Handler, origin: string, trustProxy: boolean) => void;
  /** Lets requests in flight end, for at most 6 s. */
  drain: () => Promise<void>;
};

const DRAIN_MS = 6000;

/** Takes the port before anything is started, so that a taken one costs nothing. */
export async function listen(host: string, port: number): Promise<Listener> {
  let answer = (_: IncomingMessage, response: ServerResponse) => say(response, 503, 'Soleus is starting.\n');
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(explain(error, host, port)));
    server.listen(port, host, done);
  });
  // Hot reload's sockets have left HTTP: the server neither counts nor closes them.
  const upgraded = new Set<Duplex>();
  server.on('upgrade', (_, socket: Duplex) => {
    upgraded.add(socket);
    socket.once('close', () => upgraded.delete(socket));
  });
  const bound = server.address();
  const taken = typeof bound === 'object' && bound ? bound.port : port;
  const shown = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return {
    server,
    port: taken,
    address: `http://${shown}:${taken}`,
    serve: (handler, origin, trustProxy) => {
      answer = (request, response) => {
        if (!server.listening) response.setHeader('connection', 'close');
        if (!isOwnRequest(request, origin)) {
          return say(response, 403, `Refused: this did not come from a page of ${origin}.\n`);
        }
        const elsewhere = canonicalUrl(request, origin);
        if (elsewhere) return say(response.setHeader('location', elsewhere), 307, '');
        setTrustedHeaders(request, origin, trustProxy);
        handler(request, response).catch(() => response.destroy());
      };
    },
    drain: () => drain(server, upgraded),
  };
}

function say(response: ServerResponse, status: number, text: string): void {
  if (status === 503) response.setHeader('retry-after', '2');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('x-content-type-options', 'nosniff');
  response.writeHead(status).end(text);
}

/** Kept-alive connections that idle would hold the stop for seconds: they are closed as they fall idle. */
async function drain(server: Server, upgraded: Set<Duplex>): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  for (const socket of upgraded) socket.destroy();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, sleep(DRAIN_MS, undefined, { ref: false })]);
  clearInterval(idle);
  server.closeAllConnections();
}

function explain(error: Error, host: string, port: number): Error {
  const code = errorCode(error);
  if (code === 'EADDRINUSE') {
    return new Halt(
      `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
      EXIT.portTaken,
    );
  }
  return new Halt(`Cannot listen on ${host}:${port} (${code}). Set HOST and PORT.`, EXIT.configuration);
}
