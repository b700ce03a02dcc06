import 'server-only';
import { cookies } from 'next/headers';
import { getServerSession, type NextAuthOptions } from 'next-auth';
import { encode } from 'next-auth/jwt';
import type { AccountTx } from '@/db/account';
import { insertSession } from '@/db/queries/sessions';
import { now } from '@/lib/clock';
import { env } from '@/lib/env';
import { newId } from '@/lib/id';
import { hashSecret, newSecret } from '@/lib/password';
import { SESSION_LIMITS } from './policy';
import type { Role } from './types';

declare module 'next-auth' {
  interface Session {
    /** The random value whose hash names a row of sign_in_sessions. All that the cookie carries. */
    token: string;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    token?: string;
  }
}

/** Longest life of any session; the row in the database decides earlier. Patients: 7 days, staff: 12 hours. */
const LONGEST_SESSION_SECONDS = 7 * 24 * 3600;

function cookieSettings() {
  const secure = env().APP_ORIGIN.startsWith('https:');
  return {
    // The prefix makes the browser refuse the cookie from a subdomain or without TLS.
    name: secure ? '__Host-soleus' : 'soleus',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}

/**
 * next-auth carries the cookie and nothing else: no route handler is mounted, so `session.update` and its other
 * endpoints do not exist (docs/decisions/0005).
 */
function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: LONGEST_SESSION_SECONDS },
    cookies: { sessionToken: cookieSettings() },
    providers: [],
    callbacks: {
      session: ({ session, token }) => ({ expires: session.expires, token: token.token ?? '' }),
    },
  };
}

/**
 * Opens a new session in the caller's transaction and gives its cookie's value. Always a new random value: a cookie
 * from before signing in is worth nothing afterwards.
 */
export async function openSession(
  tx: AccountTx,
  who: { userId: string; clinicId: string; membershipId: string; role: Role },
): Promise<string> {
  const token = newSecret();
  const at = now();
  await insertSession(tx, {
    id: newId(),
    tokenHash: hashSecret(token),
    userId: who.userId,
    activeClinicId: who.clinicId,
    activeMembershipId: who.membershipId,
    lastSeenAt: at,
    absoluteExpiresAt: new Date(at.getTime() + SESSION_LIMITS[who.role].absoluteMs),
  });
  return token;
}

/** Hands the cookie to the browser; called after the transaction that opened the session has been committed. */
export async function giveCookie(token: string): Promise<void> {
  const { name, options } = cookieSettings();
  const secret = env().NEXTAUTH_SECRET;
  const value = await encode({ token: { token }, secret, maxAge: LONGEST_SESSION_SECONDS });
  (await cookies()).set(name, value, { ...options, maxAge: LONGEST_SESSION_SECONDS });
}

export async function takeCookie(): Promise<void> {
  const { name, options } = cookieSettings();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}

/** Cookies read before, by hash, with the hash of what they carry. Full means begin again: it is only memory. */
const readBefore = new Map<string, string>();
const READ_BEFORE_MOST = 10_000;

/**
 * The hash of what this request's cookie carries, or null. next-auth derives two keys and seals the token anew for
 * every reading, a third of the work of logging a pain score, so a cookie is opened once. That it is still good is
 * asked of its row each time.
 */
export async function readCookie(): Promise<string | null> {
  const sealed = (await cookies()).get(cookieSettings().name)?.value;
  if (!sealed) return null;
  const key = hashSecret(sealed);
  const known = readBefore.get(key);
  if (known) return known;
  const token = (await getServerSession(authOptions()))?.token;
  if (!token) return null;
  if (readBefore.size >= READ_BEFORE_MOST) readBefore.clear();
  const tokenHash = hashSecret(token);
  readBefore.set(key, tokenHash);
  return tokenHash;
}
