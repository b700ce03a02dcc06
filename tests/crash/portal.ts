import { DEMO_PASSWORD } from '@/db/seed/demo/clinics.data';
import { newId } from '@/lib/id';

/** A page's form as a browser without script sends it: its hidden fields, and where. */
type Form = { url: string; cookie: string; fields: ReadonlyMap<string, string> };

/** A demo patient's portal, by plain HTTP. */
export async function openPain(base: string): Promise<Form> {
  const door = await readForm(`${base}/sign-in`, '', 'password');
  const email = 'priyanka@patients.example';
  const entered = await post(door, { email, password: DEMO_PASSWORD });
  const cookie = entered.headers.getSetCookie().map((one) => one.split(';')[0]);
  if (entered.status !== 303) throw new Error(`Sign-in answered ${entered.status}`);
  return readForm(`${base}/portal/pain`, cookie.join('; '), 'score');
}

/**
 * Logs pain scores until the app goes away, and tells the ids of those that it said are saved: a saved entry's page
 * has no form any more.
 */
export async function logUntilCrash(form: Form, acknowledge: (id: string) => void): Promise<void> {
  try {
    for (;;) {
      const id = newId();
      const response = await post(form, { id, score: '3', note: '' });
      const page = await response.text();
      if (response.status === 200 && !page.includes('name="score"')) acknowledge(id);
    }
  } catch {
    // The crash that we wait for.
  }
}

async function readForm(url: string, cookie: string, field: string): Promise<Form> {
  const page = await (await fetch(url, { headers: { cookie } })).text();
  const forms = page.match(/<form.*?<\/form>/gs) ?? [];
  const form = forms.find((text) => text.includes(`name="${field}"`));
  if (!form) throw new Error(`${url} has no form with ${field}`);
  const inputs = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  const read = (input: string, name: string) =>
    decode(new RegExp(`\\s${name}="([^"]*)"`).exec(input)?.[1] ?? '');
  return { url, cookie, fields: new Map(inputs.map((input) => [read(input, 'name'), read(input, 'value')])) };
}

function post({ url, cookie, fields }: Form, answers: Record<string, string>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of new Map([...fields, ...Object.entries(answers)])) body.append(name, value);
  const headers = { cookie, origin: new URL(url).origin };
  return fetch(url, { method: 'POST', redirect: 'manual', headers, body });
}

const decode = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
