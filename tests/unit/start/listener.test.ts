import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type Listener, listen } from '@/bin/start/listener';
import { EXIT } from '@/lib/halt';

const ORIGIN = 'https://soleus.example';
const open: Listener[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.drain()));
});

/** A listener whose app answers with the headers it was given, once `work` is done. */
async function serving(origin = ORIGIN, work: () => Promise<void> = async () => {}): Promise<Listener> {
  const listener = await listen('127.0.0.1', 0);
  open.push(listener);
  const answer = async (asked: { headers: object }, response: { end: (text: string) => void }) => {
    await work();
    response.end(JSON.stringify(asked.headers));
  };
  listener.serve(answer, origin, false);
  return listener;
}

/** fetch would not let a test send these headers as they are. */
function send(url: string, method: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; location: string; body: string }>((done, fail) => {
    const asked = request(url, { method, headers, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      const { statusCode = 0 } = response;
      response.on('end', () => done({ status: statusCode, location: response.headers.location ?? '', body }));
    });
    asked.on('error', fail);
    asked.end();
  });
}

describe('the start command’s own server', () => {
  it.each([
    ['no origin', {}],
    ['the origin "null"', { origin: 'null' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that only begins alike', { origin: `${ORIGIN}.evil.example` }],
    ['our origin from a cross-site page', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
  ])('refuses a write with %s before the app sees it', async (_, headers) => {
    const { address } = await serving();
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(await send(address, method, headers)).toMatchObject({ status: 403 });
    }
  });

  it('lets a write of our own pages and every read through', async () => {
    const { address } = await serving();
    const own = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' };
    expect(await send(address, 'POST', own)).toMatchObject({ status: 200 });
    expect(await send(address, 'GET')).toMatchObject({ status: 200 });
    expect(await send(address, 'GET', { origin: 'https://evil.example' })).toMatchObject({ status: 200 });
  });

  it('shows the app our address and the true client, whatever the client claims', async () => {
    const { address } = await serving();
    const claims = { 'x-forwarded-host': 'evil', 'x-forwarded-for': '9.9.9.9', 'x-real-ip': '9.9.9.9' };
    const seen = JSON.parse((await send(address, 'GET', claims)).body);
    expect(seen).toMatchObject({
      host: 'soleus.example',
      'x-forwarded-host': 'soleus.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '127.0.0.1',
    });
    expect(seen).not.toHaveProperty('x-real-ip');
  });

  it('sends a page asked for as localhost to the one address where sign-in works', async () => {
    const { address } = await serving();
    const port = new URL(address).port;
    const local = await serving(address);
    expect(await send(local.address, 'GET', { host: `localhost:${port}` })).toMatchObject({
      status: 307,
      location: `${address}/`,
    });
  });

  it('answers 503 until the app is ready', async () => {
    const listener = await listen('127.0.0.1', 0);
    open.push(listener);
    expect(await send(listener.address, 'GET')).toMatchObject({ status: 503 });
  });

  it('says that a port is taken, with an exit code of its own', async () => {
    const { address } = await serving();
    await expect(listen('127.0.0.1', Number(new URL(address).port))).rejects.toMatchObject({
      exitCode: EXIT.portTaken,
    });
  });

  it('finishes a request in flight when it is told to stop, and takes no new one', async () => {
    let arrive = () => {};
    let finish = () => {};
    const arrived = new Promise<void>((done) => {
      arrive = done;
    });
    const finished = new Promise<void>((done) => {
      finish = done;
    });
    const listener = await serving(ORIGIN, () => {
      arrive();
      return finished;
    });
    const slow = send(listener.address, 'GET');
    await arrived;
    const drained = listener.drain();
    finish();
    await drained;
    expect(await slow).toMatchObject({ status: 200 });
    await expect(send(listener.address, 'GET')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
