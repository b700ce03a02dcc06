/** How large a JPEG is, in pixels. */
export type JpegSize = { readonly widthPx: number; readonly heightPx: number };

/** Frame headers of the kinds that browsers write; C4, C8 and CC between them are tables, not frames. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Reads a JPEG's frame header; null for anything that is no whole JPEG, whatever its name says. */
export function jpegSize(bytes: Uint8Array): JpegSize | null {
  const at = (index: number) => bytes[index] ?? -1;
  const word = (index: number) => at(index) * 256 + at(index + 1);
  const ends = word(bytes.length - 2) === 0xffd9;
  if (word(0) !== 0xffd8 || !ends) return null;
  let index = 2;
  while (index + 9 < bytes.length) {
    if (at(index) !== 0xff) return null;
    const marker = at(index + 1);
    // A marker may be padded by any number of FF.
    if (marker === 0xff) {
      index += 1;
      continue;
    }
    if (isFrame(marker)) {
      const [heightPx, widthPx] = [word(index + 5), word(index + 7)];
      return widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : null;
    }
    // The picture itself begins: what came before it had no frame.
    if (marker === 0xda) return null;
    const length = word(index + 2);
    if (length < 2) return null;
    index += 2 + length;
  }
  return null;
}
