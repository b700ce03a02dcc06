type Stretch = { readonly from: number; readonly length: number };

export type ServedFile = {
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly read: (stretch: Stretch) => Promise<Uint8Array>;
};

/** A player asks for a stretch at a time; so much is given at once, whatever it asks. */
const MOST_AT_ONCE = 4 * 1024 * 1024;

/**
 * A file of the store, whole or the stretch that a player asks for (RFC 9110, 14.2). Kept by no browser, taken for
 * nothing but what it is, and alone in its window it may do nothing.
 */
export async function fileResponse(file: ServedFile, range: string | null): Promise<Response> {
  const { mediaType, sizeBytes } = file;
  const headers = {
    'content-type': mediaType,
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
  };
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!asked || (asked[1] === '' && asked[2] === ''))
    return new Response(body(await file.read({ from: 0, length: sizeBytes })), { headers });
  const suffix = asked[1] === '';
  const from = suffix ? Math.max(0, sizeBytes - Number(asked[2])) : Number(asked[1]);
  const end = suffix || asked[2] === '' ? sizeBytes : Math.min(sizeBytes, Number(asked[2]) + 1);
  if (from >= end)
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${sizeBytes}` } });
  const length = Math.min(end - from, MOST_AT_ONCE);
  return new Response(body(await file.read({ from, length })), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${from}-${from + length - 1}/${sizeBytes}` },
  });
}

const body = (bytes: Uint8Array) => new Uint8Array(bytes);
