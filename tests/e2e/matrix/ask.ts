import { z } from 'zod';

/** What came back, in the words of the policy table. */
export type Answer = string;

type Ask = { base: string; path: string; cookie: string };

/** Asks for a page or a handler as a browser does on a hard load. */
export async function askRoute({ base, path, cookie }: Ask, headers: Record<string, string> = {}) {
  const response = await fetch(new URL(path, base), { redirect: 'manual', headers: { cookie, ...headers } });
  return { answer: readStatus(response), text: await response.text() };
}

/** Runs a server action as the browser's script does, with these arguments. */
export async function askAction(
  { base, path, cookie }: Ask,
  id: string,
  args: unknown[],
  origin: string | null = base,
) {
  const headers = { cookie, accept: 'text/x-component', 'next-action': id, ...(origin ? { origin } : {}) };
  const body = encodeArguments(args);
  const response = await fetch(new URL(path, base), { method: 'POST', redirect: 'manual', headers, body });
  const text = await response.text();
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  const to = response.headers.get('x-action-redirect')?.split(/[;?#]/)[0];
  const result = response.status === 200 ? readResult(text) : readStatus(response);
  return { answer: to ? `to ${to.replace(UUID, ':id')}` : result, text, cookie: cookies.join('; ') };
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function readStatus(response: Response): Answer {
  const to = response.headers.get('location');
  if (to) return `to ${new URL(to, response.url).pathname.replace(UUID, ':id')}`;
  const words: Record<number, Answer> = {
    200: 'shows',
    404: 'not found',
    401: 'not-signed-in',
    403: 'refused',
  };
  return words[response.status] ?? `status ${response.status}`;
}

const outcome = z.union([
  z.object({ refusal: z.string() }).transform(({ refusal }) => refusal),
  z
    .object({ rows: z.array(z.unknown()) })
    .transform(({ rows }) => (rows.length > 0 ? 'finds' : 'finds nothing')),
  z
    .object({ cards: z.array(z.unknown()), count: z.int() })
    .transform(({ count }) => (count > 0 ? 'finds' : 'finds nothing')),
  z.object({ refusal: z.null(), saved: z.literal(false) }).transform(() => 'not saved'),
  z.union([z.object({ ok: z.literal(true) }), z.object({ refusal: z.null() })]).transform(() => 'done'),
]);

/** What an action answered: its refusal, what a search found, or 'done'. Row 0 of React's stream names the value. */
function readResult(stream: string): Answer {
  const row = (id: string) => new RegExp(`(?:^|\\n)${id}:(.*)`).exec(stream)?.[1] ?? '';
  const id = /"a":"\$@?(\w+)"/.exec(row('0'))?.[1];
  const text = id ? row(id) : '';
  if (text.startsWith('E')) return 'error';
  if (text === '' || text === '"$undefined"') return 'done';
  // Null, or the state that was sent: nothing is told.
  if (text === 'null' || text.startsWith('"$T')) return 'nothing';
  const read = outcome.safeParse(JSON.parse(text));
  return read.success ? read.data : `unread: ${text.slice(0, 120)}`;
}

/** React's encoding of a call's arguments: JSON, and a form's fields beside it under its number. */
function encodeArguments(args: unknown[]): string | FormData {
  if (!args.some((one) => one instanceof FormData)) return JSON.stringify(args);
  const body = new FormData();
  const told = args.map((one, at) => {
    if (!(one instanceof FormData)) return one;
    for (const [name, value] of one) body.append(`_${at + 1}_${name}`, value);
    return `$K${at + 1}`;
  });
  body.append('0', JSON.stringify(told));
  return body;
}
