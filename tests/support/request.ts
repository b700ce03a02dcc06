import { AsyncLocalStorage } from 'node:async_hooks';
import type { NextAuthOptions } from 'next-auth';
import { decode } from 'next-auth/jwt';

/**
 * A stand-in for what Next gives a request, so that a server action can be called as it is: one browser's cookies
 * and headers, and what the action answered with. A test file puts it in place by `vi.mock`.
 */
type Cookie = { value: string; options: Record<string, unknown> };

let lastUsed = new Map<string, Cookie>();
const acting = new AsyncLocalStorage<Map<string, Cookie>>();

export const browser = {
  get cookies() {
    return acting.getStore() ?? lastUsed;
  },
  set cookies(cookies: Map<string, Cookie>) {
    lastUsed = cookies;
  },
  headers: new Headers({ 'x-forwarded-for': '192.0.2.1' }),
};

/** Acts in a browser of its own, so that two people can act at the same time. */
export const inBrowser = <Value>(cookies: Map<string, Cookie>, act: () => Promise<Value>): Promise<Value> =>
  acting.run(cookies, act);

/** A browser that nobody used yet, on this network. */
export function freshBrowser(peer = '192.0.2.1'): void {
  browser.cookies = new Map();
  browser.headers = new Headers({ 'x-forwarded-for': peer });
}

export class Redirected extends Error {
  constructor(readonly to: string) {
    super(`redirect to ${to}`);
  }
}

export class NotFound extends Error {}

export const nextHeaders = {
  headers: async () => browser.headers,
  cookies: async () => ({
    get: (name: string) => browser.cookies.get(name),
    set: (name: string, value: string, options: Record<string, unknown>) => {
      if (options.maxAge === 0) browser.cookies.delete(name);
      else browser.cookies.set(name, { value, options });
    },
  }),
};

export const nextNavigation = {
  redirect: (to: string) => {
    throw new Redirected(to);
  },
  notFound: () => {
    throw new NotFound();
  },
  unstable_rethrow: (error: unknown) => {
    if (error instanceof Redirected || error instanceof NotFound) throw error;
  },
};

export const nextCache = { revalidatePath: () => undefined };

/** The words' keys: a test names what is said, not how. */
export const nextIntl = { getTranslations: async () => (key: string) => key };

export const nextAuth = {
  getServerSession: async (options: NextAuthOptions) => {
    const cookie = browser.cookies.get(options.cookies?.sessionToken?.name ?? '');
    if (!cookie) return null;
    const token = await decode({ token: cookie.value, secret: options.secret ?? '' }).catch(() => null);
    return token ? { expires: '', token: token.token ?? '' } : null;
  },
};

export function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

/** Where an action sent the browser; null when it stayed and answered. */
export async function destination(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Redirected) return error.to;
    throw error;
  }
}
