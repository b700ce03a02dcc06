import { mailOf, PASSWORD } from './rows';

export type Signed = { origin: string; cookie: string };

/** The hidden and named fields of the form that holds a field of this name, as a browser without script sends them. */
function formWith(html: string, field: string): Map<string, string> {
  for (const [form] of html.matchAll(/<form[\s\S]*?<\/form>/g)) {
    if (!form.includes(`name="${field}"`)) continue;
    const fields = new Map<string, string>();
    for (const [input] of form.matchAll(/<input[^>]*>/g)) {
      const name = attribute(input, 'name');
      const type = attribute(input, 'type');
      if (name && type !== 'radio' && type !== 'checkbox') fields.set(name, attribute(input, 'value') ?? '');
    }
    return fields;
  }
  throw new Error(`No form with a field ${field}`);
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined
    ? null
    : found
        .replace(/&quot;/g, '"')
        .replace(/&#x27;/g, "'")
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
}

/** Signs a made-up person in through the page, as a browser without script would, and keeps the cookie. */
export async function signIn(origin: string, person: number): Promise<Signed> {
  const page = await fetch(`${origin}/sign-in`);
  const fields = formWith(await page.text(), 'email');
  const body = new FormData();
  for (const [name, value] of fields) body.set(name, value);
  body.set('email', mailOf(person));
  body.set('password', PASSWORD);
  const answer = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    body,
    headers: { origin },
    redirect: 'manual',
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (answer.status !== 303 || !cookie) throw new Error(`Sign-in answered ${answer.status}`);
  return { origin, cookie };
}

export type PainForm = { actionId: string; episodeId: string };

/** What a page's form with this field would send with script: the action's id and the form's own fields. */
export async function readForm(
  { origin, cookie }: Signed,
  path: string,
  field: string,
): Promise<{ actionId: string; fields: Map<string, string> }> {
  const page = await fetch(origin + path, { headers: { cookie } });
  const fields = formWith(await page.text(), field);
  const action = [...fields].find(([name]) => /^\$ACTION_\d+:0$/.test(name));
  const actionId = /"id":"([0-9a-f]+)"/.exec(action?.[1] ?? '')?.[1];
  if (!actionId) throw new Error(`The form of ${path} has another shape than this bench knows`);
  return { actionId, fields };
}

export async function readPainForm(signed: Signed): Promise<PainForm> {
  const { actionId, fields } = await readForm(signed, '/portal/pain', 'episodeId');
  const episodeId = fields.get('episodeId');
  if (!episodeId) throw new Error('The pain form has another shape than this bench knows');
  return { actionId, episodeId };
}
