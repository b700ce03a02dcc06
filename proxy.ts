import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/lib/env';
import { securityHeaders } from '@/lib/security-headers';

/**
 * Headers and nonce, and nothing that decides who may see what: that is asked where data is read, and the access
 * matrix passes without this file.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const headers = securityHeaders({
    nonce,
    secure: env().APP_ORIGIN.startsWith('https:'),
    development: env().NODE_ENV === 'development',
  });
  const forwarded = new Headers(request.headers);
  // Next reads the nonce from the request's policy and puts it on its own scripts.
  forwarded.set('content-security-policy', headers['content-security-policy']);
  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

// A figure's still is the same for everyone and may be kept: its route writes its own headers.
export const config = { matcher: [{ source: '/((?!_next/static|figures/|icon.svg|favicon.ico).*)' }] };
