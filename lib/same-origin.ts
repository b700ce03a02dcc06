/**
 * Whether a post comes from a page of this very address, as the framework asks of its own actions: a route handler
 * is not asked, so it asks here. A post that does not say where it comes from does not.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}
