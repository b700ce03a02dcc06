import { gzipSync } from 'node:zlib';
import { rounded } from './figures';
import { load } from './http';
import type { Signed } from './session';

/** First-load JavaScript of a page in kB, gzip -9; the polyfills that modern browsers skip are left out. */
export async function firstLoadJsKb({ origin, cookie }: Signed, path: string): Promise<number> {
  const html = await load(origin + path, cookie);
  const tags = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  const sources = new Set(tags.map(([, source]) => source).filter((source) => source !== undefined));
  let bytes = 0;
  for (const source of sources) {
    const script = await fetch(new URL(source, origin));
    bytes += gzipSync(Buffer.from(await script.arrayBuffer()), { level: 9 }).length;
  }
  return rounded(bytes / 1000, 1);
}
