type Situation = {
  /** Fresh for each response. */
  readonly nonce: string;
  /** People come by HTTPS. */
  readonly secure: boolean;
  /** `next dev` needs eval for its error overlay and a socket for hot reload. */
  readonly development: boolean;
};

/** The headers of every page and answer. No unsafe-inline anywhere: a style attribute in the markup is refused. */
export function securityHeaders({ nonce, secure, development }: Situation) {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // A nonce beside it would switch unsafe-inline off again.
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // blob: is a file that the reader chose in this very page (a clip to measure on); no other page can name it.
    "img-src 'self' data: blob:",
    // Our own: the videos of a clinic's exercises.
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    // Not no-referrer: with it Chromium sends `Origin: null` on a plain form post, which the origin check refuses.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate',
    ...(secure ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}
